import type { Ids } from '../../../model/ids.ts';
import { KIND_FOLDER, type Kind } from '../../../model/kind.ts';
import { slug, slugApart } from '../../../text/slug.ts';
import type { Cluster, Clusters } from './cluster.ts';
import { nameOf } from './entityName.ts';
import { plainKey } from './keys.ts';
import type { Documents } from './local.ts';
import { whereTheyWent } from './lostPages.ts';
import { append } from '../../../text/append.ts';

type Remembered = Ids['entities'][number];

/** Documents kept in ids.json for each of several bearers of a name. */
const MOST_DOCUMENTS = 20;

/** Gives every cluster its address: what it had before, else a new one that nothing ever had. */
export class Addresses {
  readonly #ids: Ids;
  readonly #facts: Documents;
  readonly #of = new Map<Cluster, string>();
  readonly #taken: Set<string>;
  readonly #records = new Map<string, Remembered>();
  readonly #moved: Map<string, string>;

  constructor(ids: Ids, facts: Documents) {
    this.#ids = ids;
    this.#facts = facts;
    this.#moved = new Map(ids.moved.map(({ from, to }) => [from, to]));
    this.#taken = new Set([
      ...ids.entities.map(({ id }) => id),
      ...ids.moved.map(({ from }) => from.slice(from.indexOf('/') + 1)),
    ]);
    for (const record of ids.entities) this.#records.set(record.id, record);
  }

  /** The address of a cluster, given out at the first asking and kept. */
  of(cluster: Cluster): string {
    return this.#of.get(cluster) ?? '';
  }

  /** Give addresses to all clusters at once: the largest choose first among namesakes. */
  give(clusters: Clusters): void {
    const byName = new Map<string, Remembered[]>();
    for (const record of this.#ids.entities)
      for (const name of new Set(record.names.flatMap((name) => [name, asWritten(record.kind, name)])))
        append(byName, name, record);
    const claimed = new Set<string>();
    const ordered = clusters.all
      .filter(isAlive)
      .sort((a, b) => b.locals.length - a.locals.length || a.number - b.number);
    const unknown: Cluster[] = [];
    for (const cluster of ordered) {
      const record = this.#recall(cluster, byName, claimed);
      if (record === null) {
        unknown.push(cluster);
        continue;
      }
      claimed.add(record.id);
      this.#of.set(cluster, record.id);
      if (record.kind !== cluster.kind) this.move(record.kind, record.id, record.id);
    }
    for (const cluster of unknown) this.#of.set(cluster, this.#fresh(cluster, nameOf(cluster)));
    for (const cluster of ordered) {
      for (const record of this.#fitting(cluster, byName)) {
        if (claimed.has(record.id)) continue;
        this.move(record.kind, record.id, this.of(cluster));
        claimed.add(record.id);
      }
    }
    const lost = this.#ids.entities.filter(({ id }) => !claimed.has(id));
    for (const [record, cluster] of whereTheyWent(lost, clusters.placements, this.#facts)) {
      this.move(record.kind, record.id, this.of(cluster));
    }
  }

  /** A cluster that a decision made: an address of its own, made from `name`. */
  add(cluster: Cluster, name: string): void {
    const known = this.#records.get(slug(name));
    const own =
      known !== undefined &&
      known.kind === cluster.kind &&
      ![...this.#of.values()].includes(known.id) &&
      known.names.some((key) => cluster.keys.includes(key));
    this.#of.set(cluster, own ? known.id : this.#fresh(cluster, name));
  }

  /** Give a cluster the address that its new name has; the old one redirects. */
  rename(cluster: Cluster, name: string): void {
    const before = this.of(cluster);
    if (before === slug(name)) return;
    const known = this.#records.get(slug(name));
    const own =
      known !== undefined &&
      known.names.some((key) => cluster.keys.includes(key)) &&
      ![...this.#of.values()].includes(known.id);
    const id = own ? known.id : this.#fresh(cluster, name);
    this.#of.set(cluster, id);
    this.move(cluster.kind, before, id);
  }

  /** Remember that the page of `from` now is that of `to`. */
  move(kind: Kind, from: string, to: string): void {
    this.#moved.set(`${KIND_FOLDER[kind]}/${from}`, to);
  }

  /** Where an address that moved leads now, or null. */
  movedTo(id: string): string | null {
    for (const folder of Object.values(KIND_FOLDER)) {
      const to = this.#moved.get(`${folder}/${id}`);
      if (to !== undefined) return to;
    }
    return null;
  }

  /** The matching keys that ids.json keeps for an address, or none. */
  namesOf(id: string): ReadonlySet<string> {
    return new Set(this.#records.get(id)?.names ?? []);
  }

  /** Redirects to living pages, and everything to remember. Both sorted. */
  finish(clusters: readonly Cluster[]): {
    redirects: { from: string; to: string }[];
    entities: Remembered[];
    moved: Ids['moved'];
  } {
    const alive = new Map(clusters.filter(isAlive).map((cluster) => [this.of(cluster), cluster] as const));
    const pages = new Set([...alive].map(([id, { kind }]) => `${KIND_FOLDER[kind]}/${id}`));
    const moved = [...this.#moved]
      .filter(([from]) => !pages.has(from))
      .map(([from, to]) => ({ from, to: this.#follow(to, alive) }))
      .sort((a, b) => (a.from < b.from ? -1 : 1));
    return { redirects: moved.filter(({ to }) => alive.has(to)), entities: this.#remember(alive, clusters), moved };
  }

  #follow(to: string, alive: ReadonlyMap<string, Cluster>): string {
    const seen = new Set<string>();
    let at = to;
    while (!alive.has(at) && !seen.has(at)) {
      seen.add(at);
      at = this.movedTo(at) ?? at;
    }
    return at;
  }

  #remember(alive: ReadonlyMap<string, Cluster>, clusters: readonly Cluster[]): Remembered[] {
    const bearers = new Map<string, number>();
    for (const { kind, keys } of alive.values())
      for (const key of keys) bearers.set(`${kind} ${key}`, (bearers.get(`${kind} ${key}`) ?? 0) + 1);
    const owner = new Map<string, string>();
    for (const { id, kind, names } of this.#ids.entities) for (const name of names) owner.set(`${kind} ${name}`, id);
    const result = new Map(this.#records);
    for (const cluster of clusters) {
      const id = this.of(cluster);
      if (cluster.mergedInto === null || id === '' || alive.has(id)) continue;
      const names = [...new Set([...(this.#records.get(id)?.names ?? []), ...cluster.keys])].sort();
      result.set(id, { ...this.#records.get(id), id, kind: cluster.kind, names });
      for (const name of names) if (!owner.has(`${cluster.kind} ${name}`)) owner.set(`${cluster.kind} ${name}`, id);
    }
    for (const [id, cluster] of alive) {
      const before = this.#records.get(id)?.names ?? [];
      // A name that another address had first stays that one's, so that taking back a merge gives each page its own address again.
      const fresh = cluster.keys.filter(
        (key) => !before.includes(key) && [undefined, id].includes(owner.get(`${cluster.kind} ${key}`)),
      );
      const shared = cluster.keys.some((key) => (bearers.get(`${cluster.kind} ${key}`) ?? 0) > 1);
      const names = [...new Set([...before, ...(before.length + fresh.length === 0 ? cluster.keys : fresh)])].sort();
      result.set(id, { id, kind: cluster.kind, names, ...(shared ? { documents: this.#documentsOf(cluster) } : {}) });
    }
    return [...result.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  #documentsOf(cluster: Cluster): string[] {
    return [...new Set(cluster.locals.map(({ document }) => this.#facts[document]?.document.id ?? ''))]
      .sort()
      .slice(0, MOST_DOCUMENTS);
  }

  /** The record that a cluster had before; a name it is called by now, an address that did not move and known documents come first. */
  #recall(
    cluster: Cluster,
    byName: ReadonlyMap<string, readonly Remembered[]>,
    claimed: ReadonlySet<string>,
  ): Remembered | null {
    const own = slug(nameOf(cluster));
    const rank = (record: Remembered): number =>
      (record.id === own ? 4 : 0) +
      (this.movedTo(record.id) === null ? 2 : 0) +
      (record.documents === undefined ? 0 : 8);
    const fitting = this.#fitting(cluster, byName).filter(({ id }) => !claimed.has(id));
    return fitting.sort((a, b) => rank(b) - rank(a) || (a.id < b.id ? -1 : 1))[0] ?? null;
  }

  /** The records that bear one of a cluster's names, of its kind or of one it had, and where documents are kept, share one. */
  #fitting(cluster: Cluster, byName: ReadonlyMap<string, readonly Remembered[]>): Remembered[] {
    const found = new Set(cluster.keys.flatMap((key) => byName.get(key) ?? []));
    if (found.size === 0) return [];
    const here = new Set(cluster.locals.map(({ document }) => this.#facts[document]?.document.id ?? ''));
    return [...found].filter(({ id, kind, documents }) => {
      const was =
        kind === cluster.kind || kind === cluster.was || this.#moved.get(`${KIND_FOLDER[cluster.kind]}/${id}`) === id;
      return was && (documents?.some((document) => here.has(document)) ?? true);
    });
  }

  #fresh(cluster: Cluster, name: string): string {
    const plain = slug(name);
    let id = plain;
    for (let count = 0; this.#taken.has(id); count++) {
      const first = this.#facts[cluster.locals[0]?.document ?? -1]?.document.id ?? '';
      id = slugApart(name, `${cluster.kind} ${cluster.keys[0] ?? ''} ${first} ${count}`);
    }
    this.#taken.add(id);
    return id;
  }
}

/** A kept name in the form in which names meet now: an earlier version kept "49th congress" as it was written. */
const asWritten = (kind: Kind, name: string): string =>
  kind === 'organization' || kind === 'place' ? plainKey(kind, name) : name;

/** A cluster that has a page: it holds groups, or an editor wants it. */
export function isAlive(cluster: Cluster): boolean {
  return cluster.locals.length > 0 || (cluster.origin === 'decision' && cluster.mergedInto === null);
}
