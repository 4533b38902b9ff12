import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The records of one data file of a built site; none where the file is missing. */
export function rows<T>(site: string, name: string): T[] {
  const file = join(site, 'data', `${name}.ndjson`);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}
