import type { Kind } from './kind.ts';
import type { Span } from './span.ts';

/**
 * A name that somebody annotated elsewhere: its words, what stands around them, and from where to where, in characters. All but the words
 * may be missing; where they are (empty), both positions stand.
 */
export interface ImportedName {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly at: number | null;
  readonly until: number | null;
  readonly kind: Kind;
}

/** A word of a file in columns, with its label (`B-PER`, `I-PER`, `O`). */
export interface LabelledWord {
  readonly word: string;
  readonly label: string;
}

/** What one file of annotations says of one document. */
export interface Imported {
  /** Path below the folder of annotations. */
  readonly file: string;
  readonly names: readonly ImportedName[];
  readonly words: readonly LabelledWord[];
}

/** A name placed in the text. */
export interface PlacedName extends Span {
  readonly kind: Kind;
  readonly file: string;
}
