import type { Grouping } from './grouping.ts';
import type { ResolveInput } from './input.ts';
import { addName, newPerson, type Person, type PersonIndex } from './person.ts';
import type { PersonName } from './personName.ts';
import { saidAliases, type SaidAlias } from './saidAliases.ts';

/** Why a name stands with another that the text gives to the same bearer. */
export function whySaid(input: ResolveInput, { of, alias }: SaidAlias): string {
  return `The text gives “${input.names[of]?.text ?? ''}” and “${input.names[alias]?.text ?? ''}” to one bearer.`;
}

export const SAID = { rule: 'also-called', confidence: 0.92 } as const;

/** Join the groups, already made, of places or organizations that the text calls by both names; `mayJoin` can object. */
export function joinSaidGroups(
  input: ResolveInput,
  grouping: Grouping,
  kind: 'place' | 'organization',
  mayJoin: (one: string, other: string) => boolean,
): void {
  for (const said of saidAliases(input, kind)) {
    const [one, other] = [grouping.entityOf(said.of), grouping.entityOf(said.alias)];
    if (one === null || other === null || one === other) continue;
    if (!mayJoin(input.names[said.of]?.text ?? '', input.names[said.alias]?.text ?? '')) continue;
    grouping.merge(other, one, SAID.rule, () => whySaid(input, said), SAID.confidence);
  }
}

/** What the short forms of a document are looked up with. */
export interface ShortForms {
  readonly nameOf: (index: number) => PersonName;
  /** The people whom the short form at `index` fits, each once. */
  readonly fitting: (index: number) => readonly Person[];
}

/**
 * Give people the second names that the text itself gives them, so that short forms of either name find them: "Samuel
 * Clemens, better known as Mark Twain". A name that fits several people is left to the context.
 */
export function joinSaidPeople(input: ResolveInput, grouping: Grouping, people: PersonIndex, short: ShortForms): void {
  const pairs = saidAliases(input, 'person');
  const owner = new Map(
    pairs.length === 0 ? [] : people.all.flatMap((person) => person.placed.map((index) => [index, person] as const)),
  );
  const bearersOf = (index: number): readonly Person[] => {
    const own = owner.get(index);
    return own !== undefined ? [own] : short.nameOf(index).words.length === 1 ? short.fitting(index) : UNSURE;
  };
  for (const said of pairs) {
    const [ones, others] = [bearersOf(said.of), bearersOf(said.alias)];
    if (ones === UNSURE || others === UNSURE || ones.length > 1) continue;
    const whole = owner.get(said.alias);
    const one = ones[0] ?? whole ?? openPerson(grouping, people, said.of, short);
    const reason = whySaid(input, said);
    for (const index of [said.of, said.alias]) {
      if (owner.has(index)) continue;
      const name = short.nameOf(index);
      if (name.words.join(' ') !== one.name.words.join(' '))
        people.add({ ...newPerson(one.entity, name, index), ...sharing(one) });
      addName(one, index);
      owner.set(index, one);
      grouping.place(index, one.entity, { ...SAID, reason });
    }
    if (whole === undefined || whole.entity === one.entity) continue;
    grouping.merge(whole.entity, one.entity, SAID.rule, () => reason, SAID.confidence);
    becomeOne(whole, one);
  }
}

function openPerson(grouping: Grouping, people: PersonIndex, index: number, short: ShortForms): Person {
  const person = newPerson(grouping.open('person', index), short.nameOf(index), index);
  people.add(person);
  return person;
}

/** A full name that fits several people. */
const UNSURE: readonly Person[] = [];

/** What all names of one person have in common. */
const sharing = ({ placed, roles, sex, first, relative }: Person): Omit<Person, 'entity' | 'name' | 'head'> => ({
  placed,
  roles,
  sex,
  first,
  relative,
});

/** Make `other` a second name of `one`. */
function becomeOne(other: Person, one: Person): void {
  for (const index of other.placed) addName(one, index);
  for (const role of other.roles) one.roles.add(role);
  Object.assign(other, { ...sharing(one), entity: one.entity });
}
