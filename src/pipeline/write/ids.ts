import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ids } from '../../model/ids.ts';
import { writeWhole } from '../../disk/whole.ts';

/** `ids.json` as text: a line for each address, so that a diff shows which are new. */
export function idsText(ids: Ids): string {
  const lines = (items: readonly unknown[]): string =>
    items.length === 0 ? '[]' : `[\n${items.map((item) => `  ${JSON.stringify(item)}`).join(',\n')}\n]`;
  const { version, documents, entities, moved } = ids;
  return `{"version": ${version},\n"documents": ${lines(documents)},\n"entities": ${lines(entities)},\n"moved": ${lines(moved)}}\n`;
}

/** Keep the addresses given out beside the hand-written files. */
export function writeIds(content: string, ids: Ids): void {
  const file = join(content, 'ids.json');
  const text = idsText(ids);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  mkdirSync(content, { recursive: true });
  writeWhole(file, text);
}
