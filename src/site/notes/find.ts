import type { EntityRecord } from '../../model/published.ts';
import { entities } from '../content/records.ts';

const NEAREST = 3;

/** Case, accents and marks make no difference between what an author writes and a name. */
const folded = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

let known: ReadonlyMap<string, EntityRecord> | undefined;

/** Entities by everything they may be called: few pages by hand ask, and a large collection has many names. */
function byName(): ReadonlyMap<string, EntityRecord> {
  if (known !== undefined) return known;
  const names = new Map<string, EntityRecord>();
  // Ids and full names go before forms that several may bear; among those the one met most often.
  for (const entity of [...entities.values()].sort((a, b) => b.mentions - a.mentions)) {
    for (const { text } of entity.aliases) if (!names.has(folded(text))) names.set(folded(text), entity);
  }
  for (const entity of entities.values()) names.set(folded(entity.name), entity);
  for (const entity of entities.values()) names.set(folded(entity.id), entity);
  return (known = names);
}

/**
 * The entity an author means by an id, a name or any form found.
 * @throws with the nearest names when there is none.
 */
export function findEntity(name: string): EntityRecord {
  const found = byName().get(folded(name));
  if (found !== undefined) return found;
  const near = nearest(folded(name));
  throw new Error(
    `There is no page for “${name}”.${near.length === 0 ? '' : ` The nearest names are ${near.join(', ')}.`}`,
  );
}

function nearest(name: string): string[] {
  return [...entities.values()]
    .map((entity) => ({ entity, distance: distance(name, folded(entity.name)) }))
    .sort((a, b) => a.distance - b.distance || b.entity.mentions - a.entity.mentions)
    .slice(0, NEAREST)
    .map(({ entity }) => entity.name);
}

/** Levenshtein distance, by one row at a time. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
