/**
 * What the scripts in the reader's browser say, in English. Apart from `en.ts` and one by one, so that each script
 * carries its own words only.
 */
export const more = 'Open the card';
export const sure = 'sure';
export const of = 'of';
export const copyCitation = 'Copy with citation';
export const copied = 'Copied';
export const headline = 'headline';
export const facets: ReadonlyMap<string, string> = new Map([
  ['kind', 'Kind'],
  ['publisher', 'Publisher'],
  ['year', 'Year'],
  ['folder', 'Folder'],
]);
export const noResults = 'Nothing found for';
export const noIndex = 'The search index could not be loaded.';
export const results = (n: number): string => `${n.toLocaleString('en')} ${n === 1 ? 'page' : 'pages'}`;
export const showMore = 'Show more';
