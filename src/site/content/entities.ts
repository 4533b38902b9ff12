import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type EntityPage, entityPageSchema } from '../../model/generated.ts';
import { KIND_FOLDER, type Kind } from '../../model/kind.ts';
import type { EntityRecord } from '../../model/published.ts';
import { withoutGone } from './gone.ts';
import { GENERATED } from './paths.ts';
import { entities } from './records.ts';
import { digestOf, question } from '../reuse/question.ts';
import { readJson } from './read.ts';

type Key = Pick<EntityRecord, 'id' | 'kind'>;

/** One page of an entity's card. */
export const readEntityPage = ({ kind, id }: Key, page = 1): EntityPage => entityPage(kind, id, page);

const entityPage = question(
  'card',
  (kind: Kind, id: string, page: number): EntityPage => withoutGone(readJson(fileOf(kind, id, page), entityPageSchema)),
  (kind, id, page) => digestOf(readFileSync(fileOf(kind, id, page))),
);

const fileOf = (kind: Kind, id: string, page: number): string =>
  page === 1 ? `${folderOf({ kind, id })}.json` : join(folderOf({ kind, id }), `${page}.json`);

let long: readonly { readonly entity: EntityRecord; readonly pages: number }[] | undefined;

/** The entities whose card has more than one page, and how many it has. */
export function longCards(): NonNullable<typeof long> {
  long ??= [...entities.values()]
    .map((entity) => ({ entity, pages: lastPage(entity) }))
    .filter(({ pages }) => pages > 1);
  return long;
}

function lastPage(entity: Key): number {
  const folder = folderOf(entity);
  if (!existsSync(folder)) return 1;
  const numbers = readdirSync(folder).map((name) => Number(name.replace(/\.json$/, '')));
  return numbers.filter(Number.isInteger).reduce((last, n) => Math.max(last, n), 1);
}

const folderOf = ({ id, kind }: Key): string => join(GENERATED, 'entities', KIND_FOLDER[kind], id);
