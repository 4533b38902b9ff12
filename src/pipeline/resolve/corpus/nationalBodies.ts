import { placesNamed, placesOfDemonym } from '../../../knowledge/countries.ts';
import type { Facts } from '../../../model/facts.ts';
import type { Name } from '../../../model/mention.ts';
import { isEverywhere, isNational } from '../document/nationalBody.ts';

/** The share of all mentions of countries that the one most named must have to be the document's own. */
const OWN = 0.9;
/** Mentions of countries that it takes to know. */
const FEWEST = 5;
/** The same for the country of which a document speaks most, where the collection names the body in full. */
const MOST = 0.5;
const FEW = 3;

/**
 * The country whose body a name without country means in its document: the one named right before it ("Russia's Foreign
 * Ministry"), else the only one of which the document speaks much. Null for names of other bodies, and where neither tells.
 */
export function countryOfBody(facts: Facts, key: string, names: readonly number[]): string | null {
  if (!isEverywhere(key)) return null;
  for (const index of names) {
    const here = facts.names[index];
    const before = facts.names[index - 1];
    if (here === undefined || before?.kind !== 'place' || here.start - before.end > 3) continue;
    const country = countryOf(before);
    if (country !== null) return country;
  }
  return mostNamed(facts, OWN, FEWEST);
}

/** The country of which a document speaks most, where the name is one of a body of which a country has one; or null. */
export function countryAround(facts: Facts, key: string): string | null {
  return isNational(key) ? mostNamed(facts, MOST, FEW) : null;
}

/** The country that has at least this share of all mentions of countries, where there are so many. */
function mostNamed(facts: Facts, share: number, fewest: number): string | null {
  const counts = new Map<string, number>();
  let all = 0;
  for (const name of facts.names) {
    const country = name.kind === 'place' ? countryOf(name) : null;
    if (country === null) continue;
    counts.set(country, (counts.get(country) ?? 0) + 1);
    all++;
  }
  const [most] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return most !== undefined && all >= fewest && most[1] >= share * all ? most[0] : null;
}

function countryOf({ text, form, means }: Name): string | null {
  const known = form === 'demonym' && means === undefined ? placesOfDemonym(text) : placesNamed(means ?? text);
  const [first] = known;
  return first !== undefined && first.sort !== 'city' && first.sort !== 'region' ? first.name : null;
}
