import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { manifestSchema, redirectsSchema } from '../../model/generated.ts';
import { KINDS, KIND_FOLDER, type Kind } from '../../model/kind.ts';
import type { DocumentRecord, EntityRecord } from '../../model/published.ts';
import { GENERATED } from './paths.ts';
import { question } from '../reuse/question.ts';
import { readJson, readRecords } from './read.ts';

/**
 * The records every page may need, read once: one line for each document and entity, nothing of their texts. Pages and
 * components do not look into these tables but ask, so that it is known what each page depends on.
 */
const recorded = byId<DocumentRecord>('documents');
/** The documents whose MDX is there: without it there is no page. */
export const documents: ReadonlyMap<string, DocumentRecord> = new Map(
  [...recorded].filter(([id]) => existsSync(join(GENERATED, 'documents', `${id}.mdx`))),
);
/** The documents that were recorded but have no MDX any more. */
export const goneDocuments: readonly string[] = [...recorded.keys()].filter((id) => !documents.has(id));
export const entities: ReadonlyMap<string, EntityRecord> = byId('entities');
export const manifest = readJson(join(GENERATED, 'manifest.json'), manifestSchema);
export const redirects = existsSync(join(GENERATED, 'redirects.json'))
  ? readJson(join(GENERATED, 'redirects.json'), redirectsSchema)
  : [];

/** A document's record. */
export const documentOf = question('document', (id: string): DocumentRecord | undefined => documents.get(id));

/** What other pages may show of an entity: nothing that changes with every further mention. */
export type EntityFace = Pick<EntityRecord, 'id' | 'kind' | 'name' | 'url' | 'sameAs'>;
export const entityOf = question('entity', (id: string): EntityFace | undefined => {
  const record = entities.get(id);
  if (record === undefined) return undefined;
  const { kind, name, url, sameAs } = record;
  return { id, kind, name, url, sameAs };
});

/** How many there are of something in the whole collection; lists say so, single pages do not. */
export const countOf = question('count', (what: 'documents' | 'words' | 'quotes' | Kind): number => {
  const { counts } = manifest;
  return what === 'documents' || what === 'words' || what === 'quotes' ? counts[what] : (counts.entities[what] ?? 0);
});

/** The kind whose pages lie in a folder ("people" → person), or null. */
export function kindOfFolder(folder: string): Kind | null {
  return KINDS.find((kind) => KIND_FOLDER[kind] === folder) ?? null;
}

/** Address of a document's page below the site's root, with an anchor. */
export function documentAddress(id: string, anchor = ''): string {
  return `documents/${id}.html${anchor === '' ? '' : `#${anchor}`}`;
}

/** Address of an entity's page, or of a further page of it. */
export function entityAddress(entity: Pick<EntityRecord, 'id' | 'kind'>, page = 1): string {
  return `${KIND_FOLDER[entity.kind]}/${entity.id}${page === 1 ? '' : `/${page}`}.html`;
}

function byId<T extends { readonly id: string }>(name: string): Map<string, T> {
  const file = join(GENERATED, 'data', `${name}.ndjson`);
  return new Map((existsSync(file) ? readRecords<T>(file) : []).map((record) => [record.id, record]));
}
