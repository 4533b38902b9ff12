import type {
  BlockRecord,
  DateRecord,
  DocumentRecord,
  EntityRecord,
  MentionRecord,
  QuoteRecord,
} from '../../model/published.ts';

/**
 * All that is published of one document, with its text: the one thing that exports of a document are made from, so that
 * anybody could make them again from the published files.
 */
export interface Findings {
  readonly document: DocumentRecord;
  readonly text: string;
  readonly blocks: readonly BlockRecord[];
  readonly mentions: readonly MentionRecord[];
  readonly quotes: readonly QuoteRecord[];
  readonly dates: readonly DateRecord[];
}

/** What exports of a document say of an entity: nothing that another document could change by naming it too. */
export type Named = Pick<EntityRecord, 'id' | 'kind' | 'name' | 'url' | 'sameAs'>;
/** Entities by id. */
export type Entities = ReadonlyMap<string, Named>;

/** The number in `<document>#m3`, with its letter: an anchor on the page. */
export function anchorOf(id: string): string {
  return id.slice(id.lastIndexOf('#') + 1);
}
