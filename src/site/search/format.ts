/** What the search scripts under `search/` hold: made at build, read in the browser. */

/** `catalogue.js`: what must be known of every page before anything is searched. Kept small: every search needs it. */
export interface Catalogue {
  /** Version of Pagefind that made the index. */
  readonly pagefind: string;
  /** Language whose endings are cut off, for the whole index. */
  readonly language: string;
  /** Fields of a page besides its words, as Pagefind numbers them (`title`). */
  readonly fields: readonly string[];
  /** Number of different words of each page: documents newest first, then names, the most mentioned first. */
  readonly lengths: readonly number[];
  /** Number of words of each document's title, where its words begin with it; otherwise 0. */
  readonly titles: readonly number[];
  /** First word of each chunk of the index, in the order of the words. */
  readonly starts: readonly string[];
  /** Words on so many pages that a query is searched without them, as long as it has others. */
  readonly common: readonly string[];
  readonly documents: number;
  /** How many of the documents bear a date; they come first. */
  readonly dated: number;
  /** How many of the documents are pages written by hand; they come last. */
  readonly notes: number;
  /** Kind of each name, as a digit into `KINDS`. */
  readonly kinds: string;
  /** Files of names to compare a misspelt word with: those that there are. */
  readonly spelling: readonly string[];
  readonly facets: readonly Facet[];
}

/** One value for each document. */
export interface Facet {
  readonly name: 'publisher' | 'year' | 'language' | 'folder';
  readonly values: readonly string[];
  /** For each document the place of its value in `values`. */
  readonly of: readonly number[];
}

/** `text/<page>-<part>.js`: what is shown of a document, cut at blocks into parts of about `PART_WORDS` words. */
export interface TextPart {
  readonly url: string;
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly language: string;
  /** Anchor, number of its first word in the document, text. */
  readonly blocks: readonly (readonly [anchor: string, first: number, text: string])[];
}

/** A row of `names/<pack>.js`, which holds `PACK` names. */
export interface NameRow {
  readonly url: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly descriptions: readonly string[];
  readonly mentions: number;
  readonly documents: number;
}

/** A row of `spelling/<bucket>.js`: a name by one of its words. */
export type SpellingRow = readonly [word: string, name: string, url: string];

export const PART_WORDS = 2000;
export const PACK = 32;

/** The file of names to compare a misspelt word with. */
export function spellingBucket(word: string): string {
  const letter = word.codePointAt(0) ?? 0;
  return letter < 0x80 ? word.slice(0, 1) : `u${(letter >> 8).toString(16)}`;
}

/** Position of the chunk that holds a word, or would: the last that does not begin after it. */
export function chunkOf(starts: readonly string[], word: string): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? '') <= word) low = middle;
    else high = middle - 1;
  }
  return low;
}
