import type { Kind } from '../../../model/kind.ts';

/** A stretch of a passage; `found` where it is a word that was searched for. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

/** A paragraph that holds the words; `anchor` is its id on the page. */
export interface Passage {
  readonly anchor: string;
  readonly pieces: readonly Piece[];
}

/** A document that holds the words. `url` is relative to the site's root. */
export interface DocumentHit {
  readonly kind: 'document';
  readonly url: string;
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly language: string;
  /** The best ones, in text order. */
  readonly passages: readonly Passage[];
  /** Places where words were found, in the whole document; words side by side are one. */
  readonly places: number;
  /** What to mark on the page: words as they are cut, those found side by side with a blank between. */
  readonly found: readonly string[];
}

/** The page of a person, organization, place or event whose names or descriptions hold the words. */
export interface NameHit {
  readonly kind: Kind;
  readonly url: string;
  readonly title: string;
  readonly mentions: number;
  readonly documents: number;
  /** Other names and descriptions, the words marked. */
  readonly about: readonly Piece[];
}
export type Hit = DocumentHit | NameHit;

/** Facet → value → pages. Kinds go by their ids. */
export type Facets = ReadonlyMap<string, ReadonlyMap<string, number>>;
export type Chosen = ReadonlyMap<string, ReadonlySet<string>>;
export const ORDERS = ['relevance', 'newest', 'oldest'] as const;
export type Order = (typeof ORDERS)[number];

export interface Found {
  readonly total: number;
  readonly facets: Facets;
  /** Loads the hits from `start` to before `end`. Pages of a name that was typed come first. */
  readonly hits: (start: number, end: number) => Promise<readonly Hit[]>;
}

/** A name near to what was typed. */
export interface Suggestion {
  readonly name: string;
  readonly url: string;
}

/** All that the search page and the dialog ask of an index. */
export interface Engine {
  readonly search: (query: string, chosen: Chosen, order: Order) => Promise<Found>;
  readonly suggest: (query: string) => Promise<readonly Suggestion[]>;
}
