import type { Draft } from './draft.ts';
import { mix } from './hash.ts';
import type { Lexicon } from './lexicon.ts';
import { SPAN_SEED } from './words.ts';

/** Hashes of word sequences of one document, how often each run occurs, and runs that end in a given word. */
export class Phrases {
  readonly #draft: Draft;
  readonly #counts = new Map<number, number>();
  readonly #longer = new Map<number, number>();

  constructor(draft: Draft) {
    this.#draft = draft;
    const { words, runStart, runEnd } = draft;
    for (let at = 0; at < words.length; at += 1) {
      if (runStart[at] !== at) continue;
      const end = runEnd[at]!;
      const hash = this.hash(at, end);
      this.#counts.set(hash, (this.#counts.get(hash) ?? 0) + 1);
      const last = words[end - 1]!.low;
      if (end - at > 1 && !this.#longer.has(last)) this.#longer.set(last, at);
    }
  }

  hash(first: number, end: number): number {
    let hash = SPAN_SEED;
    for (let at = first; at < end; at += 1) hash = mix(hash, this.#draft.words[at]!.low);
    return hash;
  }

  /** Classes of the lists that hold exactly these words. A single word knows its own, since acronyms count in capitals only. */
  lists(lexicon: Lexicon, first: number, end: number, hash = this.hash(first, end)): number {
    return end - first === 1 ? this.#draft.words[first]!.names : lexicon.phrase(hash);
  }

  /** How often these words stand as a whole capitalised run. */
  count(hash: number): number {
    return this.#counts.get(hash) ?? 0;
  }

  /** First word of the first longer run that ends in this word, or -1. */
  longer(low: number): number {
    return this.#longer.get(low) ?? -1;
  }
}
