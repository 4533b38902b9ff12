import type { Draft } from './draft.ts';
import { STYLE } from './draft.ts';
import { hashText } from './hash.ts';
import { SAY, TITLE } from './word-classes.ts';
import { CASE, isCore } from './words.ts';

/** What a document says elsewhere of a word, as counters. */
export const SEEN = { middle: 0, title: 1, say: 2, first: 3, last: 4, inside: 5, alone: 6, lower: 7 } as const;
export const COUNTERS = 8;

/** Words that an acronym is looked for in. */
const WIDEST = 20;

/** Where a long name stands whose initials make an acronym. */
export interface Expansion {
  readonly first: number;
  readonly end: number;
}

/**
 * Document memory: how each capitalised word is used in the whole document. The single most useful source of
 * evidence beyond the sentence (Chieu & Ng 2002; Krishnan & Manning 2006).
 */
export class Memory {
  /** For each word: which counters its own occurrence adds to, as bits. */
  readonly marks: Uint8Array;
  readonly acronyms = new Map<number, Expansion>();
  readonly #counts = new Map<number, Int32Array>();
  /** The counters of the word at each place, so that they are looked up once. */
  readonly #countersAt: (Int32Array | undefined)[];

  constructor(draft: Draft) {
    const { words } = draft;
    this.marks = new Uint8Array(words.length);
    this.#countersAt = new Array<Int32Array | undefined>(words.length).fill(undefined);
    for (let at = 0; at < words.length; at += 1) {
      if (!isCore(words[at]!)) continue;
      const marks = marksOf(draft, at);
      this.marks[at] = marks;
      const counts = this.#counters(words[at]!.low);
      this.#countersAt[at] = counts;
      for (let bit = 0; bit < SEEN.lower; bit += 1) if (marks & (1 << bit)) counts[bit]! += 1;
    }
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at]!;
      if (isCore(word)) continue;
      const counts = this.#counts.get(word.low);
      this.#countersAt[at] = counts;
      if (word.case === CASE.lower && counts !== undefined) counts[SEEN.lower]! += 1;
    }
    for (const island of draft.islands) this.#collectAcronyms(draft, island[0], island[1]);
  }

  /** How often the word at `at` is seen in this way elsewhere. */
  elsewhere(at: number, counter: number): number {
    const counts = this.#countersAt[at];
    if (counts === undefined) return 0;
    return counts[counter]! - ((this.marks[at]! >> counter) & 1);
  }

  #counters(low: number): Int32Array {
    let counts = this.#counts.get(low);
    if (counts === undefined) {
      counts = new Int32Array(COUNTERS);
      this.#counts.set(low, counts);
    }
    return counts;
  }

  /** Initials of up to eight capitalised words in a row, longer names first come first kept. */
  #collectAcronyms(draft: Draft, first: number, end: number): void {
    const { words } = draft;
    for (let start = first; start < end; start += 1) {
      if (words[start]!.case !== CASE.capital) continue;
      let initials = '';
      for (let at = start; at < end && at < start + WIDEST && initials.length < 8; at += 1) {
        const word = words[at]!;
        if (word.case !== CASE.capital && word.case !== CASE.mixed) continue;
        initials += word.text.charAt(0).toLowerCase();
        if (initials.length < 3) continue;
        const key = hashText(initials);
        if (!this.acronyms.has(key)) this.acronyms.set(key, { first: start, end: at + 1 });
      }
    }
  }
}

function marksOf(draft: Draft, at: number): number {
  const { words } = draft;
  let marks = 0;
  const running = draft.style[at] === STYLE.running;
  if (running && draft.sentenceStart[at] === 0) marks |= 1 << SEEN.middle;
  if (words[at - 1]!.flags & TITLE && isCore(words[at - 1]!)) marks |= 1 << SEEN.title;
  if ((words[at - 1]!.flags | words[at + 1]!.flags) & SAY) marks |= 1 << SEEN.say;
  const first = draft.runStart[at]!;
  const end = draft.runEnd[at]!;
  if (!running) return marks;
  if (end - first === 1) marks |= 1 << SEEN.alone;
  else if (at === first) marks |= 1 << SEEN.first;
  else if (at === end - 1) marks |= 1 << SEEN.last;
  else marks |= 1 << SEEN.inside;
  return marks;
}
