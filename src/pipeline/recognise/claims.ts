import type { Name } from '../../model/mention.ts';
import { bySpan, overlaps, type Span } from '../../model/span.ts';

/** A name before its text is cut out. */
export type Draft = Omit<Name, 'text'>;

/**
 * The names found so far in one document, in text order, none overlapping. Layers are added one after the other; what
 * an editor fixed stays whatever comes later.
 */
export class Claims {
  readonly #fixed: readonly Draft[];
  #names: readonly Draft[];

  /** `fixed` are names that no later layer may touch. */
  constructor(fixed: readonly Draft[] = []) {
    this.#fixed = disjoint(fixed);
    this.#names = this.#fixed;
  }

  get names(): readonly Draft[] {
    return this.#names;
  }

  /** Add those names that touch none already there. Of two new ones that touch, the earlier, then the longer wins. */
  fill(drafts: readonly Draft[]): void {
    this.#names = merge(this.#names, disjoint(drafts));
  }

  /** Add these names; those already there that touch one of them go, unless they are fixed. */
  override(drafts: readonly Draft[]): void {
    this.#names = merge(without(disjoint(drafts), this.#fixed), this.#names);
  }

  /** Drop the names that touch one of these spans, for words that hold no names. */
  clear(spans: readonly Span[]): void {
    this.#names = merge(this.#fixed, without(this.#names, disjoint(spans)));
  }

  /** Put another name in the place of each, or several, or none. */
  map(change: (name: Draft) => Draft | readonly Draft[]): void {
    const changed = this.#names.flatMap((name) => change(name));
    this.#names = merge(this.#fixed, disjoint(changed));
  }
}

export function disjoint<T extends Span>(spans: readonly T[]): T[] {
  const kept: T[] = [];
  for (const span of [...spans].sort(bySpan)) {
    const last = kept.at(-1);
    if (span.start < span.end && (last === undefined || !overlaps(last, span))) kept.push(span);
  }
  return kept;
}

/** Both lists sorted and free of overlaps; where they meet, `first` wins. */
function merge(first: readonly Draft[], second: readonly Draft[]): Draft[] {
  return [...first, ...without(second, first)].sort(bySpan);
}

/** Those of `spans` that touch none of `others`; both sorted and free of overlaps. */
export function without<T extends Span>(spans: readonly T[], others: readonly Span[]): T[] {
  let next = 0;
  return spans.filter((span) => {
    while (next < others.length && (others[next]?.end ?? 0) <= span.start) next++;
    const other = others[next];
    return other === undefined || !overlaps(span, other);
  });
}
