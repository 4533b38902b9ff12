import type { Cluster, Clusters } from './cluster.ts';
import type { Local } from './local.ts';

/** How much a shared companion of each kind says; countries stand in half of all documents. */
const WEIGHT = { person: 1, organization: 0.6, event: 0.6, place: 0.2 } as const;
/** Documents of a cluster that are looked through: enough for evidence, and it keeps the work linear. */
const MOST_DOCUMENTS = 200;
const MOST_COMPANIONS = 200;

/** In whose company names stand: which clusters share documents, rare companions counting most. */
export class Company {
  readonly #inDocument = new Map<number, Cluster[]>();
  readonly #documents = new Map<Cluster, number[]>();
  readonly #beside = new Map<Cluster, Map<Cluster, number>>();

  constructor(clusters: Clusters) {
    for (const cluster of clusters.all) {
      const documents = [...new Set(cluster.locals.map(({ document }) => document))];
      this.#documents.set(cluster, documents);
      for (const document of documents) {
        const list = this.#inDocument.get(document);
        if (list === undefined) this.#inDocument.set(document, [cluster]);
        else if (list.length < MOST_COMPANIONS) list.push(cluster);
      }
    }
  }

  /** How much the company of a group in its document is the company of `cluster` in other documents. */
  shared(local: Local, cluster: Cluster): number {
    const beside = this.#besides(cluster);
    let sum = 0;
    for (const other of this.#inDocument.get(local.document) ?? []) {
      if (other === cluster) continue;
      const meetings = (beside.get(other) ?? 0) - (this.#isIn(cluster, local.document) ? 1 : 0);
      if (meetings > 0) sum += this.#weight(other);
    }
    return sum;
  }

  /** How much company two documents share. */
  common(document: number, other: number): number {
    const there = new Set(this.#inDocument.get(other));
    return (this.#inDocument.get(document) ?? []).reduce(
      (sum, cluster) => (there.has(cluster) ? sum + this.#weight(cluster) : sum),
      0,
    );
  }

  #weight(cluster: Cluster): number {
    return WEIGHT[cluster.kind] / Math.log2(1 + (this.#documents.get(cluster)?.length ?? 1));
  }

  /** The most that any document of `a` shares with `b`. */
  between(a: Cluster, b: Cluster): number {
    return a.locals.slice(0, 30).reduce((most, local) => Math.max(most, this.shared(local, b)), 0);
  }

  #isIn(cluster: Cluster, document: number): boolean {
    return this.#inDocument.get(document)?.includes(cluster) ?? false;
  }

  #besides(cluster: Cluster): Map<Cluster, number> {
    const known = this.#beside.get(cluster);
    if (known !== undefined) return known;
    const beside = new Map<Cluster, number>();
    for (const document of (this.#documents.get(cluster) ?? []).slice(0, MOST_DOCUMENTS)) {
      for (const other of this.#inDocument.get(document) ?? []) beside.set(other, (beside.get(other) ?? 0) + 1);
    }
    this.#beside.set(cluster, beside);
    return beside;
  }
}
