import { sexOfGivenName } from '../../../knowledge/givenNames.ts';
import { givenNamesLike } from '../../../knowledge/nicknames.ts';
import { familyOf, givenOf, joinWords, type PersonName } from './personName.ts';
import { append } from '../../../text/append.ts';

/** A person of one document while it is being resolved. */
export interface Person {
  /** Its number in the grouping; the text may give one person several names, each with an entry of its own. */
  entity: number;
  name: PersonName;
  /** Index of a name that shows it as `name` has it. */
  readonly head: number;
  /** Names already placed here, in no order. */
  placed: number[];
  /** The first of them in the text. */
  first: number;
  /** Titles and heads of roles that the document gives, courtesy titles left out. */
  roles: Set<string>;
  sex: 'f' | 'm' | null;
  /** Introduced as somebody's relative ("his wife Jane Smith"): seldom meant by the bare family name. */
  relative: boolean;
}

/** A person as the full name alone shows it. */
export function newPerson(entity: number, name: PersonName, head: number): Person {
  const given = name.words.length > 1 ? (givenOf(name)[0] ?? '') : '';
  return {
    entity,
    name,
    head,
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

/** People looked at for one name: more who fit could not be told apart, and the work stays linear. */
const MOST = 50;
/** Words of a name by which it is found; nobody has more that matter. */
const MOST_WORDS = 8;

/** The people of a document, found by their names without looking at all of them. */
export class PersonIndex {
  readonly all: Person[] = [];
  readonly #byWord = new Map<string, Person[]>();
  /** By a word and the first letter of another: "smith j" for John Smith. */
  readonly #byPair = new Map<string, Person[]>();
  /** By first name and the beginning of the family name, for slips in the rest of it; and the other way round. */
  readonly #bySlip = new Map<string, Person[]>();

  add(person: Person): void {
    this.all.push(person);
    const { words } = person.name;
    for (const key of new Set([...words, person.name.plain, joinWords(givenOf(person.name))]))
      append(this.#byWord, key, person);
    const few = words.slice(0, MOST_WORDS);
    const pairs = few.flatMap((word, at) => few.filter((_, other) => other !== at).map((other) => pair(word, other)));
    for (const key of new Set(pairs)) append(this.#byPair, key, person);
    for (const key of slipKeys(person.name)) append(this.#bySlip, key, person);
  }

  /** Everybody whose full name could be a variant of this one: a family name in common, and the first letter of a first name. */
  like(name: PersonName): Person[] {
    const families = name.sure ? [familyOf(name)] : name.words.slice(0, MOST_WORDS);
    const given = givenOf(name).slice(0, MOST_WORDS);
    const others = [...given, ...givenNamesLike(given[0] ?? ''), ...(name.sure ? [] : [familyOf(name)])];
    const pairs = new Set(families.flatMap((family) => others.map((other) => pair(family, other))));
    return unique([
      ...this.#at(this.#byWord, name.plain),
      ...[...pairs].flatMap((key) => this.#at(this.#byPair, key)),
      ...slipKeys(name).flatMap((key) => this.#at(this.#bySlip, key)),
    ]);
  }

  /** Everybody of whose name one of these words is a part. */
  called(words: readonly string[]): Person[] {
    return unique(
      words.flatMap((word) => [...this.#at(this.#byWord, word), ...this.#at(this.#byWord, joinWords([word]))]),
    );
  }

  #at(map: ReadonlyMap<string, Person[]>, key: string): Person[] {
    return map.get(key)?.slice(0, MOST) ?? [];
  }
}

const pair = (word: string, other: string): string => `${word} ${other.charAt(0)}`;
const unique = (people: readonly Person[]): Person[] => [...new Set(people)].slice(0, MOST);

function slipKeys(name: PersonName): string[] {
  const family = familyOf(name);
  const given = joinWords(givenOf(name));
  return family.length < 6 && given.length < 6
    ? []
    : [`${given} ${family.slice(0, 3)}`, `${given.slice(0, 3)} ${family}`];
}
