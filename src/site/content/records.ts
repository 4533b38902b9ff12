import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { manifestSchema, redirectsSchema } from '../../model/generated.ts';
import { KINDS, KIND_FOLDER, type Kind } from '../../model/kind.ts';
import type { DocumentRecord, EntityRecord } from '../../model/published.ts';
import { GENERATED } from './paths.ts';
import { readJson, readRecords } from './read.ts';

/** The records every page may need, read once: one line for each document and entity, nothing of their texts. */
const recorded = byId<DocumentRecord>('documents');
/** The documents whose MDX is there: without it there is no page. */
export const documents: ReadonlyMap<string, DocumentRecord> = new Map(
  [...recorded].filter(([id]) => existsSync(join(GENERATED, 'documents', `${id}.mdx`))),
);
/** How many documents were recorded but have no MDX any more. */
export const goneDocuments = recorded.size - documents.size;
export const entities: ReadonlyMap<string, EntityRecord> = byId('entities');
export const manifest = readJson(join(GENERATED, 'manifest.json'), manifestSchema);
export const redirects = existsSync(join(GENERATED, 'redirects.json'))
  ? readJson(join(GENERATED, 'redirects.json'), redirectsSchema)
  : [];

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
