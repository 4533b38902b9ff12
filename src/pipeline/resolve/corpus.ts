import type { Corpus, Entity } from '../../model/corpus.ts';
import type { PlacedDecision } from '../../model/decisions.ts';
import type { Facts } from '../../model/facts.ts';
import type { Ids } from '../../model/ids.ts';
import type { Mention } from '../../model/mention.ts';
import { notice, type Notice } from '../../report/notice.ts';
import { rememberDocuments } from '../../text/documentIds.ts';
import { agreeKinds } from './corpus/agreeKinds.ts';
import { Addresses } from './corpus/addresses.ts';
import { buildClusters } from './corpus/build.ts';
import { Clusters } from './corpus/cluster.ts';
import { entitiesOf } from './corpus/entities.ts';
import type { Local } from './corpus/local.ts';
import { localsOf } from './corpus/locals.ts';
import { mentionsOf } from './corpus/mentions.ts';
import { applyDecisions } from './decisions/apply.ts';
import { meantWithoutKinds } from './decisions/meant.ts';
import { applyPrior } from './decisions/prior.ts';

/** Who is who over the whole collection. */
export interface Resolution {
  /** Sorted by id. */
  readonly entities: readonly Entity[];
  /** By document id: one entry for each of `Facts.names`, null where a decision says that it is no name. */
  readonly mentions: ReadonlyMap<string, readonly (Mention | null)[]>;
  readonly redirects: Corpus['redirects'];
  /** Everything to keep in ids.json. */
  readonly ids: Ids;
  /** Decisions that do not apply, each with the reason. */
  readonly notices: readonly Notice[];
  /** By document id: the lines of decisions.yaml that touch it. */
  readonly decisionsOf: ReadonlyMap<string, readonly string[]>;
}

/**
 * Resolve names over the corpus. The same facts, decisions and ids give the same result, whatever the order of `facts`.
 * Work grows about linearly: groups meet by keys, and only people of one family name are compared.
 */
export function resolveCorpus(facts: readonly Facts[], decisions: readonly PlacedDecision[], ids: Ids): Resolution {
  const documents = [...facts].sort((a, b) => (a.document.id < b.document.id ? -1 : 1));
  const clusters = new Clusters();
  const found = perDocument(agreeKinds(documents.flatMap(localsOf), documents), documents.length);
  const meant = meantWithoutKinds(decisions, found, documents, ids);
  const prior = applyPrior(decisions, found, documents, ids, clusters, meant);
  const { locals, ignored } = prior;
  const named = locals.flatMap((list) => list.filter(({ names }) => names.length > 0));
  buildClusters(named, documents, clusters, prior.wanted);
  for (const { local, source } of prior.kinds) {
    const lines = clusters.placements.get(local)?.cluster?.decisions;
    if (lines?.includes(source) === false) lines.push(source);
  }

  const addresses = new Addresses(ids, documents);
  addresses.give(clusters);
  const touched = new Map<number, string[]>();
  const later = decisions.filter(({ decision }) => !('ignore' in decision || 'add' in decision || 'kind' in decision));
  const idle = [...prior.idle, ...applyDecisions(later, { clusters, addresses, facts: documents, locals, touched })];

  const mentions = documents.map((one, index) =>
    mentionsOf(one, { clusters, addresses, locals: locals[index] ?? [], ignored: ignored.get(index) ?? NONE }),
  );
  const { redirects, entities: remembered, moved } = addresses.finish(clusters.all);
  const given = new Map(documents.map(({ document }) => [document.seed, document.id]));
  return {
    entities: entitiesOf(clusters.all, addresses, documents, mentions),
    mentions: new Map(documents.map(({ document }, index) => [document.id, mentions[index] ?? []])),
    redirects,
    ids: { version: 1, documents: rememberDocuments(ids, given), entities: remembered, moved },
    notices: unique(idle).map(({ placed, why }) =>
      notice('decision-idle', null, `${placed.file}:${placed.line}`, placed.source, why),
    ),
    decisionsOf: new Map([...touched].map(([index, lines]) => [documents[index]?.document.id ?? '', lines])),
  };
}

function perDocument(locals: readonly Local[], count: number): Local[][] {
  const lists = Array.from({ length: count }, (): Local[] => []);
  for (const local of locals) lists[local.document]?.push(local);
  return lists;
}

const NONE: ReadonlySet<number> = new Set();

/** A decision is reported once, with its first reason. */
function unique<T extends { readonly placed: PlacedDecision }>(idle: readonly T[]): T[] {
  return [...new Map([...idle].reverse().map((one) => [one.placed, one])).values()].reverse();
}
