import { isCommonSurname } from '../../../knowledge/commonSurnames.ts';
import { isGivenName } from '../../../knowledge/givenNames.ts';
import { titleOf } from '../../../knowledge/titles.ts';
import type { RuleId } from '../../../model/rules.ts';
import { familyOf } from '../document/personName.ts';
import { listed } from '../document/settle.ts';
import { keepApart, type Cluster, type Clusters } from './cluster.ts';
import type { Company } from './company.ts';
import { nameOf } from './entityName.ts';
import type { Documents, Local } from './local.ts';
import { hasCourtesyTitle } from './personFacts.ts';
import { append } from '../../../text/append.ts';

/** Company close enough to take a family name alone for one person of that name; the next one must have half at most. */
const ENOUGH = 1.2;
/** A person and somebody called by the family name alone are not one where the documents lie further apart, in years. */
const FAR = 40;
/** Documents so near in years speak of one bearer of a rare name. */
const SAME_YEARS = 5;
/** Documents of a page whose company is compared. */
const LOOKED_AT = 20;
/** People of one family name that are weighed for one document. */
const MOST = 100;

/** Whether all that a cluster has is one word: a family name alone, or a name like Madonna. */
export function isBare(cluster: Cluster): boolean {
  return cluster.kind === 'person' && cluster.locals.every(({ person }) => (person?.words.length ?? 0) < 2);
}

/**
 * Place the people whom a document names by one word only. Where the collection knows people of that family name, it joins one
 * of them on evidence alone (the same role, the same company of names), else it stays open. Where it knows nobody, documents
 * share a page only on evidence, or where the word looks like a name by itself and not like a family name.
 */
export function placeBareNames(bare: readonly Local[], clusters: Clusters, company: Company, facts: Documents): void {
  const byFamily = familiesOf(clusters);
  const unknown = new Map<string, Local[]>();
  const others: Local[] = [];
  for (const local of bare) {
    const apart = peopleOf(local, byFamily).filter((cluster) => isIn(local, cluster));
    if (apart.length > 0 && apart.length === peopleOf(local, byFamily).length)
      placeApart(local, apart, clusters, byFamily);
    else others.push(local);
  }
  for (const local of others) {
    const known = peopleOf(local, byFamily).slice(0, MOST);
    if (known.length > 0) placeAmong(local, known, clusters, company);
    else unknown.set(local.key, [...(unknown.get(local.key) ?? []), local]);
  }
  for (const [key, locals] of unknown) groupUnknown(key, locals, clusters, company, facts);
}

/** The people of a family name whom the collection knows. */
function peopleOf({ person }: Local, byFamily: ReadonlyMap<string, Cluster[]>): Cluster[] {
  const suffix = person?.suffix ?? '';
  return (byFamily.get(person?.words[0] ?? '') ?? []).filter((cluster) => suffix === '' || bears(cluster, suffix));
}

const isIn = (local: Local, cluster: Cluster): boolean =>
  cluster.locals.some(({ document }) => document === local.document);

/**
 * "Vice President Gore" in a document that knows Tipper Gore as somebody else: a page of its own, which those of other documents
 * that share its role may mean as well.
 */
function placeApart(
  local: Local,
  apart: readonly Cluster[],
  clusters: Clusters,
  byFamily: ReadonlyMap<string, Cluster[]>,
): void {
  const word = local.person?.words[0] ?? '';
  const cluster = clusters.create('person', local.key);
  clusters.place(local, cluster);
  for (const other of apart.slice(0, 4)) keepApart(cluster, other, BOTH);
  byFamily.get(word)?.push(cluster);
}

/** "Paul VI" is nobody whose names lack the number. */
function bears(cluster: Cluster, suffix: string): boolean {
  return cluster.locals.some(({ person }) => person?.suffix === suffix);
}

function familiesOf(clusters: Clusters): Map<string, Cluster[]> {
  const byFamily = new Map<string, Cluster[]>();
  for (const cluster of clusters.all) {
    if (cluster.kind !== 'person' || cluster.locals.length === 0 || isBare(cluster)) continue;
    const words = new Set<string>();
    for (const { person } of cluster.locals.slice(0, 20)) {
      if (person === null || person.words.length < 2) continue;
      words.add(familyOf(person));
      if (!person.sure) words.add(person.words.at(-1) ?? '');
    }
    for (const word of words) {
      append(byFamily, word, cluster);
    }
  }
  for (const list of byFamily.values()) list.sort((a, b) => b.locals.length - a.locals.length || a.number - b.number);
  return byFamily;
}

interface Weighed {
  readonly cluster: Cluster;
  readonly role: string | null;
  readonly shared: number;
  readonly weight: number;
}

function placeAmong(local: Local, known: readonly Cluster[], clusters: Clusters, company: Company): void {
  const ranked = known
    .filter((cluster) => !isFar(local, cluster) && !isIn(local, cluster))
    .map((cluster): Weighed => {
      const role = sharedRole(local, cluster);
      const shared = company.shared(local, cluster);
      return { cluster, role, shared, weight: shared + (role === null ? 0 : ENOUGH) };
    })
    .sort(
      (a, b) =>
        b.weight - a.weight || b.cluster.locals.length - a.cluster.locals.length || a.cluster.number - b.cluster.number,
    );
  const [best, second] = ranked;
  const candidates = scores(ranked);
  if (best === undefined) {
    const cluster = clusters.create('person', local.key);
    clusters.place(local, cluster);
    for (const other of known.slice(0, 4)) keepApart(cluster, other, isIn(local, other) ? BOTH : FAR_APART);
    return;
  }
  const names = ranked.map(({ cluster }) => nameOf(cluster));
  // Somebody else of the name has the role that the document gives: company alone does not outweigh that.
  const disputed = best.role === null && ranked.some(({ role }) => role !== null);
  if (!disputed && best.weight >= ENOUGH && best.weight >= 2 * (second?.weight ?? 0)) {
    const rule: RuleId = best.role === null ? 'company' : 'same-role';
    const why =
      best.role === null
        ? 'other documents name this person in the same company of names'
        : `other documents call this person ${best.role} too`;
    const confidence = Math.min(0.85, 0.6 + 0.1 * best.weight);
    clusters.place(
      local,
      best.cluster,
      rule,
      `The document says only “${local.name}”; taken for ${names[0] ?? ''}, since ${why}.`,
      confidence,
      candidates.slice(1),
    );
    return;
  }
  const reason = `The document says only “${local.name}”; elsewhere the collection knows ${listed(names)}, and nothing here tells ${names.length > 1 ? 'which is meant' : 'whether the same person is meant'}.`;
  clusters.leaveOpen(local, candidates, 'bare-open', reason);
}

const FAR_APART = 'Bears the same family name, but the documents lie too far apart in time.';
const BOTH = 'A document names both under these names, so they are taken for two people.';

function scores(ranked: readonly Weighed[]): { cluster: Cluster; score: number }[] {
  const shown = ranked.slice(0, 8);
  const total = shown.reduce((sum, { weight }) => sum + weight + 0.3, 0.3);
  return shown.map(({ cluster, weight }) => ({ cluster, score: Math.round((100 * (weight + 0.3)) / total) / 100 }));
}

/** A role that documents give both; only such as name the person in full count, or one guess would lead to the next. */
function sharedRole(local: Local, cluster: Cluster): string | null {
  const full = cluster.locals.filter(({ person }) => (person?.words.length ?? 0) > 1);
  for (const other of (full.length > 0 ? full : cluster.locals).slice(0, 200))
    for (const role of other.roles) if (local.roles.has(role)) return role;
  return null;
}

function isFar(local: Local, cluster: Cluster): boolean {
  if (local.year === null) return false;
  const years = cluster.locals.flatMap(({ year }) => year ?? []);
  return years.length > 0 && years.every((year) => Math.abs(year - (local.year ?? year)) > FAR);
}

/** One word that is nobody's family name here: one page where it looks like a name by itself, else pages by evidence. */
function groupUnknown(
  key: string,
  locals: readonly Local[],
  clusters: Clusters,
  company: Company,
  facts: Documents,
): void {
  const common = isCommonSurname(key) || isGivenName(key);
  const titled = locals.some(({ document, names }) => isTitled(facts[document], names));
  // "Mr Speaker" is an office too; "Mr Major" without his first name stays open with it.
  if (titleOf(key) !== undefined) {
    const reason = `“${locals[0]?.name ?? key}” is a title by itself; who bears it, the document does not say.`;
    for (const local of locals) clusters.leaveOpen(local, [], 'generic-open', reason);
    return;
  }
  if (!common && !titled) {
    const cluster = clusters.create('person', key);
    for (const local of locals) clusters.place(local, cluster);
    return;
  }
  const pages: Cluster[] = [];
  for (const local of locals) {
    const same = pages
      .slice(0, MOST)
      .find((cluster) => !isFar(local, cluster) && isSame(local, cluster, common, company));
    const cluster = same ?? clusters.create('person', key);
    if (same === undefined) {
      const [first] = pages;
      if (first !== undefined)
        keepApart(first, cluster, 'Bears the same family name; nothing tells whether it is the same person.');
      pages.push(cluster);
      clusters.place(local, cluster);
    } else
      clusters.place(
        local,
        same,
        'rare-name',
        `The documents say only “${local.name}”, in the same role, company of names or years.`,
        0.75,
      );
  }
}

/** The same role or company of names; for a rare name, the same years or some company are enough. */
function isSame(local: Local, cluster: Cluster, common: boolean, company: Company): boolean {
  if (sharedRole(local, cluster) !== null) return true;
  const near = cluster.locals.some(
    ({ year }) => year !== null && local.year !== null && Math.abs(year - local.year) <= SAME_YEARS,
  );
  const most = cluster.locals
    .slice(0, LOOKED_AT)
    .reduce((top, { document }) => Math.max(top, company.common(local.document, document)), 0);
  return most >= (common ? ENOUGH : ENOUGH / 3) || (near && !common);
}

function isTitled(facts: Documents[number] | undefined, names: readonly number[]): boolean {
  return facts !== undefined && hasCourtesyTitle(facts, names);
}
