import { isGivenNameAnywhere } from '../../../knowledge/foreignGivenNames.ts';
import type { Draft } from '../claims.ts';
import { isCapitals, type Word } from '../words.ts';
import { isListedGiven, type IsGiven } from './given.ts';

/** A text with a larger share of capitals is shouted: capitals tell nothing there. */
const SHOUTED = 0.4;
/** A surname shorter than this is too often a common word. */
const SHORTEST_SURNAME = 3;

/** What a whole document says of its words: which keep their capital inside a sentence, which are surnames. */
export class Usage {
  readonly #inside = new Set<string>();
  readonly #lower = new Set<string>();
  readonly #surnames = new Set<string>();
  readonly isShouted: boolean;
  /** Small words that may stand inside a name. */
  readonly particles: ReadonlySet<string>;
  readonly isGiven: IsGiven;
  /** Whether the text surely is of the language it was taken for. */
  readonly isSpoken: boolean;

  /** `persons` are the names found after titles; their last words are surnames. */
  constructor(
    words: readonly (readonly Word[])[],
    text: string,
    persons: readonly Draft[],
    particles: ReadonlySet<string>,
    isSpoken: boolean,
  ) {
    this.particles = particles;
    this.isSpoken = isSpoken;
    this.isGiven = isSpoken ? isListedGiven : isGivenNameAnywhere;
    let all = 0;
    let capitals = 0;
    for (const block of words) {
      for (const word of block) {
        if (!word.isWord) continue;
        all++;
        if (isCapitals(word)) capitals++;
        if (word.capital && !word.opens) this.#inside.add(word.text);
        else if (!word.capital) this.#lower.add(word.low);
      }
    }
    this.isShouted = capitals > all * SHOUTED;
    for (const { start, end } of persons) {
      const last = text.slice(start, end).split(/\s+/).at(-1) ?? '';
      if (last.length >= SHORTEST_SURNAME) this.#surnames.add(last);
    }
  }

  /** Whether a word keeps its capital in the middle of a sentence and is never written without. */
  isName(word: Word): boolean {
    return this.#inside.has(word.text) && !this.#lower.has(word.low);
  }

  /** Whether the document writes the word without a capital too. */
  isLower(word: Word): boolean {
    return this.#lower.has(word.low);
  }

  /** Whether the word is the last of a name that stands after a title in this document. */
  isSurname(word: Word): boolean {
    return this.#surnames.has(word.text);
  }
}
