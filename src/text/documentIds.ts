import type { Ids } from '../model/ids.ts';
import { slug, slugApart } from './slug.ts';

/**
 * Addresses for the documents with these seed paths: each part slugged, folders kept, the extension dropped. What
 * `ids` gave out before stays; where two would share an address (`a.txt` and `a.md`), the first in sorted order keeps it
 * and the other gets a digest of its path. Addresses are lower case, so they stay apart on disks that fold case.
 */
export function documentIds(paths: readonly string[], ids: Ids): Map<string, string> {
  const known = new Map(ids.documents.map(({ seed, id }) => [seed, id]));
  const taken = new Set(known.values());
  const result = new Map<string, string>();
  for (const path of [...paths].sort()) {
    const id = known.get(path) ?? free(path, taken);
    taken.add(id);
    result.set(path, id);
  }
  return result;
}

function free(path: string, taken: ReadonlySet<string>): string {
  const parts = path.split('/');
  const file = parts.pop() ?? path;
  const stem = file.replace(/(?<=.)\.[^.]*$/, '');
  const folder = parts.map((part) => `${slug(part)}/`).join('');
  const plain = folder + slug(stem);
  return taken.has(plain) ? folder + slugApart(stem, path) : plain;
}

/** The documents' part of ids.json after a build: what was known and what is new, sorted by path. */
export function rememberDocuments(ids: Ids, given: ReadonlyMap<string, string>): Ids['documents'] {
  const all = new Map([...ids.documents.map(({ seed, id }) => [seed, id] as const), ...given]);
  return [...all].map(([seed, id]) => ({ seed, id })).sort((a, b) => (a.seed < b.seed ? -1 : 1));
}
