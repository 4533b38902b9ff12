import type { FeatureList } from './features.ts';
import { mix } from './hash.ts';
import type { Evidence } from './evidence.ts';
import type { Guess } from './guesses.ts';
import { KINDS } from './semi-markov.ts';
import { CASE } from './words.ts';

/**
 * What the first pass found over the whole document, for the second (Krishnan & Manning 2006): sums of
 * probabilities by kind for word sequences and for words at the start, the end or anywhere in longer names.
 */
export interface Hints {
  readonly whole: Map<number, Float32Array>;
  readonly first: Map<number, Float32Array>;
  readonly last: Map<number, Float32Array>;
  readonly any: Map<number, Float32Array>;
  /** The word's own guess: 0 outside, else kind * 4 + part + 1; and its probability in tenths. */
  readonly tags: Uint8Array;
  readonly sure: Uint8Array;
  /** Guesses by the word they start at, so that a span can leave out what it contributed itself. */
  readonly starting: Map<number, Guess[]>;
}

/** Collects the guesses of a document. */
export function makeHints(evidence: Evidence, guesses: readonly Guess[], decoded: readonly Guess[]): Hints {
  const { draft, phrases } = evidence;
  const size = draft.words.length;
  const hints: Hints = {
    whole: new Map(),
    first: new Map(),
    last: new Map(),
    any: new Map(),
    tags: new Uint8Array(size),
    sure: new Uint8Array(size),
    starting: new Map(),
  };
  for (const guess of guesses) {
    sum(hints.whole, phrases.hash(guess.first, guess.end), guess);
    const list = hints.starting.get(guess.first);
    if (list === undefined) hints.starting.set(guess.first, [guess]);
    else list.push(guess);
    if (guess.end - guess.first < 2) continue;
    sum(hints.first, draft.words[guess.first]!.low, guess);
    sum(hints.last, draft.words[guess.end - 1]!.low, guess);
    for (let at = guess.first; at < guess.end; at += 1) sum(hints.any, draft.words[at]!.low, guess);
  }
  for (const { first, end, kind, probability } of decoded) {
    for (let at = first; at < end; at += 1) {
      const part = end - first === 1 ? 3 : at === first ? 0 : at === end - 1 ? 2 : 1;
      hints.tags[at] = kind * 4 + part + 1;
      hints.sure[at] = Math.min(9, Math.floor(probability * 10));
    }
  }
  return hints;
}

function sum(map: Map<number, Float32Array>, key: number, guess: Guess): void {
  let sums = map.get(key);
  if (sums === undefined) {
    sums = new Float32Array(KINDS);
    map.set(key, sums);
  }
  sums[guess.kind]! += guess.probability;
}

/** Evidence for a word's part from the guesses around it. */
export function wordHints({ draft }: Evidence, hints: Hints, at: number, list: FeatureList): void {
  const { tags } = hints;
  list.clear();
  list.pair(300, tags[at]!, hints.sure[at]!);
  list.pair(301, tags[at - 1]!, tags[at]!);
  list.pair(302, tags[at]!, tags[at + 1]!);
  list.pair(303, tags[at - 1]!, mix(tags[at]!, tags[at + 1]!));
  list.pair(304, tags[at]!, draft.words[at]!.low);
  list.pair(305, tags[at]!, draft.words[at]!.case);
}

/** Evidence for a span from the guesses about the same words elsewhere in the document. */
export function spanHints(evidence: Evidence, hints: Hints, first: number, end: number, list: FeatureList): void {
  const { draft, phrases } = evidence;
  list.clear();
  const own = ownShare(hints, first, end);
  const size = Math.min(end - first, 2);
  const whole = hints.whole.get(phrases.hash(first, end));
  list.pair(310, classOf(whole, own), size);
  list.pair(311, classOf(own, null), mix(classOf(whole, own), size));
  if (end - first === 1) {
    const { low } = draft.words[first]!;
    const last = classOf(hints.last.get(low), null);
    const head = classOf(hints.first.get(low), null);
    list.pair(312, last, head);
    list.pair(313, last, classOf(whole, own));
    list.add(314, classOf(hints.any.get(low), null));
    const kind = draft.words[first]!.case;
    const expansion =
      kind === CASE.capitals || kind === CASE.initials
        ? evidence.memory.acronyms.get(draft.words[first]!.acronym)
        : undefined;
    if (expansion !== undefined) {
      list.add(315, classOf(hints.whole.get(phrases.hash(expansion.first, expansion.end)), null));
    }
    return;
  }
  const shorter = hints.whole.get(phrases.hash(end - 1, end));
  list.pair(316, classOf(shorter, null), size);
  list.pair(317, classOf(hints.whole.get(phrases.hash(first, first + 1)), null), size);
}

/** What this very span added to the sums. */
function ownShare(hints: Hints, first: number, end: number): Float32Array {
  const share = new Float32Array(KINDS);
  for (const guess of hints.starting.get(first) ?? []) if (guess.end === end) share[guess.kind]! += guess.probability;
  return share;
}

/** Sums as a small class: which kind leads, by how much, and whether a second one is there. */
function classOf(sums: Float32Array | undefined, less: Float32Array | null): number {
  if (sums === undefined) return 0;
  let best = 0;
  let total = 0;
  let most = 0;
  for (let kind = 0; kind < KINDS; kind += 1) {
    const value = sums[kind]! - (less === null ? 0 : less[kind]!);
    total += value;
    if (value > most) {
      most = value;
      best = kind + 1;
    }
  }
  if (total < 0.05) return 0;
  const amount = most < 0.3 ? 0 : most < 0.7 ? 1 : most < 1.8 ? 2 : 3;
  const purity = most / total > 0.9 ? 2 : most / total > 0.6 ? 1 : 0;
  return 1 + best * 12 + amount * 3 + purity;
}
