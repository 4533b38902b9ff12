import { FeatureList } from './features.ts';
import { TAGS } from './semi-markov.ts';
import { AFTER, BEFORE, neighbourFeatures, ownFeatures } from './token-features.ts';
import type { WeightTable } from './weights.ts';
import { addWordRows } from './weights.ts';
import type { Word } from './words.ts';
import { CASE } from './words.ts';

const CASES = Object.keys(CASE).length;

/**
 * Scores that depend on a word alone, or on it as the neighbour of a word of some case, added up once for each word type:
 * half of all look-ups are spared.
 */
export class WordSums {
  readonly #table: WeightTable;
  readonly #known = new WeakMap<Word, (Int32Array | undefined)[]>();
  readonly #list = new FeatureList();

  constructor(table: WeightTable) {
    this.#table = table;
  }

  /** Puts into `sums` what the word and its two neighbours are worth by themselves. */
  start(words: readonly Word[], at: number, sums: Int32Array): void {
    const word = words[at]!;
    const own = this.#take(word, 0, word.case);
    const before = this.#take(words[at - 1]!, BEFORE, word.case);
    const after = this.#take(words[at + 1]!, AFTER, word.case);
    for (let tag = 0; tag < TAGS; tag += 1) sums[tag] = own[tag]! + before[tag]! + after[tag]!;
  }

  #take(word: Word, role: number, wordCase: number): Int32Array {
    let list = this.#known.get(word);
    if (list === undefined) {
      list = new Array<Int32Array | undefined>(1 + 2 * CASES).fill(undefined);
      this.#known.set(word, list);
    }
    const slot = role === 0 ? 0 : 1 + wordCase * 2 + (role === BEFORE ? 0 : 1);
    const known = list[slot];
    if (known !== undefined) return known;
    this.#list.clear();
    if (role === 0) ownFeatures(word, this.#list);
    else neighbourFeatures(role, word, wordCase, this.#list);
    const sums = new Int32Array(TAGS);
    addWordRows(this.#table, this.#list, sums);
    list[slot] = sums;
    return sums;
  }
}
