import type { Decision, PlacedDecision } from '../../../model/decisions.ts';
import type { Cluster } from '../corpus/cluster.ts';
import { nameOf } from '../corpus/entityName.ts';
import { notSame, split } from './apart.ts';
import { assign } from './assign.ts';
import { Refs, type Idle } from './refs.ts';
import type { Workplace } from './workplace.ts';

/** Apply the decisions on entities in the order they are written; returns those that do not apply. */
export function applyDecisions(decisions: readonly PlacedDecision[], place: Workplace): Idle[] {
  const refs = new Refs(place.clusters, place.addresses, place.facts);
  return decisions.flatMap((placed) => {
    const why = applyOne(placed, placed.decision, place, refs);
    return why === null ? [] : [{ placed, why }];
  });
}

/** Null where it applies, else why not. */
function applyOne({ source }: PlacedDecision, decision: Decision, place: Workplace, refs: Refs): string | null {
  if ('merge' in decision) return merge(decision.merge, source, place, refs);
  if ('not-same' in decision) return notSame(decision, source, place, refs);
  if ('split' in decision) return split(decision, source, place, refs);
  if ('assign' in decision) return assign(decision, source, place, refs);
  if ('rename' in decision) {
    return onEntity(decision.rename, refs, (cluster) => {
      cluster.named = decision.to;
      cluster.decisions.push(source);
      place.addresses.rename(cluster, decision.to);
      refs.learn(cluster);
    });
  }
  if ('uri' in decision) {
    return onEntity(decision['same-as'], refs, (cluster) => {
      cluster.sameAs.push(decision.uri);
      cluster.decisions.push(source);
    });
  }
  const document =
    'title' in decision
      ? decision.title
      : 'date' in decision
        ? decision.date
        : 'publisher' in decision
          ? decision.publisher
          : null;
  if (document === null) return null;
  const found = refs.document(document);
  return typeof found === 'string' ? found : null;
}

function onEntity(ref: string, refs: Refs, act: (cluster: Cluster) => void): string | null {
  const found = refs.entity(ref);
  if (typeof found === 'string') return found;
  act(found);
  return null;
}

function merge(
  names: readonly string[],
  source: string,
  { clusters, addresses }: Workplace,
  refs: Refs,
): string | null {
  const found = names.map((ref) => refs.entity(ref));
  const missing = found.find((cluster) => typeof cluster === 'string');
  if (typeof missing === 'string') return missing;
  const [stays, ...others] = found as Cluster[];
  if (stays === undefined || others.every((cluster) => cluster === stays))
    return 'all its names already mean one entity';
  stays.named ??= nameOf(stays);
  for (const other of others) {
    if (other === stays) continue;
    addresses.move(other.kind, addresses.of(other), addresses.of(stays));
    clusters.absorb(stays, other, 'decision-merge', `An editor merged ${nameOf(other)} with ${nameOf(stays)}.`, 1);
  }
  stays.decisions.push(source);
  return null;
}
