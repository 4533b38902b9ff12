import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type IndexCache, noCache } from './indexCache.ts';
import { makeSearch } from './make.ts';
import type { Collection } from './pages.ts';

/** Makes the search of the site that lies in `out`, in its folder `search/`, in the place of an earlier one. */
export async function writeSearch(
  collection: Collection,
  out: string,
  cache: IndexCache = noCache,
  step?: (count: number) => void,
): Promise<void> {
  const folder = join(out, 'search');
  rmSync(folder, { recursive: true, force: true });
  const made = new Set<string>();
  const version = await makeSearch(
    collection,
    (name, bytes) => {
      const file = join(folder, name);
      const parent = dirname(file);
      if (!made.has(parent)) mkdirSync(parent, { recursive: true });
      made.add(parent);
      writeFileSync(file, bytes);
    },
    step,
    cache,
  );
  renameSync(join(folder, 'parts'), join(folder, version));
}
