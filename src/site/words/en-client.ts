/**
 * What the scripts in the reader's browser say, in English. Apart from `en.ts` and one by one, so that each script
 * carries its own words only.
 */
export const more = 'Open the card';
export const sure = 'sure';
export const of = 'of';
export const copyCitation = 'Copy with citation';
export const copied = 'Copied';
export const copyLine = 'Copy';
export const headline = 'headline';
export const language = 'en';
export const number = (n: number): string => n.toLocaleString(language);
const count = (n: number, one: string, many: string): string => `${number(n)} ${n === 1 ? one : many}`;
export const kinds: ReadonlyMap<string, string> = new Map([
  ['document', 'Document'],
  ['note', 'Note'],
  ['person', 'Person'],
  ['organization', 'Organization'],
  ['place', 'Place'],
  ['event', 'Event'],
]);
export const facets: ReadonlyMap<string, string> = new Map([
  ['kind', 'Kind'],
  ['publisher', 'Publisher'],
  ['year', 'Year'],
  ['language', 'Language'],
  ['folder', 'Folder'],
]);
export const unknownLanguage = 'not known';
export const andMore = (n: number): string => `and ${number(n)} more`;
export const order = 'Order';
export const orders: ReadonlyMap<string, string> = new Map([
  ['relevance', 'best first'],
  ['newest', 'newest first'],
  ['oldest', 'oldest first'],
]);
export const searchLabel = 'Search the collection';
export const close = 'Close';
export const noResults = 'Nothing found for';
export const noIndex = 'The search index could not be loaded.';
export const byLists = 'The lists lead to every page:';
export const didYouMean = 'Names spelt much like it:';
export const loosen = 'Search without the chosen facets';
export const emptyHelp =
  'Fewer words find more, and the beginning of a word is enough. Words in “quotation marks” must stand in a row.';
export const searchTips =
  'Every word must be found; the beginning of a word is enough. Words in “quotation marks” must stand in a row. Or go by the lists:';
export const narrow = 'Narrow down';
export const results = (n: number): string => count(n, 'page', 'pages');
/** Where in a page the words stand; not “places”, which are names. */
export const passages = (n: number): string => count(n, 'passage', 'passages');
export const mentionsIn = (mentions: number, documents: number): string =>
  `${count(mentions, 'mention', 'mentions')} in ${count(documents, 'document', 'documents')}`;
export const showAll = (n: number): string => (n === 1 ? 'Show it on the search page' : `Show all ${number(n)} pages`);
export const showMore = 'Show more';
const megabytes = (bytes: number): string => `${number(Math.max(1, Math.round(bytes / 1e6)))} MB`;
export const keepAll = (files: number, bytes: number): string =>
  `Keep all of it on this device (${number(files)} files, ${megabytes(bytes)})`;
export const keeping = 'Keeping the collection on this device …';
export const keptAll = 'All of it is on this device now.';
export const notKept = 'Not all of it could be kept. What is there stays; try again for the rest.';
