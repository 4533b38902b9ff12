import { givenNamesLike } from '../../../knowledge/nicknames.ts';
import type { Facts } from '../../../model/facts.ts';
import type { RuleId } from '../../../model/rules.ts';
import { fitFullNames } from '../document/personFit.ts';
import { familyOf, givenOf, parsePersonName, type PersonName } from '../document/personName.ts';
import { keepApart, type Cluster, type Clusters } from './cluster.ts';
import type { Company } from './company.ts';
import { isBare } from './bare.ts';
import { personKey } from './keys.ts';
import type { Documents } from './local.ts';

/** Company close enough to take two variants of a name for one person's. */
const ENOUGH = 1;
/** Years between documents beyond which variants are not joined: a grandson may bear the name, a son sooner another middle name. */
const FAR = 60;
const FAR_FOR_KIN = 8;
/** What tells fathers from sons: middle names and suffixes. An office they share says nothing. */
const KIN_RULES: ReadonlySet<RuleId> = new Set(['middle-name', 'suffix', 'initials']);
/** Names looked at for one variant; "J. Smith" of a large collection fits more than any evidence can decide. */
const MOST = 60;

/**
 * Join variants of a full name over documents ("Harry Truman", "Harry S. Truman"; "Bob Dole", "Robert Dole"; with and without
 * Jr.): each shorter form may join one longer form that itself joins nothing, so chains cannot arise; and only where a role, the
 * company of names or a document that has both speaks for it. All others keep pages of their own that name each other.
 */
export function joinVariants(clusters: Clusters, company: Company, facts: Documents): void {
  const people = clusters.all.filter(
    (cluster) => cluster.kind === 'person' && cluster.locals.length > 0 && !isBare(cluster),
  );
  const byGiven = new Map<string, Cluster[]>();
  const nameOf = new Map<Cluster, PersonName>();
  for (const cluster of people) {
    const name = fullestName(cluster);
    if (name === null) continue;
    nameOf.set(cluster, name);
    for (const key of givenKeys(name)) push(byGiven, key, cluster);
  }
  const called = alsoCalled(people, facts);
  const joined = new Set<Cluster>();
  const leading = new Set<Cluster>();
  const abbreviated = (cluster: Cluster): number => (givenOf(nameOf.get(cluster) ?? NOBODY)[0]?.length === 1 ? 1 : 0);
  const ordered = [...nameOf.keys()].sort(
    (a, b) => abbreviated(a) - abbreviated(b) || weight(nameOf.get(a)) - weight(nameOf.get(b)) || a.number - b.number,
  );
  for (const cluster of ordered) {
    const name = nameOf.get(cluster);
    if (name === undefined || leading.has(cluster)) continue;
    const found = lookUp(name, byGiven).filter(
      (other) =>
        other !== cluster &&
        !joined.has(other) &&
        !sameKey(cluster, other) &&
        weight(nameOf.get(other)) >= weight(name),
    );
    const fits = found.slice(0, MOST).flatMap((other) => {
      const longer = nameOf.get(other);
      const fit = longer === undefined ? null : fitFullNames(name, longer);
      return fit === null ? [] : [{ other, fit, evidence: evidenceFor(cluster, other, fit.rule, company, called) }];
    });
    const proven = fits.filter(({ evidence }) => evidence !== null);
    const [only] = proven;
    if (only !== undefined && proven.length === 1 && only.evidence !== null) {
      const reason = `“${cluster.locals[0]?.name ?? ''}” is taken for ${only.other.locals[0]?.name ?? ''}: ${only.evidence}.`;
      clusters.absorb(only.other, cluster, 'variant', reason, only.fit.rule === 'spelling' ? 0.95 : 0.85);
      joined.add(cluster);
      leading.add(only.other);
    } else {
      for (const { other } of fits)
        keepApart(
          cluster,
          other,
          'Could be the same person under a variant of the name; nothing in the documents says so.',
        );
    }
  }
}

const sameKey = (a: Cluster, b: Cluster): boolean => a.keys[0] === b.keys[0];

const NOBODY: PersonName = { words: [], suffix: '', title: '', family: 0, sure: true };

/** By key of a shorter full name: the clusters that some document calls so too. */
function alsoCalled(people: readonly Cluster[], facts: Documents): Map<string, Set<Cluster>> {
  const called = new Map<string, Set<Cluster>>();
  for (const cluster of people) {
    const texts = new Set(
      cluster.locals.flatMap(({ document, names, name }) =>
        namesOf(facts[document], names).filter((text) => text !== name),
      ),
    );
    for (const text of texts) {
      const name = parsePersonName(text);
      if (name.words.length < 2) continue;
      const key = personKey(name);
      called.set(key, (called.get(key) ?? new Set()).add(cluster));
    }
  }
  return called;
}

function namesOf(facts: Facts | undefined, names: readonly number[]): string[] {
  return names.flatMap((index) => (facts?.names[index]?.form === 'name' ? [facts.names[index]?.text ?? ''] : []));
}

/** Why two clusters whose names fit are one person, in words; null where nothing says so. */
function evidenceFor(
  short: Cluster,
  long: Cluster,
  rule: RuleId,
  company: Company,
  called: ReadonlyMap<string, ReadonlySet<Cluster>>,
): string | null {
  const kin = KIN_RULES.has(rule);
  if (yearsApart(short, long) > (kin ? FAR_FOR_KIN : FAR) || bornApart(short, long) || shareDocument(short, long))
    return null;
  if (rule === 'spelling' || rule === 'same-name') return 'the same name in another spelling';
  const both = called.get(short.keys[0] ?? '');
  if (both?.size === 1 && both.has(long)) return 'a document uses both names for one person';
  const roles = new Set(short.locals.flatMap(({ roles: own }) => [...own]));
  const role = long.locals.flatMap(({ roles: own }) => [...own]).find((word) => roles.has(word));
  if (role !== undefined && !kin) return `documents describe both as ${role}`;
  return company.between(short, long) >= (kin ? 1.5 : 1) * ENOUGH ? 'both stand in the same company of names' : null;
}

function bornApart(a: Cluster, b: Cluster): boolean {
  return a.locals.some(
    ({ born }) =>
      born !== null &&
      b.locals.some(({ born: other }) => other !== null && (other.from > born.to || born.from > other.to)),
  );
}

/** A document that keeps the two apart knows better. */
function shareDocument(a: Cluster, b: Cluster): boolean {
  const documents = new Set(a.locals.map(({ document }) => document));
  return b.locals.some(({ document }) => documents.has(document));
}

function yearsApart(a: Cluster, b: Cluster): number {
  const years = (cluster: Cluster): number[] => cluster.locals.flatMap(({ year }) => year ?? []);
  const [one, other] = [years(a), years(b)];
  if (one.length === 0 || other.length === 0) return 0;
  return Math.max(Math.min(...other) - Math.max(...one), Math.min(...one) - Math.max(...other), 0);
}

/** The fullest name of a cluster's groups. */
export function fullestName(cluster: Cluster): PersonName | null {
  let best: PersonName | null = null;
  for (const { person } of cluster.locals)
    if (person !== null && weight(person) > weight(best ?? undefined)) best = person;
  return best;
}

function weight(name: PersonName | undefined): number {
  return (name?.words ?? []).reduce(
    (sum, word) => sum + (word.length > 1 ? 2 : 1),
    name === undefined || name.suffix === '' ? 0 : 1,
  );
}

function givenKeys(name: PersonName): string[] {
  const family = familyOf(name);
  const [first = '', ...middle] = givenOf(name);
  const turned = name.words.length === 2 ? [`${first} ${family}`] : [];
  return [
    `${family} ${first}`,
    `${family} ${first.charAt(0)}.`,
    ...middle.filter((word) => word.length > 1).map((word) => `${family} ${word}`),
    ...turned,
  ];
}

function lookUp(name: PersonName, byGiven: ReadonlyMap<string, Cluster[]>): Cluster[] {
  const family = familyOf(name);
  const [first = ''] = givenOf(name);
  const keys =
    first.length === 1
      ? [`${family} ${first}.`]
      : [first, ...givenNamesLike(first), first.charAt(0)].map((given) => `${family} ${given}`);
  return [...new Set(keys.flatMap((key) => byGiven.get(key) ?? []))];
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
