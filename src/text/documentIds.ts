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
  const given = new Set<string>();
  const result = new Map<string, string>();
  for (const path of [...paths].sort()) {
    const before = known.get(path);
    // A list of addresses may come from strangers too, and give one twice.
    const id = before === undefined || given.has(before) ? free(path, taken) : before;
    taken.add(id);
    given.add(id);
    result.set(path, id);
  }
  return result;
}

/** The address a path has when no other document has it: each part slugged, the extension dropped. */
export function plainId(path: string): string {
  const { folder, stem } = partsOf(path);
  return folder + slug(stem);
}

function free(path: string, taken: ReadonlySet<string>): string {
  const { folder, stem } = partsOf(path);
  let id = plainId(path);
  // A file may be called what another's digest makes of its name; then the digest is of more than its path.
  for (let distinct = path; taken.has(id); distinct += '/') id = folder + slugApart(stem, distinct);
  return id;
}

/** The folders of an address, each with its slash, and what its last part is made of. */
function partsOf(path: string): { folder: string; stem: string } {
  const parts = path.split('/');
  const file = parts.pop() ?? path;
  return { folder: parts.map((part) => `${slug(part)}/`).join(''), stem: file.replace(/(?<=.)\.[^.]*$/, '') };
}

/** The documents' part of ids.json after a build: what was known and what is new, sorted by path. */
export function rememberDocuments(ids: Ids, given: ReadonlyMap<string, string>): Ids['documents'] {
  const all = new Map([...ids.documents.map(({ seed, id }) => [seed, id] as const), ...given]);
  return [...all].map(([seed, id]) => ({ seed, id })).sort((a, b) => (a.seed < b.seed ? -1 : 1));
}
