import { givenNamesLike } from '../../../knowledge/nicknames.ts';
import { fitFullNames, type Fit } from '../document/personFit.ts';
import { familyOf, givenOf, type PersonName } from '../document/personName.ts';
import { keepApart, type Cluster, type Clusters } from './cluster.ts';
import type { Company } from './company.ts';
import { isBare } from './bare.ts';
import type { Documents } from './local.ts';
import { alsoCalled, evidenceFor, evidenceOfSecondName, saidToBe, shareDocument } from './variantEvidence.ts';
import { append } from '../../../text/append.ts';

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
    for (const key of givenKeys(name)) append(byGiven, key, cluster);
  }
  const called = alsoCalled(people, facts);
  const abbreviated = (cluster: Cluster): number => (givenOf(nameOf.get(cluster) ?? NOBODY)[0]?.length === 1 ? 1 : 0);
  const ordered = [...nameOf.keys()].sort(
    (a, b) => abbreviated(a) - abbreviated(b) || weight(nameOf.get(a)) - weight(nameOf.get(b)) || a.number - b.number,
  );
  const joined = new Set<Cluster>();
  joinSecondNames(people, clusters, facts, joined);
  const leading = new Set<Cluster>();
  // Names whose every part has its fellow come first: else "Dwight Eisenhower" could keep "Dwight D." from "Dwight David".
  for (const round of ['spelling', 'rest'] as const) {
    for (const cluster of ordered) {
      const name = nameOf.get(cluster);
      if (name === undefined || joined.has(cluster) || leading.has(cluster)) continue;
      const found = lookUp(name, byGiven).filter(
        (other) => other !== cluster && !joined.has(other) && weight(nameOf.get(other)) >= weight(name),
      );
      const fits = found.slice(0, MOST).flatMap((other): Variant[] => {
        const longer = nameOf.get(other);
        const fit = longer === undefined || sameKey(cluster, other) ? null : fitFullNames(name, longer);
        if (fit === null || (round === 'spelling' && fit.rule !== 'spelling')) return [];
        return [{ other, fit, evidence: evidenceFor(cluster, other, fit.rule, company, called) }];
      });
      const into = joinOne(cluster, fits, clusters);
      if (into !== null) {
        joined.add(cluster);
        leading.add(into);
      } else if (round === 'rest') {
        for (const { other } of fits) keepApart(cluster, other, shareDocument(cluster, other) ? TWO : DOUBT);
      }
    }
  }
}

/** Join those who are called by a name that another document gives to one person as the second: Mark Twain, Samuel Clemens. */
function joinSecondNames(people: readonly Cluster[], clusters: Clusters, facts: Documents, joined: Set<Cluster>): void {
  const said = saidToBe(people, facts);
  const bearers = new Set([...said.values()].flatMap((all) => [...all]));
  for (const cluster of people) {
    const [bearer, ...others] = said.get(cluster.keys[0] ?? '') ?? [];
    if (bearer === undefined || others.length > 0 || bearers.has(cluster) || sameKey(cluster, bearer)) continue;
    const evidence = evidenceOfSecondName(cluster, bearer);
    if (evidence === null) continue;
    const reason = `“${cluster.locals[0]?.name ?? ''}” is taken for ${bearer.locals[0]?.name ?? ''}: ${evidence}.`;
    clusters.absorb(bearer, cluster, 'variant', reason, 0.9);
    joined.add(cluster);
  }
}

/** A longer name that a cluster's name fits, and what says that they are one. */
interface Variant {
  readonly other: Cluster;
  readonly fit: Fit;
  readonly evidence: string | null;
}

const TWO = 'A document names both under these names, so they are taken for two people.';
const DOUBT = 'Could be the same person under a variant of the name; nothing in the documents says so.';

/** Join the one longer name that has evidence; null where none or several have. */
function joinOne(cluster: Cluster, fits: readonly Variant[], clusters: Clusters): Cluster | null {
  const proven = fits.filter(({ evidence }) => evidence !== null);
  const [only] = proven;
  if (only === undefined || proven.length !== 1) return null;
  const reason = `“${cluster.locals[0]?.name ?? ''}” is taken for ${only.other.locals[0]?.name ?? ''}: ${only.evidence ?? ''}.`;
  clusters.absorb(only.other, cluster, 'variant', reason, only.fit.rule === 'spelling' ? 0.95 : 0.85);
  return only.other;
}

const sameKey = (a: Cluster, b: Cluster): boolean => a.keys[0] === b.keys[0];

const NOBODY: PersonName = { words: [], plain: '', suffix: '', title: '', linked: false, family: 0, sure: true };

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
