import { KNOWN_PLACES } from '../../src/knowledge/countries.ts';

const COUNTRY_SORTS: ReadonlySet<string> = new Set(['country', 'territory', 'former']);

/** Names of countries and territories, lower case. */
export const COUNTRY_NAMES: ReadonlySet<string> = new Set(
  KNOWN_PLACES.filter((place) => COUNTRY_SORTS.has(place.sort)).flatMap((place) =>
    [place.name, ...place.aliases].map((name) => name.toLowerCase()),
  ),
);

/** Adjectives and words for peoples, lower case. */
export const DEMONYMS: ReadonlySet<string> = new Set(
  KNOWN_PLACES.flatMap((place) => place.demonyms.map((name) => name.toLowerCase())).filter((name) => !COUNTRY_NAMES.has(name)),
);
