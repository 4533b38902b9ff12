/** A stretch of a passage; `found` where it is a word that was searched for. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

/** A paragraph that holds the words. `anchor` is null on a card, which is found as a whole. */
export interface Passage {
  readonly anchor: string | null;
  readonly pieces: readonly Piece[];
}

/** A page that holds the words. `url` is relative to the site's root. */
export interface Hit {
  readonly url: string;
  readonly title: string;
  readonly kind: string;
  readonly publisher: string;
  readonly date: string;
  readonly passages: readonly Passage[];
}

/** Facet → value → pages. */
export type Facets = ReadonlyMap<string, ReadonlyMap<string, number>>;
export type Chosen = ReadonlyMap<string, ReadonlySet<string>>;

export interface Found {
  readonly total: number;
  readonly facets: Facets;
  /** Loads the hits from `start` to before `end`. */
  readonly hits: (start: number, end: number) => Promise<readonly Hit[]>;
}

/** All that the search page asks of an index. */
export interface Engine {
  search: (query: string, chosen: Chosen) => Promise<Found>;
}
