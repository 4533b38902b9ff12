import { HashTable } from './hash-table.ts';
import { hashText } from './hash.ts';

/** Word knowledge and name lists, compiled by `npm run train` into two hash tables. */
export class Lexicon {
  readonly #words: HashTable;
  readonly #wordValues: Uint16Array;
  readonly #phrases: HashTable;
  readonly #phraseSets: Uint16Array;
  readonly #sets: Int32Array;

  /**
   * @param words hashes of lower-case words, and for each its packed senses
   * @param phrases hashes of names (see `SPAN_SEED`), for each the number of its set of classes, and those sets as bits
   */
  constructor(
    words: Int32Array,
    wordValues: Uint16Array,
    phrases: Int32Array,
    phraseSets: Uint16Array,
    sets: Int32Array,
  ) {
    this.#words = new HashTable(words);
    this.#wordValues = wordValues;
    this.#phrases = new HashTable(phrases);
    this.#phraseSets = phraseSets;
    this.#sets = sets;
  }

  /**
   * Packed knowledge of a word: bits 0–4 WordNet's lexicographer file of its first noun sense plus one, 5–8 that of
   * its first verb sense plus one, 9 adjective, 10 adverb, 11–13 how running text writes it (`CASING`). Plurals fall
   * back on their singular.
   */
  word(lower: string, low: number): number {
    const own = this.#words.find(low);
    const value = own < 0 ? 0 : this.#wordValues[own]!;
    if ((value & 0x7ff) !== 0 || !lower.endsWith('s') || lower.length < 4) return value;
    for (const singular of singulars(lower)) {
      const row = this.#words.find(hashText(singular));
      if (row >= 0 && (this.#wordValues[row]! & 0x1f) !== 0) return value | (this.#wordValues[row]! & 0x1f);
    }
    return value;
  }

  /** Classes of the lists that hold this sequence of words, as bits. */
  phrase(hash: number): number {
    const row = this.#phrases.find(hash);
    return row < 0 ? 0 : this.#sets[this.#phraseSets[row]!]!;
  }
}

function singulars(lower: string): readonly string[] {
  const list = [lower.slice(0, -1)];
  if (lower.endsWith('es')) list.push(lower.slice(0, -2));
  if (lower.endsWith('ies')) list.push(`${lower.slice(0, -3)}y`);
  return list;
}
