import type { PlacedDecision } from '../../../model/decisions.ts';
import { fold } from '../../../text/foldName.ts';
import { slug } from '../../../text/slug.ts';
import { isAlive, type Addresses } from '../corpus/addresses.ts';
import type { Cluster, Clusters } from '../corpus/cluster.ts';
import { nameOf } from '../corpus/entityName.ts';
import type { Documents } from '../corpus/local.ts';
import { nearest } from '../../../text/nearest.ts';

/** A decision that does not apply, with the reason in words. */
export interface Idle {
  readonly placed: PlacedDecision;
  readonly why: string;
}

/** Finds what decisions name: entities by id, former id or any name they bear; documents by id or path. */
export class Refs {
  readonly #clusters: Clusters;
  readonly #addresses: Addresses;
  readonly #facts: Documents;
  readonly #byId = new Map<string, Cluster>();
  readonly #byName = new Map<string, Set<Cluster>>();
  readonly #documents = new Map<string, number>();

  constructor(clusters: Clusters, addresses: Addresses, facts: Documents) {
    this.#clusters = clusters;
    this.#addresses = addresses;
    this.#facts = facts;
    for (const cluster of clusters.all) this.learn(cluster);
    facts.forEach(({ document }, index) => {
      this.#documents.set(document.seed, index).set(document.id, index);
    });
  }

  /** Make a cluster findable by its id and by every name its groups bear. */
  learn(cluster: Cluster): void {
    if (!isAlive(cluster)) return;
    this.#byId.set(this.#addresses.of(cluster), cluster);
    const names = [nameOf(cluster), ...cluster.aliases, ...cluster.locals.map(({ name }) => name)];
    for (const { document, names: indices } of cluster.locals.slice(0, 500)) {
      for (const index of indices) names.push(this.#facts[document]?.names[index]?.text ?? '');
    }
    for (const name of new Set(names.map(fold)))
      this.#byName.set(name, (this.#byName.get(name) ?? new Set()).add(cluster));
  }

  /** The entity that `ref` names, or the reason why none is found, in words. */
  entity(ref: string): Cluster | string {
    const direct = this.#byId.get(ref) ?? this.#byId.get(this.#addresses.movedTo(ref) ?? '');
    if (direct !== undefined) return survivor(direct);
    const named = [...new Set([...(this.#byName.get(fold(ref)) ?? [])].map(survivor))].filter(isAlive);
    const exact = named.filter((cluster) => fold(nameOf(cluster)) === fold(ref));
    const [only] = exact.length === 1 ? exact : named;
    if (only !== undefined && (named.length === 1 || exact.length === 1)) return only;
    if (named.length > 1)
      return `“${ref}” could be ${named
        .slice(0, 5)
        .map((cluster) => this.#addresses.of(cluster))
        .join(', ')}: write the id that is meant`;
    const near = nearest(
      slug(ref),
      this.#clusters.all.filter(isAlive).map((cluster) => this.#addresses.of(cluster)),
    );
    return `no entity is called “${ref}”${near.length > 0 ? `; the nearest ids are ${near.join(', ')}` : ''}`;
  }

  /** The index of the document that `ref` names, or the reason why none is found. */
  document(ref: string): number | string {
    const index = this.#documents.get(ref);
    if (index !== undefined) return index;
    const near = nearest(
      ref,
      this.#facts.map(({ document }) => document.id),
    );
    return `no document has the id “${ref}”${near.length > 0 ? `; the nearest are ${near.join(', ')}` : ''}`;
  }
}

/** Where a merged cluster's page is now. */
export function survivor(cluster: Cluster): Cluster {
  let at = cluster;
  while (at.mergedInto !== null) at = at.mergedInto;
  return at;
}
