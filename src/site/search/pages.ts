import type { Kind } from '../../model/kind.ts';

/** A document as the index takes it: what is read, without page furniture. */
export interface DocumentPage {
  readonly url: string;
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly year: string;
  /** BCP 47. */
  readonly language: string;
  readonly folder: string;
  readonly blocks: readonly { readonly anchor: string; readonly text: string }[];
}

/** A name as the index takes it: never the sentences that its page quotes, since their documents are found by them. */
export interface NamePage {
  readonly url: string;
  readonly kind: Kind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly descriptions: readonly string[];
  readonly mentions: number;
  readonly documents: number;
}

/** What is searched. Documents are given by number and read when needed, so that not all of them are held. */
export interface Collection {
  /** Number of documents; newest first, those without a date last. */
  readonly documents: number;
  readonly dated: number;
  /** How many of them are pages written by hand; they are the last. */
  readonly notes: number;
  /** Of all documents, in any order. */
  readonly languages: readonly string[];
  readonly document: (n: number) => DocumentPage;
  /** The most mentioned first. */
  readonly names: readonly NamePage[];
}
