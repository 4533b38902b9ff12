import { nominativesOf } from '../../../knowledge/slavicCases.ts';
import { isForeignBody } from '../../../knowledge/foreignBodies.ts';
import { officesOf } from '../../../knowledge/foreignOffices.ts';
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
  readonly #language: string;

  /** `persons` are the names found after titles; their last words are surnames. */
  constructor(
    words: readonly (readonly Word[])[],
    text: string,
    persons: readonly Draft[],
    particles: ReadonlySet<string>,
    isSpoken: boolean,
    language: string,
  ) {
    this.#language = language;
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

  /** Whether a word is a given name, or a case of a common one. */
  isGivenCase(word: string): boolean {
    return this.isGiven(word) || nominativesOf(word, this.#language).some(isGivenNameAnywhere);
  }

  /** Whether a word is an office in lower case: “prezes”, “ministro”. */
  isOffice(word: Word | undefined): boolean {
    return word !== undefined && (!word.capital || word.opens) && officesOf(this.#language).has(word.low);
  }

  /** Whether a word heads the name of a body, or is a case of one that does. */
  isBody(word: string): boolean {
    return isForeignBody(word) || nominativesOf(word.toLowerCase(), this.#language).some(isForeignBody);
  }

  /** Whether "van" after a full name says where somebody belongs: “Klaas Knot van De Nederlandsche Bank”. */
  get vanIsOf(): boolean {
    return /^(?:nl|af)(?:-|$)/.test(this.#language);
  }

  /** Whether the document writes the word without a capital too. */
  isLower(word: Word): boolean {
    return this.#lower.has(word.low);
  }

  /** Whether the word is the last of a name that stands after a title in this document, or a case of it. */
  isSurname(word: Word): boolean {
    if (this.#surnames.has(word.text)) return true;
    return nominativesOf(word.text, this.#language).some((name) => this.#surnames.has(name));
  }
}
