import type { PlacedDecision } from '../../../model/decisions.ts';
import type { Ids } from '../../../model/ids.ts';
import { fold } from '../../../text/foldName.ts';
import type { Wanted } from '../corpus/build.ts';
import type { Clusters } from '../corpus/cluster.ts';
import { keyOf, withKind } from '../corpus/kinds.ts';
import type { Documents, Local } from '../corpus/local.ts';
import { groupKey, groupsNamed, type Meant } from './kind.ts';
import type { Idle } from './refs.ts';

/** What decisions say before anything is grouped over documents. */
export interface Prior {
  readonly locals: Local[][];
  /** By document: indices of names that are none. */
  readonly ignored: ReadonlyMap<number, ReadonlySet<number>>;
  readonly wanted: readonly Wanted[];
  /** Groups that were given another kind, with the line that says so. */
  readonly kinds: readonly { readonly local: Local; readonly source: string }[];
  readonly idle: readonly Idle[];
}

/** Apply `ignore`, `kind` and `add`: they say what is a name, of what kind, and what is looked for. */
export function applyPrior(
  decisions: readonly PlacedDecision[],
  locals: readonly Local[][],
  facts: Documents,
  ids: Ids,
  clusters: Clusters,
  meant: Meant,
): Prior {
  const idle: Idle[] = [];
  const ignored = new Map<number, Set<number>>();
  const wanted: Wanted[] = [];
  const kinds = new Map<string, string>();
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
      const named = groupsNamed(decision.kind, current, ids, meant);
      if (typeof named === 'string') {
        idle.push({ placed, why: named });
        continue;
      }
      for (const group of named) kinds.set(group, placed.source);
      current = current.map((list) =>
        list.map((local) => (named.has(groupKey(local)) ? withKind(local, decision.is) : local)),
      );
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
  const changed = current.flat().flatMap((local) => {
    const source = kinds.get(groupKey(local));
    return source === undefined ? [] : [{ local, source }];
  });
  return { locals: current, ignored, wanted, kinds: changed, idle };
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
