import { keyOfCountry } from '../document/organizationName.ts';
import { placeBareNames } from './bare.ts';
import type { Cluster, Clusters } from './cluster.ts';
import { Company } from './company.ts';
import type { Documents, Local } from './local.ts';
import { splitNamesakes } from './namesakes.ts';
import { nameOf } from './entityName.ts';
import { plainKey } from './keys.ts';
import { isAcronym, isGeneric, placeAcronyms } from './organizations.ts';
import { joinVariants } from './variants.ts';

/** A name that an editor put on the watch list, as a cluster wants it. */
export interface Wanted {
  readonly cluster: Cluster;
  /** Keys of its name and aliases. */
  readonly keys: readonly string[];
}

/**
 * Make clusters of all groups: the watch list first; then groups of one full name and kind; then what needs the company of names:
 * namesakes apart, variants together, and last the short forms, which are placed and never join two clusters.
 */
export function buildClusters(
  locals: readonly Local[],
  facts: Documents,
  clusters: Clusters,
  wanted: readonly Wanted[],
): void {
  const byKey = new Map<string, Cluster>();
  for (const { cluster, keys } of wanted) for (const key of keys) byKey.set(`${cluster.kind} ${key}`, cluster);
  const bare: Local[] = [];
  const acronyms: Local[] = [];
  const nationless: Local[] = [];
  for (const local of locals) {
    const key = `${local.kind} ${local.key}`;
    const known = byKey.get(key);
    if (known?.origin === 'decision')
      clusters.place(local, known, 'decision-add', `An editor put “${local.name}” on the watch list.`, 0.97);
    else if (local.person?.words.length === 1) bare.push(local);
    else if (local.nation !== null) nationless.push(local);
    else if (isGeneric(local)) leaveGeneric(local, clusters);
    else if (isAcronym(local) && known === undefined) acronyms.push(local);
    else placeByKey(local, clusters, byKey);
  }
  for (const local of nationless) {
    const own = byKey.get(`organization ${keyOfCountry(local.key, plainKey('place', local.nation ?? ''))}`);
    if (own !== undefined) clusters.place(local, own, 'national', saidOfNation(local, own), 0.8);
    else if (isGeneric(local)) leaveGeneric(local, clusters);
    else placeByKey(local, clusters, byKey);
  }
  placeAcronyms(acronyms, clusters, facts);
  const company = new Company(clusters);
  for (const cluster of [...clusters.all])
    if (cluster.kind === 'person' && cluster.locals.length > 1) splitNamesakes(cluster, clusters, company);
  joinVariants(clusters, company, facts);
  placeBareNames(bare, clusters, new Company(clusters), facts);
}

function placeByKey(local: Local, clusters: Clusters, byKey: Map<string, Cluster>): void {
  const key = `${local.kind} ${local.key}`;
  const cluster = byKey.get(key) ?? clusters.create(local.kind, local.key);
  byKey.set(key, cluster);
  clusters.place(local, cluster);
}

function leaveGeneric(local: Local, clusters: Clusters): void {
  clusters.leaveOpen(local, [], 'generic-open', `Which body “${local.name}” is, the document does not say.`);
}

function saidOfNation({ nation }: Local, cluster: Cluster): string {
  return `Of all countries the document speaks most of ${nation ?? ''}, and other documents of the collection write ${nameOf(cluster)}.`;
}
