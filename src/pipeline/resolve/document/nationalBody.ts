import { placesNamed, placesOfDemonym } from '../../../knowledge/countries.ts';
import { fold } from '../../../text/foldName.ts';

/** Bodies that every country has: without its country such a name means another one in every document. */
const EVERYWHERE =
  /^(?:\w+ ministry|ministry of \w+(?: (?:and )?\w+){0,3}|(?:supreme|constitutional) court|central bank|national assembly|air force|armed forces|election commission|interior police|state television)$/;
/** Further ones of which a country has one at most. */
const ONE_EACH = /^(?:congress|senate|house of representatives|parliament|government|cabinet|army|navy)$/;

/** Whether a folded name is that of a body that every country has. */
export const isEverywhere = (body: string): boolean => EVERYWHERE.test(body);

/** Whether a folded name is that of a body of which a country has one. */
export const isNational = (body: string): boolean => isEverywhere(body) || ONE_EACH.test(body);

/** A country's body: both folded, the country under its common name. */
export interface NationalBody {
  readonly country: string;
  readonly body: string;
}

/** What stands before a body's name is one to three words. */
const MOST_BEFORE = 3;

/**
 * The country and the body of a name that says both, in any order: "Congress of the United States of America", "U.S. Congress",
 * "Russian Foreign Ministry". Null for other names, and where an adjective fits several countries. Takes folded words.
 */
export function nationalBody(words: readonly string[]): NationalBody | null {
  const said = (land: readonly string[], body: readonly string[]): NationalBody | null => {
    const name = body.join(' ');
    if (!isNational(name)) return null;
    const country = onlyCountry(land.filter((word, at) => at > 0 || word !== 'the').join(' '));
    return country === null ? null : { country, body: name };
  };
  for (let count = Math.min(MOST_BEFORE, words.length - 1); count > 0; count--) {
    const found = said(words.slice(0, count), words.slice(count));
    if (found !== null) return found;
  }
  for (let at = 1; at < words.length - 1; at++) {
    const found = words[at] === 'of' ? said(words.slice(at + 1), words.slice(0, at)) : null;
    if (found !== null) return found;
  }
  return null;
}

function onlyCountry(land: string): string | null {
  const names = new Set(
    [...placesNamed(land), ...placesOfDemonym(land)].filter(({ sort }) => sort === 'country').map(({ name }) => name),
  );
  const [only] = names;
  return only !== undefined && names.size === 1 ? fold(only) : null;
}
