import type { Facts, LocalLink } from '../../../model/facts.ts';
import type { Candidate, Mention } from '../../../model/mention.ts';
import type { Addresses } from './addresses.ts';
import type { Clusters, Cluster, Placement } from './cluster.ts';
import type { Local } from './local.ts';

/** What is needed to say of each name of a document who it is. */
export interface MentionContext {
  readonly clusters: Clusters;
  readonly addresses: Addresses;
  /** The document's groups, the first ones in the order of `Facts.entities`. */
  readonly locals: readonly Local[];
  readonly ignored: ReadonlySet<number>;
}

/**
 * The mentions of a document, one for each name, null for those that a decision says are none: so quotations can refer to
 * names by index, and a mention keeps its number whatever is ignored.
 */
export function mentionsOf(facts: Facts, context: MentionContext): (Mention | null)[] {
  const owner = new Map<number, Local>();
  for (const local of context.locals) for (const name of local.names) owner.set(name, local);
  const byEntity = new Map(
    context.locals.filter(({ entity }) => entity >= 0).map((local) => [local.entity, local] as const),
  );
  return facts.names.map((name, index) => {
    const link = facts.links[index];
    if (link === undefined || context.ignored.has(index)) return null;
    const local = owner.get(index);
    const placement = local === undefined ? undefined : context.clusters.placements.get(local);
    const cluster = placement?.cluster ?? null;
    const others = link.candidates.flatMap(({ entity, score }) =>
      spread(byEntity.get(entity), score, context.clusters),
    );
    const candidates = ranked([...others, ...(placement?.candidates ?? [])], cluster, context.addresses);
    const confidence =
      placement === undefined
        ? (candidates[0]?.score ?? link.confidence)
        : Math.min(link.confidence, placement.confidence);
    const reason = reasonOf(link, placement);
    return {
      ...name,
      kind: cluster?.kind ?? name.kind,
      id: `${facts.document.id}#m${index + 1}`,
      document: facts.document.id,
      block: facts.sentences[facts.sentenceOf[index] ?? -1]?.block ?? '',
      entity: cluster === null ? null : context.addresses.of(cluster),
      candidates,
      rule: placement?.rule ?? link.rule,
      reason,
      confidence: decided(placement) ? 1 : round(confidence),
    };
  });
}

/** The document's own reason, with that of the placement over the corpus where there is one. */
function reasonOf(link: LocalLink, placement: Placement | undefined): string {
  if (placement === undefined || placement.rule === null) return link.reason;
  return SELF.has(link.rule) || placement.rule.startsWith('decision-')
    ? placement.reason
    : `${link.reason} ${placement.reason}`;
}

/** Rules that only say that a name stands for itself: a reason from outside replaces theirs. */
const SELF: ReadonlySet<string> = new Set(['full-name', 'only-name', 'same-name', 'place-name', 'event']);

const decided = (placement: Placement | undefined): boolean => placement?.rule === 'decision-assign';

const round = (score: number): number => Math.round(score * 100) / 100;

/** Where a group that was possible in its document stands now; an open one hands its own candidates on. */
function spread(local: Local | undefined, score: number, clusters: Clusters): Placement['candidates'] {
  const placement = local === undefined ? undefined : clusters.placements.get(local);
  if (placement === undefined) return [];
  if (placement.cluster !== null) return [{ cluster: placement.cluster, score }];
  return placement.candidates.map((candidate) => ({ cluster: candidate.cluster, score: score * candidate.score }));
}

/** Best first, each once, without the answer; together at most 1. */
function ranked(all: Placement['candidates'], answer: Cluster | null, addresses: Addresses): Candidate[] {
  const best = new Map<string, number>();
  for (const { cluster, score } of all) {
    const alive = survivorOf(cluster);
    if (alive === answer) continue;
    const entity = addresses.of(alive);
    if (entity !== '') best.set(entity, Math.max(score, best.get(entity) ?? 0));
  }
  const total = Math.max(
    1,
    [...best.values()].reduce((sum, score) => sum + score, 0),
  );
  return [...best]
    .map(([entity, score]) => ({ entity, score: round(Math.floor((100 * score) / total) / 100) }))
    .sort((a, b) => b.score - a.score || (a.entity < b.entity ? -1 : 1));
}

function survivorOf(cluster: Cluster): Cluster {
  let at = cluster;
  while (at.mergedInto !== null) at = at.mergedInto;
  return at;
}
