import { sexOfGivenName } from '../../../knowledge/givenNames.ts';
import { givenOf, type PersonName } from './personName.ts';

/** A person of one document while it is being resolved. */
export interface Person {
  /** Its number in the grouping. */
  readonly entity: number;
  readonly name: PersonName;
  /** Names already placed here, in no order. */
  readonly placed: number[];
  /** The first of them in the text. */
  first: number;
  /** Titles and heads of roles that the document gives, courtesy titles left out. */
  readonly roles: Set<string>;
  sex: 'f' | 'm' | null;
  /** Introduced as somebody's relative ("his wife Jane Smith"): seldom meant by the bare family name. */
  relative: boolean;
}

/** A person as the full name alone shows it. */
export function newPerson(entity: number, name: PersonName): Person {
  const given = name.words.length > 1 ? (givenOf(name)[0] ?? '') : '';
  return {
    entity,
    name,
    placed: [],
    first: Infinity,
    roles: new Set(),
    relative: false,
    sex: sexOfGivenName(given) ?? null,
  };
}

/** Note that name `index` is this person. */
export function addName(person: Person, index: number): void {
  person.placed.push(index);
  person.first = Math.min(person.first, index);
}

/** The people of a document, found by any word of their names without looking at all of them. */
export class PersonIndex {
  readonly all: Person[] = [];
  readonly #byWord = new Map<string, Person[]>();

  add(person: Person): void {
    this.all.push(person);
    const { words } = person.name;
    const given = givenOf(person.name);
    const keys = new Set([...words, words.join('').replace(/-/g, ''), given.join('').replace(/-/g, '')]);
    for (const key of keys) this.#push(key, person);
  }

  /** Find `person` by a further word too, such as a nickname. */
  #push(key: string, person: Person): void {
    const list = this.#byWord.get(key);
    if (list === undefined) this.#byWord.set(key, [person]);
    else list.push(person);
  }

  /** Everybody whose name holds at least one of these words. */
  withAny(words: Iterable<string>): Person[] {
    const found = new Set<Person>();
    for (const word of words)
      for (const person of this.#byWord.get(word.replace(/-/g, '')) ?? this.#byWord.get(word) ?? []) found.add(person);
    return [...found];
  }
}
