import { SPAN_SEED, acronymHash, isAcronym } from '../../src/pipeline/recognise/tagger/words.ts';
import { hashText, mix } from '../../src/pipeline/recognise/tagger/hash.ts';
import { tokenise } from '../../src/pipeline/recognise/tagger/tokens.ts';

/** The tables of a `Lexicon`, ready to be packed. */
export interface LexiconTables {
  readonly words: Int32Array;
  readonly wordValues: Uint16Array;
  readonly phrases: Int32Array;
  readonly phraseSets: Uint16Array;
  readonly sets: Int32Array;
}

/** Gathers words and names before they become hash tables. */
export class LexiconBuilder {
  readonly #words = new Map<number, number>();
  readonly #phrases = new Map<number, number>();

  /** Sets bits of a lower-case word. */
  addWord(lower: string, bits: number): void {
    const key = hashText(lower);
    this.#words.set(key, (this.#words.get(key) ?? 0) | bits);
  }

  /** Adds a name to a class (0–31); cut into words as a document would be. */
  addName(name: string, bit: number): void {
    const key = nameHash(name);
    if (key !== null) this.#phrases.set(key, (this.#phrases.get(key) ?? 0) | (1 << bit));
  }

  build(): LexiconTables {
    const words = [...this.#words].filter(([, bits]) => bits !== 0).sort((a, b) => a[0] - b[0]);
    const phrases = [...this.#phrases].sort((a, b) => a[0] - b[0]);
    const setNumbers = new Map<number, number>();
    for (const [, set] of phrases) if (!setNumbers.has(set)) setNumbers.set(set, setNumbers.size);
    return {
      words: Int32Array.from(words, ([key]) => key),
      wordValues: Uint16Array.from(words, ([, bits]) => bits),
      phrases: Int32Array.from(phrases, ([key]) => key),
      phraseSets: Uint16Array.from(phrases, ([, set]) => setNumbers.get(set)!),
      sets: Int32Array.from(setNumbers.keys()),
    };
  }
}

/**
 * Hash of a name's words, the same as `Phrases.hash` gives in a document; null for an empty name. Acronyms are names only
 * in capitals: "UN" is none in "Kim Jong Un", nor "WHO" in "Who".
 */
function nameHash(name: string): number | null {
  const plain = name.replaceAll('’', "'").trim();
  if (isAcronym(plain)) return acronymHash(plain);
  let hash = SPAN_SEED;
  let count = 0;
  tokenise(plain, { start: 0, end: plain.length }, (start, end) => {
    hash = mix(hash, hashText(plain.slice(start, end).toLowerCase()));
    count += 1;
  });
  return count === 0 ? null : hash;
}
