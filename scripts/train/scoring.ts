import type { Span } from '../../src/model/span.ts';
import type { NameKind } from './documents.ts';

/** A name with its kind, found or labelled. */
export interface KindedSpan extends Span {
  readonly kind: NameKind;
}

/** Right, found and labelled names. */
export interface Tally {
  right: number;
  found: number;
  labelled: number;
}

export interface Scores {
  readonly exact: Tally;
  readonly relaxed: Tally;
  readonly spans: Tally;
  readonly kinds: Readonly<Record<NameKind, Tally>>;
}

const tally = (): Tally => ({ right: 0, found: 0, labelled: 0 });

/** An empty score sheet. */
export function newScores(): Scores {
  return {
    exact: tally(),
    relaxed: tally(),
    spans: tally(),
    kinds: { person: tally(), organization: tally(), place: tally() },
  };
}

/** Adds one document: exact span and kind, overlap with the same kind, and exact span of any kind. */
export function addScores(scores: Scores, found: readonly KindedSpan[], labelled: readonly KindedSpan[]): void {
  const exact = new Set(labelled.map((name) => `${name.start} ${name.end} ${name.kind}`));
  const spans = new Set(labelled.map((name) => `${name.start} ${name.end}`));
  const free = new Set(labelled);
  for (const name of labelled) {
    scores.kinds[name.kind].labelled += 1;
    for (const sheet of [scores.exact, scores.relaxed, scores.spans]) sheet.labelled += 1;
  }
  for (const name of found) {
    scores.kinds[name.kind].found += 1;
    for (const sheet of [scores.exact, scores.relaxed, scores.spans]) sheet.found += 1;
    if (spans.has(`${name.start} ${name.end}`)) scores.spans.right += 1;
    if (exact.has(`${name.start} ${name.end} ${name.kind}`)) {
      scores.exact.right += 1;
      scores.kinds[name.kind].right += 1;
    }
    const partner = [...free].find((other) => other.kind === name.kind && other.start < name.end && name.start < other.end);
    if (partner === undefined) continue;
    free.delete(partner);
    scores.relaxed.right += 1;
  }
}

/** Harmonic mean of precision and recall, in percent. */
export function f1({ right, found, labelled }: Tally): number {
  return found + labelled === 0 ? 0 : (200 * right) / (found + labelled);
}

export function precision({ right, found }: Tally): number {
  return found === 0 ? 0 : (100 * right) / found;
}

export function recall({ right, labelled }: Tally): number {
  return labelled === 0 ? 0 : (100 * right) / labelled;
}
