import type { Ids } from '../../../model/ids.ts';
import { fold } from '../../../text/foldName.ts';
import { slug } from '../../../text/slug.ts';
import type { Cluster } from '../corpus/cluster.ts';
import type { Local } from '../corpus/local.ts';

/** The groups that an address or a name means before any decision on kinds, or why it means none, in words. */
export type Meant = (ref: string) => Cluster | string;

/**
 * Picks the groups that `ref` names, among those of all documents: by an id given out before, the id that its name will get, or its name.
 * Where these fit nothing, as an address with a digest does when no ids are kept, or things of several kinds, `meant` tells (which costs a
 * grouping of the collection). Returns the reason, in words, where nothing is named.
 */
export function groupsNamed(
  ref: string,
  locals: readonly (readonly Local[])[],
  ids: Ids,
  meant: Meant,
): ReadonlySet<string> | string {
  const matches = matcher(ref, ids);
  const found = locals.flatMap((list) => list.filter(matches));
  if (new Set(found.map(({ kind }) => kind)).size === 1) return new Set(found.map(groupKey));
  const cluster = meant(ref);
  return typeof cluster === 'string' ? cluster : new Set(cluster.locals.map(groupKey));
}

/** Tells groups of all documents apart. */
export function groupKey({ document, entity }: Local): string {
  return `${document} ${entity}`;
}

function matcher(ref: string, ids: Ids): (local: Local) => boolean {
  const moved = ids.moved.find(({ from }) => from.endsWith(`/${ref}`))?.to;
  const records = ids.entities.filter(({ id }) => id === ref || id === moved);
  const keys = new Set(records.flatMap(({ names }) => names));
  const name = fold(ref);
  const fresh = records.length === 0;
  return (local) =>
    fold(local.name) === name || local.key === name || keys.has(local.key) || (fresh && slug(local.name) === ref);
}
