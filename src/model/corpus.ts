import type { Document } from './document.ts';
import type { Kind } from './kind.ts';
import type { Mention } from './mention.ts';
import type { FoundDate } from './quote.ts';
import type { Span } from './span.ts';

/** Words that describe an entity, and the place in a document that says so. */
export interface Description extends Span {
  readonly text: string;
  readonly document: string;
  readonly block: string;
  /** The whole sentence, the evidence. */
  readonly sentence: string;
}

/** A person, organization, place or event with a page of its own. */
export interface Entity {
  readonly id: string;
  readonly kind: Kind;
  /** The fullest form found; for countries the gazetteer's common name. */
  readonly name: string;
  /** Forms found (the name among them), the most frequent first. */
  readonly aliases: readonly { readonly text: string; readonly count: number }[];
  readonly descriptions: readonly Description[];
  readonly sameAs: readonly string[];
  readonly origin: 'found' | 'decision';
  /** Ids of entities that bear the same name or could be the same, each with the reason they are kept apart or linked. */
  readonly seeAlso: readonly { readonly entity: string; readonly why: string }[];
  /** Decisions that touch it, as the lines of decisions.yaml. */
  readonly decisions: readonly string[];
}

/** Direct speech with its speaker resolved. */
export interface Quote {
  /** `<document>#q<n>`. */
  readonly id: string;
  readonly document: string;
  readonly block: string;
  readonly spans: readonly Span[];
  /** The spans joined by ` … `. */
  readonly text: string;
  readonly speaker: string | null;
  readonly speakerText: string | null;
  readonly cue: string | null;
  readonly reportedBy: string | null;
  /** Ids of the same speech in other documents. */
  readonly variants: readonly string[];
  readonly confidence: number;
}

/** A date in its document. */
export interface DatedWords extends FoundDate {
  /** `<document>#d<n>`. */
  readonly id: string;
  readonly document: string;
  readonly block: string;
}

/** Words of a shared passage that are others in the other document; empty where words stand in one of the two only. */
export interface Difference extends Span {
  readonly other: Span;
}

/** A passage that two documents share, seen from one of them. */
export interface SharedPassage extends Span {
  readonly block: string;
  readonly other: { readonly document: string; readonly block: string } & Span;
  readonly words: number;
  /** Where the two differ, in order. */
  readonly differences: readonly Difference[];
}

/** A document related to another, with the reasons in words. */
export interface Related {
  readonly document: string;
  readonly reasons: readonly string[];
}

/** What the corpus says of one document. */
export interface ResolvedDocument {
  readonly document: Document;
  readonly mentions: readonly Mention[];
  readonly quotes: readonly Quote[];
  readonly dates: readonly DatedWords[];
  readonly shared: readonly SharedPassage[];
  readonly related: readonly Related[];
  readonly recogniser: string;
}

/** The whole collection, resolved: one pure value. */
export interface Corpus {
  /** Sorted by id. */
  readonly documents: readonly ResolvedDocument[];
  /** Sorted by id. */
  readonly entities: readonly Entity[];
  /** Addresses that moved: old page address without ending, to the entity's id now. */
  readonly redirects: readonly { readonly from: string; readonly to: string }[];
}
