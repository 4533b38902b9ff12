import { LEGAL_ENDINGS } from '../../../knowledge/companyEndings.ts';
import { placesNamed, placesOfDemonym } from '../../../knowledge/countries.ts';
import { commonSpelling } from '../../../knowledge/spellings.ts';
import { fold } from '../../../text/foldName.ts';
import { nationalBody } from './nationalBody.ts';

/**
 * The words of an organization's name as they are matched: folded, no article, no legal ending, "&" for "and", a country at its
 * beginning under its common name ("U.S. Congress" is the "United States Congress").
 */
export function organizationWords(text: string): string[] {
  const words = commonSpelling(
    fold(text)
      .replace(/[(),;:"“”]/g, ' ')
      .replace(/ & /g, ' and '),
  ).split(' ');
  if (words.length > 1 && words[0] === 'the') words.shift();
  while (words.length > 1 && LEGAL_ENDINGS.has(words.at(-1) ?? '')) words.pop();
  const [country] = words.length > 1 ? placesNamed(words[0] ?? '') : [];
  return country?.sort === 'country' ? [...fold(country.name).split(' '), ...words.slice(1)] : words;
}

/** Whether the folded name ends in a legal form that `organizationWords` drops. */
export function hasLegalEnding(text: string): boolean {
  const words = fold(text).replace(/,/g, ' ').split(' ');
  return words.length > 1 && LEGAL_ENDINGS.has(words.at(-1) ?? '');
}

/** Heads that stand at either end of one body's name: Department of State, State Department. */
const EITHER_END = new Set(['department', 'ministry', 'office', 'bureau', 'government', 'parliament']);
/** The same within one document; over documents Washington University is not the University of Washington. */
const IN_A_DOCUMENT = new Set([...EITHER_END, 'university', 'bank', 'institute', 'church', 'court']);

/** "department of state" and "state department" meet in one key, and so do the names of a country's bodies; any other name is its own. */
export function turnedKey(words: readonly string[], within: 'document' | 'corpus' = 'document'): string {
  const national = nationalBody(words);
  if (national !== null) return keyOfCountry(turned(national.body.split(' '), within), national.country);
  return turned(words, within);
}

/** The key of a country's body: both as keys. */
export const keyOfCountry = (body: string, country: string): string => `${body}, ${country}`;

function turned(words: readonly string[], within: 'document' | 'corpus'): string {
  const at = words.findIndex((word) => word === 'of' || word === 'for');
  const head = words[at - 1] ?? '';
  if (at < 1 || !(within === 'document' ? IN_A_DOCUMENT : EITHER_END).has(head)) return words.join(' ');
  const rest = words.slice(at + 1).filter((word, index) => index > 0 || word !== 'the');
  return [...words.slice(0, at - 1), ...rest, head].join(' ');
}

/** The country that a name begins with, under its common name: "us state department", "chinese foreign ministry"; or null. */
export function countryOf(words: readonly string[]): string | null {
  const bare = withoutCountry(words);
  if (bare === null) return null;
  const head = words.slice(0, words.length - bare.length).join(' ');
  return (
    [...placesNamed(head), ...placesOfDemonym(head)].find(({ sort }) => sort === 'country' || sort === 'territory')
      ?.name ?? null
  );
}

/** The name without a country or a demonym before it ("us state department"), or null where none stands there. */
export function withoutCountry(words: readonly string[]): string[] | null {
  for (const count of [3, 2, 1]) {
    if (words.length - count < 2) continue;
    const head = words.slice(0, count).join(' ');
    const known = [...placesNamed(head), ...placesOfDemonym(head)].some(
      ({ sort }) => sort === 'country' || sort === 'territory',
    );
    if (known) return words.slice(count);
  }
  return null;
}
