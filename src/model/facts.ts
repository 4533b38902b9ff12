import type { Document } from './document.ts';
import type { Name, Role } from './mention.ts';
import type { FoundDate, FoundQuote } from './quote.ts';
import type { Span } from './span.ts';

/** A sentence that holds a name or a date, cut where it is too long: what a backlink or the timeline shows. */
export interface Sentence extends Span {
  readonly block: string;
  readonly text: string;
}

/** A group of names of one document that are the same thing. */
export interface LocalEntity {
  /** Indices into `Facts.names`, in text order. */
  readonly names: readonly number[];
  /** Index of the fullest name in the group. */
  readonly head: number;
}

/** What within-document resolution says of one name. */
export interface LocalLink {
  /** Index into `Facts.entities`, or null when open. */
  readonly entity: number | null;
  /** Ranked other or open possibilities. */
  readonly candidates: readonly { readonly entity: number; readonly score: number }[];
  readonly rule: string;
  readonly reason: string;
  readonly confidence: number;
}

/** What lists of passages are made from: all that stays of facts once names are resolved. */
export type Sentences = Pick<Facts, 'sentences' | 'sentenceOf' | 'dateSentences'>;

/** Everything one document's analysis yields; what a worker sends back. No tree and no whole text. */
export interface Facts {
  readonly document: Document;
  readonly names: readonly Name[];
  /** For each name: the index of its sentence in `sentences`. */
  readonly sentenceOf: readonly number[];
  readonly sentences: readonly Sentence[];
  readonly roles: readonly Role[];
  readonly quotes: readonly FoundQuote[];
  /** For each quotation: its words, white space folded, spans joined by ` … `. */
  readonly quoteTexts: readonly string[];
  /** For each quotation: the words that name or describe its speaker. */
  readonly speakerTexts: readonly (string | null)[];
  readonly dates: readonly FoundDate[];
  /** For each date: the sentence it stands in. */
  readonly dateSentences: readonly Sentence[];
  readonly entities: readonly LocalEntity[];
  /** One for each name. */
  readonly links: readonly LocalLink[];
  /** Which recogniser found the names, in words for the page's foot. */
  readonly recogniser: string;
  /** Words with their places, for shared passages, as `shinglesOf` packs them (`text/shingle.ts`). */
  readonly shingles: ArrayLike<number>;
}
