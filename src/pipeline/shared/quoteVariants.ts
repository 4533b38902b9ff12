import type { Quote } from '../../model/corpus.ts';
import { foldedWords, hashWords } from '../../text/shingle.ts';
import { append } from '../../text/append.ts';

/** What the search needs of a quotation. */
export type Said = Pick<Quote, 'id' | 'document' | 'text' | 'speaker'>;

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;
/** Words in a shingle of speech. */
const SHINGLE = 3;
/** A shingle in more quotations says nothing ("it is a"). */
const MOST_HOLDERS = 40;
/** The same speech: this share of the shorter one's words stands in the other, in runs of at least `SHINGLE` words … */
const SHARE = 0.6;
/** … and so many words in all. */
const FEWEST = 5;
/** So many words make it the same speech even when it is given to different speakers. */
const UNMISTAKABLE = 10;

/**
 * Wordings of one speech in different documents: for each quotation that has any, the ids of the others, sorted. Marks,
 * apostrophes, capitals and contractions are folded; small differences are allowed. Near-linear: quotations meet through
 * shingles, and a shingle that stands in many is passed over.
 */
export function quoteVariants(quotes: readonly Said[]): Map<string, string[]> {
  const words = quotes.map(({ text }) => wordsOf(text));
  const holders = new Map<number, number[]>();
  words.forEach((list, quote) => {
    for (const hash of new Set(keysOf(list))) {
      append(holders, hash, quote);
    }
  });
  const groups = new Groups(quotes.length);
  const seen = new Set<number>();
  for (const held of holders.values()) {
    if (held.length < 2 || held.length > MOST_HOLDERS) continue;
    held.forEach((b, index) => {
      for (let earlier = 0; earlier < index; earlier++) {
        const a = held[earlier] ?? 0;
        const pair = a * quotes.length + b;
        if (seen.has(pair)) continue;
        seen.add(pair);
        if (isSame(quotes[a], quotes[b], words[a] ?? [], words[b] ?? [])) groups.join(a, b);
      }
    });
  }
  const found = new Map<string, string[]>();
  for (const group of groups.all()) {
    for (const one of group) {
      const quote = quotes[one];
      if (quote === undefined) continue;
      const others = group.flatMap((other) =>
        quotes[other]?.document !== quote.document ? (quotes[other]?.id ?? []) : [],
      );
      if (others.length > 0) found.set(quote.id, others.sort());
    }
  }
  return found;
}

function wordsOf(text: string): number[] {
  return [...text.matchAll(WORD)].flatMap(([word]) => foldedWords(word).map(hashWords));
}

/** Shingles by which quotations meet; a short one meets by all of its words. */
function keysOf(words: readonly number[]): number[] {
  if (words.length < 2) return [];
  if (words.length < SHINGLE) return [mix(words)];
  const keys: number[] = [];
  for (let at = 0; at + SHINGLE <= words.length; at++) keys.push(mix(words, at, at + SHINGLE));
  return keys;
}

/** A hash of the words from `from` to before `to`. */
function mix(words: readonly number[], from = 0, to = words.length): number {
  let hash = to - from;
  for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + (words[at] ?? 0)) | 0;
  return hash;
}

function isSame(
  a: Said | undefined,
  b: Said | undefined,
  wordsA: readonly number[],
  wordsB: readonly number[],
): boolean {
  if (a === undefined || b === undefined || a.document === b.document) return false;
  const [short, long] = wordsA.length <= wordsB.length ? [wordsA, wordsB] : [wordsB, wordsA];
  const differ = a.speaker !== null && b.speaker !== null && a.speaker !== b.speaker;
  if (short.length < FEWEST)
    return !differ && short.length >= 2 && short.length === long.length && mix(short) === mix(long);
  const inLong = new Set(keysOf(long));
  let common = 0;
  let until = 0;
  for (let at = 0; at + SHINGLE <= short.length; at++) {
    if (!inLong.has(mix(short, at, at + SHINGLE))) continue;
    common += at + SHINGLE - Math.max(until, at);
    until = at + SHINGLE;
  }
  return common >= FEWEST && common >= short.length * SHARE && (!differ || common >= UNMISTAKABLE);
}

/** Disjoint sets of numbers (union by path halving). */
class Groups {
  private readonly parent: number[];

  constructor(size: number) {
    this.parent = Array.from({ length: size }, (_none, index) => index);
  }

  private root(of: number): number {
    let at = of;
    for (let up = this.parent[at] ?? at; up !== at; up = this.parent[at] ?? at) {
      this.parent[at] = this.parent[up] ?? up;
      at = up;
    }
    return at;
  }

  join(a: number, b: number): void {
    const [x, y] = [this.root(a), this.root(b)];
    this.parent[Math.max(x, y)] = Math.min(x, y);
  }

  /** Every set of more than one. */
  all(): number[][] {
    const sets = new Map<number, number[]>();
    this.parent.forEach((_up, index) => append(sets, this.root(index), index));
    return [...sets.values()].filter((set) => set.length > 1);
  }
}
