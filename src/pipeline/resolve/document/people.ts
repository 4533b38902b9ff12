import { KIN } from '../../../knowledge/kin.ts';
import { givenNamesLike } from '../../../knowledge/nicknames.ts';
import { around, type Around } from './around.ts';
import { isBareTitle } from './bareTitles.ts';
import { Evidence } from './evidence.ts';
import { leaveFamilyOpen } from './families.ts';
import { groupFullNames, type OpenForm } from './fullNames.ts';
import type { Grouping } from './grouping.ts';
import type { ResolveInput } from './input.ts';
import { joinSaidPeople } from './joinAliases.ts';
import { addName, newPerson, PersonIndex, type Person } from './person.ts';
import { parsePersonName, type PersonName } from './personName.ts';
import { roleHead } from './roleHead.ts';

import { settleAmong, type Possible } from './settle.ts';
import { CERTAIN, fitShort } from './shortFit.ts';

/** A mention of one word, or of a full name that fits several people. */
interface Short {
  readonly index: number;
  readonly name: PersonName;
  readonly near: Around;
  readonly possible: readonly Possible[];
}

/**
 * Say who is who among the people of a document: full names first, the fullest leading; then short forms, those that
 * fit one person before those that need the context. Returns the people, for roles that stand without a name; titles that
 * were recognised as names ("the Emperor") are left unplaced, as such roles.
 */
export function resolvePeople(input: ResolveInput, grouping: Grouping): Person[] {
  const people = new PersonIndex();
  const single: { index: number; name: PersonName }[] = [];
  const forms = new Map<string, { name: PersonName; at: number[] }>();
  input.names.forEach(({ kind, form, text, means }, index) => {
    if (kind !== 'person' || form !== 'name') return;
    const name = parsePersonName(means ?? text);
    if (name.words.length === 1) single.push({ index, name });
    else collect(forms, name, index);
  });
  const open = groupFullNames(input, [...forms.values()], people, grouping);
  describe(input, people.all);
  const nameOf = (index: number): PersonName =>
    parsePersonName(input.names[index]?.means ?? input.names[index]?.text ?? '');
  const fitting = (index: number): Person[] =>
    possibleFor(nameOf(index), around(input, index), people, index).map(({ person }) => person);
  joinSaidPeople(input, grouping, people, { nameOf, fitting });
  const shorts = [...single.map(({ index, name }) => ({ index, name, fits: null })), ...open.flatMap(spread)];
  // Names with a number first: else "Henry" could hold "Henry VII" and "Henry VIII" together.
  shorts.sort((a, b) => Number(b.name.suffix !== '') - Number(a.name.suffix !== '') || a.index - b.index);
  const evidence = new Evidence(input, grouping);
  const undecided: Short[] = [];
  for (const { index, name, fits } of shorts) {
    if (grouping.isPlaced(index)) continue;
    const near = withTitle(around(input, index), name);
    const possible = fits === null ? possibleFor(name, near, people, index) : onceEach(fits);
    const word = name.words.join(' ');
    if (possible.length === 0 && leaveFamilyOpen(input, grouping, people, index, word, near)) continue;
    if (possible.length === 0 && isBareTitle(input, index, near)) continue;
    if (possible.length > 1) undecided.push({ index, name, near, possible });
    else placeOnly(input, grouping, people, { index, name, near, possible });
  }
  undecided.sort((a, b) => a.index - b.index);
  for (const short of undecided)
    settleAmong(input, grouping, evidence, short.index, short.name.words.join(' '), short.near, short.possible);
  return [...new Map(people.all.map((person) => [person.entity, person])).values()];
}

function collect(forms: Map<string, { name: PersonName; at: number[] }>, name: PersonName, index: number): void {
  const key = `${name.words.join(' ')}|${name.suffix}`;
  const form = forms.get(key);
  if (form === undefined) forms.set(key, { name, at: [index] });
  else form.at.push(index);
}

function spread(form: OpenForm): { index: number; name: PersonName; fits: Possible[] }[] {
  const fits = form.fits.map(({ person, score }) => ({ person, score, part: 'full name', rule: 'context' as const }));
  return form.at.map((index) => ({ index, name: form.name, fits }));
}

/** A title inside the span counts like one before it. */
function withTitle(near: Around, name: PersonName): Around {
  return name.title === '' ? near : { ...near, title: near.title === '' ? name.title : near.title };
}

/** Sex and roles of each person, from the titles and roles at the places that name them in full. */
function describe(input: ResolveInput, people: readonly Person[]): void {
  const byName = new Map<number, Person>();
  for (const person of people) {
    for (const index of person.placed) {
      byName.set(index, person);
      const near = around(input, index);
      if (near.sex !== null) person.sex = near.sex;
      if (near.kin !== '') person.relative = true;
      if (near.title !== '' && near.domain !== 'courtesy') person.roles.add(near.title);
    }
  }
  for (const { name, text } of input.roles) {
    const person = byName.get(name);
    if (person === undefined) continue;
    const head = roleHead(text);
    const kin = KIN.get(head);
    person.roles.add(head);
    // "Kim Yo Jong, the leader's sister": Mr Kim is somebody else.
    if (kin !== undefined) person.relative = true;
    if (kin === 'f' || kin === 'm') person.sex ??= kin;
  }
}

/** People weighed against each other for one mention. */
const MOST = 30;

function possibleFor(
  { words: [word = ''], suffix }: PersonName,
  near: Around,
  people: PersonIndex,
  index: number,
): Possible[] {
  const fits = people.called([word, ...givenNamesLike(word)]).flatMap((person) => {
    const fit = isOfAnotherOffice(person, near, index) ? null : fitShort(word, suffix, near, person);
    return fit === null ? [] : [{ person, ...fit }];
  });
  const best = fits.reduce((most, { score }) => Math.max(most, score), 0);
  const likely = fits.filter(({ score }) => score >= best * 0.3).sort((a, b) => b.score - a.score);
  return onceEach(likely).slice(0, MOST);
}

/**
 * "Vice President Gore" before Tipper Gore is named: whoever has an office is named in full first, or with that office later.
 * The same title before the full name, or a role with its head, makes them one.
 */
function isOfAnotherOffice(person: Person, near: Around, index: number): boolean {
  if (person.first < index || person.name.words.length < 2 || !OFFICES.has(near.domain ?? '')) return false;
  const head = roleHead(near.title);
  return ![...person.roles].some((role) => roleHead(role) === head);
}

/** Not judges: reports of courts give their family names first. */
const OFFICES: ReadonlySet<string> = new Set(['politics', 'military', 'police', 'diplomacy']);

/** Each person once, by the first of the names that fit. */
function onceEach(fits: readonly Possible[]): Possible[] {
  const seen = new Set<number>();
  return fits.filter(({ person: { entity } }) => !seen.has(entity) && seen.add(entity));
}

function placeOnly(input: ResolveInput, grouping: Grouping, people: PersonIndex, short: Short): void {
  const { index, name, near } = short;
  const only = short.possible[0] ?? possibleFor(name, near, people, index)[0];
  if (only === undefined) {
    const person = newPerson(grouping.open('person', index), name, index);
    person.sex = near.sex;
    people.add(person);
    addName(person, index);
    grouping.place(index, person.entity, {
      rule: 'only-name',
      reason: 'The document has no fuller name for this.',
      confidence: 0.9,
    });
    return;
  }
  const { person, part, rule } = only;
  if (name.suffix !== '' && person.name.suffix === '') person.name = { ...person.name, suffix: name.suffix };
  const full = input.names[person.head]?.text ?? '';
  if (person.sex === null) person.sex = near.sex;
  const ahead = person.first > index;
  const confidence = (CERTAIN[rule] ?? 0.8) - (ahead ? 0.04 : 0);
  const reason = ahead
    ? `A short name before the full one: ${full} comes later and is the only one here whom it fits.`
    : rule === 'same-name'
      ? `The same name as before; the document has no fuller one.`
      : `${part.charAt(0).toUpperCase()}${part.slice(1)} of ${full}, the only one here whom it fits.`;
  grouping.place(index, person.entity, { rule: ahead ? 'look-ahead' : rule, reason, confidence });
  addName(person, index);
}
