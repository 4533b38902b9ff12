import { BOUNDARY, CASE, isCore } from '../../src/pipeline/recognise/tagger/words.ts';
import type { Draft } from '../../src/pipeline/recognise/tagger/draft.ts';
import { STYLE } from '../../src/pipeline/recognise/tagger/draft.ts';
import type { LexiconBuilder } from './lexicon.ts';

const SHIFT = 11;

/** How running text writes words: counts of lower case and of capitals in the middle of sentences. */
export class Casing {
  readonly #counts = new Map<string, [number, number]>();

  /** Counts the words of a draft, sentence starts and headlines left out. */
  add(draft: Draft): void {
    for (let at = 0; at < draft.words.length; at += 1) {
      const word = draft.words[at]!;
      if (word === BOUNDARY || draft.style[at] !== STYLE.running || draft.sentenceStart[at] === 1) continue;
      if (word.case !== CASE.lower && !isCore(word)) continue;
      const lower = word.text.toLowerCase();
      const counts = this.#counts.get(lower) ?? [0, 0];
      counts[word.case === CASE.lower ? 0 : 1] += 1;
      this.#counts.set(lower, counts);
    }
  }

  /** Stores a class of 1 to 7 for each word seen often enough: 1 always lower case … 6 always capital, 7 rare but lower. */
  addTo(builder: LexiconBuilder): void {
    for (const [lower, [small, capital]] of this.#counts) {
      const total = small + capital;
      const value = total < 3 ? (small > 0 ? 7 : 0) : classOf(small / total);
      if (value > 0 && lower.length < 30) builder.addWord(lower, value << SHIFT);
    }
  }
}

function classOf(share: number): number {
  if (share > 0.99) return 1;
  if (share > 0.9) return 2;
  if (share > 0.5) return 3;
  if (share > 0.1) return 4;
  return share > 0.01 ? 5 : 6;
}
