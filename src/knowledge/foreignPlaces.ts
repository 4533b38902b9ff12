import { KNOWN_PLACES, placesNamed } from './countries.ts';
import { FOREIGN_CITIES } from './foreignCityTable.ts';
import { isGivenNameAnywhere } from './foreignGivenNames.ts';

/** A place under its name in another language, with its common name in English. */
export interface ForeignPlace {
  readonly name: string;
  readonly means: string;
}

/** Codes that CLDR names but that are no places of today's world, or name one twice. */
const SKIPPED = new Set('EU EZ UN XA XB ZZ QO AN BU CS DD DY FX HV NH RH SU TP UK VD YD YU ZR'.split(' '));
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

function names(language: string): Intl.DisplayNames | null {
  if (Intl.DisplayNames.supportedLocalesOf([language]).length === 0) return null;
  return new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
}

/** CLDR's English names where the tables of countries say something else. */
const COMMON: ReadonlyMap<string, string> = new Map([
  ['CD', 'Democratic Republic of the Congo'],
  ['CG', 'Republic of the Congo'],
  ['HK', 'Hong Kong'],
  ['MO', 'Macau'],
  ['MM', 'Myanmar'],
  ['PS', 'Palestine'],
  ['TR', 'Turkey'],
  ['GE', 'Georgia'],
]);

/** The countries and territories of the world as a language calls them (Unicode CLDR, through Intl), and cities with names of their own in it. */
export function foreignPlaces(language: string): readonly ForeignPlace[] {
  const theirs = names(language);
  const english = names('en');
  const found: ForeignPlace[] = [];
  for (const code of LETTERS.flatMap((first) => LETTERS.map((second) => first + second))) {
    const name = theirs === null || SKIPPED.has(code) ? undefined : theirs.of(code);
    const common = COMMON.get(code) ?? english?.of(code)?.replace(/ & /g, ' and ');
    if (name === undefined || common === undefined || name === code) continue;
    const means = placesNamed(common)[0]?.name ?? common;
    found.push({ name, means });
    const short = name.replace(/ ?\([^(]*\)$/, '');
    if (short !== name) found.push({ name: short, means });
  }
  const base = language.split('-')[0] ?? language;
  for (const { means, names: byLanguage } of FOREIGN_CITIES) {
    for (const name of byLanguage.get(base) ?? []) found.push({ name, means });
  }
  return found;
}

/** Names of places as English writes them, which most languages of Latin letters share: "Berlin", "Chicago". */
export function sharedCities(): readonly ForeignPlace[] {
  const cities = KNOWN_PLACES.flatMap(({ name, sort, capitals }) =>
    sort === 'city' ? [name] : sort === 'country' ? capitals : [],
  );
  return cities.filter((name) => name.length > 3 && !isGivenNameAnywhere(name)).map((name) => ({ name, means: name }));
}
