import type { PlacedDecision } from '../../../model/decisions.ts';
import type { Ids } from '../../../model/ids.ts';
import { fold } from '../../../text/foldName.ts';
import { slug } from '../../../text/slug.ts';
import type { Wanted } from '../corpus/build.ts';
import type { Clusters } from '../corpus/cluster.ts';
import { keyOf, withKind } from '../corpus/kinds.ts';
import type { Documents, Local } from '../corpus/local.ts';
import type { Idle } from './refs.ts';

/** What decisions say before anything is grouped over documents. */
export interface Prior {
  readonly locals: Local[][];
  /** By document: indices of names that are none. */
  readonly ignored: ReadonlyMap<number, ReadonlySet<number>>;
  readonly wanted: readonly Wanted[];
  readonly idle: readonly Idle[];
}

/** Apply `ignore`, `kind` and `add`: they say what is a name, of what kind, and what is looked for. */
export function applyPrior(
  decisions: readonly PlacedDecision[],
  locals: readonly Local[][],
  facts: Documents,
  ids: Ids,
  clusters: Clusters,
): Prior {
  const idle: Idle[] = [];
  const ignored = new Map<number, Set<number>>();
  const wanted: Wanted[] = [];
  let current = locals.map((list) => [...list]);
  for (const placed of decisions) {
    const { decision } = placed;
    if ('ignore' in decision) {
      if (ignore(decision.ignore, decision.in ?? null, facts, ignored) === 0) {
        idle.push({
          placed,
          why: `no document${decision.in === undefined ? '' : ' of those named'} holds the name “${decision.ignore}”`,
        });
      }
    } else if ('kind' in decision) {
      const matches = matcher(decision.kind, ids);
      let changed = 0;
      current = current.map((list) =>
        list.map((local) => (matches(local) ? (changed++, withKind(local, decision.is)) : local)),
      );
      if (changed === 0) idle.push({ placed, why: `no entity is called “${decision.kind}”` });
    } else if ('add' in decision) {
      const names = [decision.add, ...decision.aliases];
      const keys = [...new Set(names.map((name) => keyOf(decision.is, name)))];
      const cluster = clusters.create(decision.is, keys[0] ?? '', 'decision');
      for (const key of keys.slice(1)) cluster.keys.push(key);
      cluster.named = decision.add;
      for (const alias of decision.aliases) cluster.aliases.push(alias);
      for (const uri of decision['same-as']) cluster.sameAs.push(uri);
      cluster.decisions.push(placed.source);
      wanted.push({ cluster, keys });
    }
  }
  for (const [document, names] of ignored) {
    for (const local of current[document] ?? []) local.names = local.names.filter((name) => !names.has(name));
  }
  return { locals: current.map((list) => list), ignored, wanted, idle };
}

function ignore(
  name: string,
  within: readonly string[] | null,
  facts: Documents,
  ignored: Map<number, Set<number>>,
): number {
  const wanted = fold(name);
  let count = 0;
  facts.forEach(({ document, names }, index) => {
    if (within !== null && !within.includes(document.id) && !within.includes(document.seed)) return;
    names.forEach(({ text }, at) => {
      if (fold(text) !== wanted) return;
      ignored.set(index, (ignored.get(index) ?? new Set()).add(at));
      count++;
    });
  });
  return count;
}

/** Whether a group is what `ref` names: an id given out before, the id that its name will get, or its name. */
function matcher(ref: string, ids: Ids): (local: Local) => boolean {
  const moved = ids.moved.find(({ from }) => from.endsWith(`/${ref}`))?.to;
  const records = ids.entities.filter(({ id }) => id === ref || id === moved);
  const keys = new Set(records.flatMap(({ names }) => names));
  const name = fold(ref);
  const fresh = records.length === 0;
  return (local) =>
    fold(local.name) === name || local.key === name || keys.has(local.key) || (fresh && slug(local.name) === ref);
}
