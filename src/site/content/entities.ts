import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type EntityPage, entityPageSchema } from '../../model/generated.ts';
import { KIND_FOLDER } from '../../model/kind.ts';
import type { EntityRecord } from '../../model/published.ts';
import { withoutGone } from './gone.ts';
import { GENERATED } from './paths.ts';
import { readJson } from './read.ts';

type Key = Pick<EntityRecord, 'id' | 'kind'>;

/** One page of an entity's card. */
export function readEntityPage(entity: Key, page = 1): EntityPage {
  const file = page === 1 ? `${folderOf(entity)}.json` : join(folderOf(entity), `${page}.json`);
  return withoutGone(readJson(file, entityPageSchema));
}

/** Numbers of the pages after the first. */
export function furtherPages(entity: Key): number[] {
  const folder = folderOf(entity);
  if (!existsSync(folder)) return [];
  const numbers = readdirSync(folder).map((name) => Number(name.replace(/\.json$/, '')));
  return numbers.filter((n) => Number.isInteger(n) && n > 1).sort((a, b) => a - b);
}

const folderOf = ({ id, kind }: Key): string => join(GENERATED, 'entities', KIND_FOLDER[kind], id);
