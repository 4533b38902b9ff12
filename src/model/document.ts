import type { Span } from './span.ts';

/**
 * What a block of a document is.
 * `lines` keeps its line ends (verse, transcripts), `table` its rows and columns; every other kind is running text.
 */
export const BLOCK_KINDS = [
  'title',
  'standfirst',
  'byline',
  'heading',
  'paragraph',
  'item',
  'caption',
  'credit',
  'lines',
  'table',
  'furniture',
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** A paragraph in the widest sense. Blocks are in text order, never overlap, and together hold every visible character. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /**
   * Anchor on the document's page: `title` for the title, `p1`, `p2` … for the blocks that are read, in order,
   * `f1`, `f2` … for furniture.
   */
  readonly id: string;
  /** For furniture: the pattern or fact by which it was told, in words a reader understands. */
  readonly why?: string;
}

/** Where a title came from: a headline in the text, the opening of the text, the file's name, its metadata, or an editor. */
export const TITLE_SOURCES = ['headline', 'lead', 'filename', 'metadata', 'decision'] as const;
export type TitleSource = (typeof TITLE_SOURCES)[number];

/** When a document was published, in EDTF, with where that came from and what speaks against it. */
export interface Published {
  /** EDTF, or null where only a note can be given ("Thursday, October 31" without a year that fits). */
  readonly edtf: string | null;
  /** What says so. */
  readonly from: 'text' | 'filename' | 'metadata' | 'decision';
  /** What speaks against it, in words. */
  readonly note: string | null;
}

/** A document read and parsed: all that is known of it before names are looked for. Holds no text of its own. */
export interface Document {
  readonly id: string;
  readonly seed: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly encoding: string;
  /** BCP 47 tag, `und` where it cannot be told. */
  readonly language: string;
  readonly title: string;
  readonly titleFrom: TitleSource;
  readonly published: Published | null;
  readonly publisher: string | null;
  readonly byline: string | null;
  /** Words that are read: those of furniture are not counted. */
  readonly words: number;
  readonly blocks: readonly Block[];
}
