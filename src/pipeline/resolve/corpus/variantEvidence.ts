import { isCommonSurname } from '../../../knowledge/commonSurnames.ts';
import type { Facts } from '../../../model/facts.ts';
import type { RuleId } from '../../../model/rules.ts';
import { familyOf, givenOf, parsePersonName } from '../document/personName.ts';
import type { Cluster } from './cluster.ts';
import type { Company } from './company.ts';
import { personKey } from './keys.ts';
import type { Documents } from './local.ts';

/** Company close enough to take two variants of a name for one person's. */
const ENOUGH = 1;
/** Years between documents beyond which variants are not joined: a grandson may bear the name, a son sooner another middle name. */
const FAR = 60;
const FAR_FOR_KIN = 8;
/** What tells fathers from sons: middle names and suffixes. An office they share says nothing. */
const KIN_RULES: ReadonlySet<RuleId> = new Set(['middle-name', 'suffix', 'initials']);
/** By key of a shorter full name: the clusters that some document calls so too. */
export function alsoCalled(people: readonly Cluster[], facts: Documents): Map<string, Set<Cluster>> {
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

/** By key of a full name: the clusters to whom some document gives it as a second name ("better known as Mark Twain"). */
export function saidToBe(people: readonly Cluster[], facts: Documents): Map<string, Set<Cluster>> {
  const said = new Map<string, Set<Cluster>>();
  for (const cluster of people) {
    for (const { document, names } of cluster.locals) {
      for (const index of names) {
        if (facts[document]?.links[index]?.rule !== 'also-called') continue;
        const name = parsePersonName(facts[document].names[index]?.text ?? '');
        if (name.words.length < 2) continue;
        const key = personKey(name);
        said.set(key, (said.get(key) ?? new Set()).add(cluster));
      }
    }
  }
  return said;
}

/** Why documents of a second name mean the one who is given it elsewhere; null where something speaks against it. */
export function evidenceOfSecondName(named: Cluster, bearer: Cluster): string | null {
  if (yearsApart(named, bearer) > FAR || bornApart(named, bearer) || shareDocument(named, bearer)) return null;
  return 'a document gives both names to one person';
}

function namesOf(facts: Facts | undefined, names: readonly number[]): string[] {
  return names.flatMap((index) => (facts?.names[index]?.form === 'name' ? [facts.names[index]?.text ?? ''] : []));
}

/** Why two clusters whose names fit are one person, in words; null where nothing says so. */
export function evidenceFor(
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
  if (rule === 'middle-name' && isRare(short, long))
    return 'hardly anybody else bears the family name, and the first names agree';
  return company.between(short, long) >= (kin ? 1.5 : 1) * ENOUGH ? 'both stand in the same company of names' : null;
}

/** "Everett Dirksen", "Everett M. Dirksen": a family name that is rare in English news, and the same first name written out. */
function isRare(short: Cluster, long: Cluster): boolean {
  const [one, other] = [short.locals[0]?.person, long.locals[0]?.person];
  if (
    one === null ||
    one === undefined ||
    other === null ||
    other === undefined ||
    givenOf(one)[0] !== givenOf(other)[0]
  )
    return false;
  return !isCommonSurname(familyOf(one)) && one.words.length === 2;
}

function bornApart(a: Cluster, b: Cluster): boolean {
  return a.locals.some(
    ({ born }) =>
      born !== null &&
      b.locals.some(({ born: other }) => other !== null && (other.from > born.to || born.from > other.to)),
  );
}

/** A document that keeps the two apart knows better. */
export function shareDocument(a: Cluster, b: Cluster): boolean {
  const documents = new Set(a.locals.map(({ document }) => document));
  return b.locals.some(({ document }) => documents.has(document));
}

function yearsOf({ locals }: Cluster): { readonly first: number; readonly last: number } | null {
  let [first, last] = [Infinity, -Infinity];
  for (const { year } of locals) {
    if (year === null) continue;
    first = Math.min(first, year);
    last = Math.max(last, year);
  }
  return first > last ? null : { first, last };
}

function yearsApart(a: Cluster, b: Cluster): number {
  const [one, other] = [yearsOf(a), yearsOf(b)];
  return one === null || other === null ? 0 : Math.max(other.first - one.last, one.first - other.last, 0);
}
