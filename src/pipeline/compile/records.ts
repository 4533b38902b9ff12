import { KIND_FOLDER } from '../../model/kind.ts';
import type { Corpus, Entity, ResolvedDocument } from '../../model/corpus.ts';
import type {
  BlockRecord,
  DateRecord,
  DocumentRecord,
  EntityRecord,
  MentionRecord,
  PassageRecord,
  QuoteRecord,
} from '../../model/published.ts';
import type { BackIndex } from './backIndex.ts';
import { originalNames } from './originals.ts';

/** The seven published record sets, each sorted by document or id, made as they are read: no set is ever whole in memory. */
export interface Records {
  readonly documents: Iterable<DocumentRecord>;
  readonly entities: Iterable<EntityRecord>;
  readonly mentions: Iterable<MentionRecord>;
  readonly quotes: Iterable<QuoteRecord>;
  readonly dates: Iterable<DateRecord>;
  readonly blocks: Iterable<BlockRecord>;
  readonly passages: Iterable<PassageRecord>;
}

/** What is published of the whole collection; `index` tells where each entity is named. */
export function recordsOf({ documents, entities }: Corpus, index: BackIndex): Records {
  const originals = originalNames(documents.map(({ document }) => document.seed));
  return {
    documents: each(documents, (one) => [documentRecord(one, originals.get(one.document.seed) ?? '')]),
    entities: each(entities, (entity) => [entityRecord(entity, index)]),
    mentions: each(documents, mentionRecords),
    quotes: each(documents, quoteRecords),
    dates: each(documents, dateRecords),
    blocks: each(documents, blockRecords),
    passages: each(documents, passageRecords),
  };
}

function* each<T, R>(items: readonly T[], records: (item: T) => readonly R[]): Generator<R> {
  for (const item of items) yield* records(item);
}

/** Address of an entity's first page. */
export function entityUrl(entity: Pick<Entity, 'kind' | 'id'>): string {
  return `${KIND_FOLDER[entity.kind]}/${entity.id}.html`;
}

/** Address of a document's page. */
export function documentUrl(id: string): string {
  return `documents/${id}.html`;
}

function documentRecord({ document }: ResolvedDocument, original: string): DocumentRecord {
  const furniture = document.blocks.filter(({ kind }) => kind === 'furniture');
  return {
    id: document.id,
    url: documentUrl(document.id),
    seed: document.seed,
    original,
    sha256: document.sha256,
    encoding: document.encoding,
    language: document.language,
    title: document.title,
    titleFrom: document.titleFrom,
    published: document.published,
    publisher: document.publisher,
    byline: document.byline,
    words: document.words,
    furniture: furniture.map(({ start, end, why }) => ({ start, end, why: why ?? 'page furniture' })),
  };
}

function entityRecord(entity: Entity, index: BackIndex): EntityRecord {
  const occurrences = index.certain.get(entity.id) ?? [];
  return {
    id: entity.id,
    kind: entity.kind,
    name: entity.name,
    url: entityUrl(entity),
    aliases: entity.aliases,
    documents: new Set(occurrences.map(({ document }) => document.document.id)).size,
    mentions: occurrences.length,
    descriptions: entity.descriptions.map(({ text, document, start, end }) => ({ text, document, start, end })),
    sameAs: entity.sameAs,
    origin: entity.origin,
  };
}

function mentionRecords({ document, mentions }: ResolvedDocument): MentionRecord[] {
  return mentions.map((mention) => ({
    id: mention.id,
    document: mention.document,
    seed: document.seed,
    start: mention.start,
    end: mention.end,
    text: mention.text,
    kind: mention.kind,
    form: mention.form,
    entity: mention.entity,
    candidates: mention.candidates,
    how: mention.rule,
    found: mention.how,
    confidence: mention.confidence,
  }));
}

function quoteRecords({ document, quotes }: ResolvedDocument): QuoteRecord[] {
  return quotes.map(({ block: _block, ...quote }) => ({ ...quote, seed: document.seed }));
}

function dateRecords({ document, dates }: ResolvedDocument): DateRecord[] {
  return dates.map(({ block: _block, ...date }) => ({ ...date, seed: document.seed }));
}

function blockRecords({ document }: ResolvedDocument): BlockRecord[] {
  return document.blocks.map(({ id, kind, start, end }) => ({
    id: `${document.id}#${id}`,
    document: document.id,
    kind,
    start,
    end,
  }));
}

function passageRecords({ document, shared }: ResolvedDocument): PassageRecord[] {
  return shared.map(({ block: _block, other, start, end, words, differences }, at) => ({
    id: `${document.id}#s${at + 1}`,
    document: document.id,
    seed: document.seed,
    start,
    end,
    words,
    other: { document: other.document, start: other.start, end: other.end },
    differences,
  }));
}
