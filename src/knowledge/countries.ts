import { fold } from '../text/foldName.ts';
import { CITY_TABLE } from './cityTable.ts';
import { COUNTRY_TABLE, TERRITORY_TABLE } from './countryTable.ts';
import { FORMER_COUNTRY_TABLE } from './formerCountryTable.ts';
import { REGION_TABLE } from './regionTable.ts';
import { US_STATE_TABLE } from './usStateTable.ts';

export type PlaceSort = 'country' | 'territory' | 'former' | 'region' | 'state' | 'city';

/** A place that English has several words for. */
export interface KnownPlace {
  /** The common name: canonical wherever any of the others is met. */
  readonly name: string;
  readonly sort: PlaceSort;
  /** Other names and abbreviations as they are written: "U.S.", "DPRK", "Ala.". */
  readonly aliases: readonly string[];
  /** Adjectives and words for its people, plurals included: "North Korean", "North Koreans", "Frenchman", "Frenchmen". */
  readonly demonyms: readonly string[];
  /** Its capital or capitals, every spelling. */
  readonly capitals: readonly string[];
}

const list = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(/,(?!\s*D\.C\.)/)
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** The forms that one demonym of the tables stands for: itself and its regular plural, or the four words in -man. */
function demonymForms(word: string): string[] {
  if (word.endsWith('~')) return ['man', 'men', 'woman', 'women'].map((end) => word.slice(0, -1) + end);
  return /(?:ese|sh|ch|ss|s|x|z)$/.test(word) ? [word] : [word, `${word}s`];
}

function parse(table: string, sort: PlaceSort): KnownPlace[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', aliases, demonyms, capitals] = line.split('|').map((cell) => cell.trim());
      return {
        name,
        sort,
        aliases: list(aliases),
        demonyms: list(demonyms).flatMap(demonymForms),
        capitals: list(capitals),
      };
    });
}

/** Every place of the tables; where two bear one name ("Washington"), the weightier comes first. */
export const KNOWN_PLACES: readonly KnownPlace[] = [
  ...parse(COUNTRY_TABLE, 'country'),
  ...parse(TERRITORY_TABLE, 'territory'),
  ...parse(FORMER_COUNTRY_TABLE, 'former'),
  ...parse(REGION_TABLE, 'region'),
  ...parse(US_STATE_TABLE, 'state'),
  ...parse(CITY_TABLE, 'city'),
];

type Index = Map<string, KnownPlace[]>;

function index(keysOf: (place: KnownPlace) => readonly string[], map: Index = new Map()): Index {
  for (const place of KNOWN_PLACES) {
    for (const key of new Set(keysOf(place).map(fold))) map.set(key, [...new Set([...(map.get(key) ?? []), place])]);
  }
  return map;
}

const byPlainName = index((place) => [place.name, ...place.aliases]);
/** "Georgia (U.S. state)" is what a page is called; the text says "Georgia", and then means the other one more often. */
const byName = index((place) => [place.name.replace(/ \([^(]*\)$/, '')], byPlainName);
const byDemonym = index((place) => place.demonyms);
const byCapital = index((place) => place.capitals);

/** The places that bear this name or abbreviation, the likeliest first: "USA" → United States. */
export function placesNamed(text: string): readonly KnownPlace[] {
  return byName.get(fold(text)) ?? [];
}

/** The places whose people or things are so called, the likeliest first: "North Koreans" → North Korea. */
export function placesOfDemonym(text: string): readonly KnownPlace[] {
  return byDemonym.get(fold(text)) ?? [];
}

/** The countries, territories and states that have this city for a capital, countries first. */
export function placesWithCapital(city: string): readonly KnownPlace[] {
  return byCapital.get(fold(city)) ?? [];
}
