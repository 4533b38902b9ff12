import type { Ids } from '../../../model/ids.ts';
import type { Cluster, Placement } from './cluster.ts';
import { keyOf } from './kinds.ts';
import type { Documents, Local } from './local.ts';

type Remembered = Ids['entities'][number];

/**
 * For pages that had an address and are nobody's now: where most of the mentions with their names went, the likeliest
 * candidate where they are open. "Gorbachev" had a page; with "Mikhail Gorbachev" in the collection its address leads there.
 */
export function whereTheyWent(
  lost: readonly Remembered[],
  placements: ReadonlyMap<Local, Placement>,
  facts: Documents,
): Map<Remembered, Cluster> {
  if (lost.length === 0) return new Map();
  const byName = new Map<string, Remembered[]>();
  for (const record of lost) {
    for (const name of record.names)
      byName.set(`${record.kind} ${name}`, [...(byName.get(`${record.kind} ${name}`) ?? []), record]);
  }
  const keys = new Map<string, string>();
  const counts = new Map<Remembered, Map<Cluster, number>>();
  for (const [local, { cluster, candidates }] of placements) {
    const target = cluster ?? candidates[0]?.cluster;
    const document = facts[local.document];
    if (target === undefined || document === undefined) continue;
    for (const index of local.names) {
      const text = `${local.kind} ${document.names[index]?.text ?? ''}`;
      const key = keys.get(text) ?? `${local.kind} ${keyOf(local.kind, text.slice(local.kind.length + 1))}`;
      keys.set(text, key);
      for (const record of byName.get(key) ?? []) {
        if (record.documents?.includes(document.document.id) === false) continue;
        const went = counts.get(record) ?? new Map<Cluster, number>();
        went.set(target, (went.get(target) ?? 0) + 1);
        counts.set(record, went);
      }
    }
  }
  return new Map([...counts].flatMap(([record, went]) => mostOf(record, went)));
}

function mostOf(record: Remembered, went: ReadonlyMap<Cluster, number>): [Remembered, Cluster][] {
  const [most] = [...went].sort(([a, x], [b, y]) => y - x || a.number - b.number);
  return most === undefined ? [] : [[record, most[0]]];
}
