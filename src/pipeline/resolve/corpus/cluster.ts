import type { Kind } from '../../../model/kind.ts';
import type { RuleId } from '../../../model/rules.ts';
import type { Local } from './local.ts';

/** Groups of several documents that are one entity: what becomes a page. */
export interface Cluster {
  readonly number: number;
  kind: Kind;
  /** The kind it was recognised as, where an editor gave another. */
  was: Kind | null;
  /** The cluster it was merged into: it has no page then. */
  mergedInto: Cluster | null;
  /** Matching keys of the full names it bears; the first is its own, further ones came by variants and decisions. */
  readonly keys: string[];
  readonly locals: Local[];
  /** Clusters that bear the same name or could be the same, with the reason they are kept apart. */
  readonly seeAlso: Map<Cluster, string>;
  /** Lines of decisions.yaml that touch it. */
  readonly decisions: string[];
  readonly sameAs: string[];
  origin: 'found' | 'decision';
  /** The name an editor gave, or null. */
  named: string | null;
  /** Names an editor listed for it, whether found or not. */
  readonly aliases: string[];
}

/** How a group came to its cluster, or why it stays open. */
export interface Placement {
  readonly cluster: Cluster | null;
  readonly candidates: readonly { readonly cluster: Cluster; readonly score: number }[];
  /** Null where the group's own document decided everything. */
  readonly rule: RuleId | null;
  readonly reason: string;
  readonly confidence: number;
}

/** All clusters of a corpus under construction, and where each group went. */
export class Clusters {
  readonly all: Cluster[] = [];
  readonly placements = new Map<Local, Placement>();

  /** A new cluster with this key. */
  create(kind: Kind, key: string, origin: Cluster['origin'] = 'found'): Cluster {
    const cluster: Cluster = {
      number: this.all.length,
      kind,
      was: null,
      mergedInto: null,
      keys: [key],
      locals: [],
      seeAlso: new Map(),
      decisions: [],
      sameAs: [],
      origin,
      named: null,
      aliases: [],
    };
    this.all.push(cluster);
    return cluster;
  }

  /** Put a group into a cluster. */
  place(
    local: Local,
    cluster: Cluster,
    rule: RuleId | null = null,
    reason = '',
    confidence = 1,
    candidates: Placement['candidates'] = [],
  ): void {
    const before = this.placements.get(local)?.cluster;
    if (before) before.locals.splice(before.locals.indexOf(local), 1);
    cluster.locals.push(local);
    cluster.was ??= local.was;
    this.placements.set(local, { cluster, candidates, rule, reason, confidence });
  }

  /** Take a group out: none of its names is left. */
  remove(local: Local): void {
    const cluster = this.placements.get(local)?.cluster;
    if (cluster?.locals.includes(local)) cluster.locals.splice(cluster.locals.indexOf(local), 1);
  }

  /** Leave a group open, with whom it could mean, best first. */
  leaveOpen(local: Local, candidates: Placement['candidates'], rule: RuleId, reason: string): void {
    this.placements.set(local, { cluster: null, candidates, rule, reason, confidence: candidates[0]?.score ?? 0 });
  }

  /** Move everything of `from` into `into`; `from` stays, empty. The second placement reason is kept where there was one. */
  absorb(into: Cluster, from: Cluster, rule: RuleId, reason: string, confidence: number): void {
    for (const local of [...from.locals]) {
      const known = this.placements.get(local);
      this.place(local, into, rule, reason, Math.min(confidence, known?.confidence ?? 1), known?.candidates ?? []);
    }
    for (const key of from.keys) if (!into.keys.includes(key)) into.keys.push(key);
    from.mergedInto = into;
    for (const uri of from.sameAs) into.sameAs.push(uri);
    for (const alias of from.aliases) into.aliases.push(alias);
    for (const decision of from.decisions) into.decisions.push(decision);
  }
}

/** Say on both pages that the other one could be meant. At most eight on each, so that "Smith" stays readable. */
export function keepApart(a: Cluster, b: Cluster, why: string): void {
  if (a === b) return;
  if (a.seeAlso.size < MOST && !a.seeAlso.has(b)) a.seeAlso.set(b, why);
  if (b.seeAlso.size < MOST && !b.seeAlso.has(a)) b.seeAlso.set(a, why);
}

const MOST = 8;
