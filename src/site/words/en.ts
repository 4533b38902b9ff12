import type { Kind } from '../../model/kind.ts';
import { percent } from '../../text/percent.ts';

export const language = 'en';
export const searchHint = 'A name, a phrase, a date';
const numbers = /* @__PURE__ */ new Intl.NumberFormat(language);
/** Below a thousand nothing sets the digits apart, and the formatter takes its time. */
export const number = (n: number): string =>
  n >= 0 && n < 1000 && Number.isInteger(n) ? String(n) : numbers.format(n);
const count = (n: number, one: string, many: string): string => `${number(n)} ${n === 1 ? one : many}`;
/** From a hundred on, a count by its first two digits: “1,200+”. */
const countOrMore = (n: number, one: string, many: string): string => {
  if (n < 100) return count(n, one, many);
  const unit = 10 ** (String(n).length - 2);
  return `${number(Math.floor(n / unit) * unit)}+ ${many}`;
};

/** Every word of the pages, in English. With what follows it: nothing else in `src/site` speaks to the reader. */
export const words = {
  language,
  kind: { person: 'Person', organization: 'Organization', place: 'Place', event: 'Event' } satisfies Record<
    Kind,
    string
  >,
  kinds: {
    person: 'People',
    organization: 'Organizations',
    place: 'Places',
    event: 'Events',
  } satisfies Record<Kind, string>,
  number,
  documents: (n: number) => count(n, 'document', 'documents'),
  mentions: (n: number) => count(n, 'mention', 'mentions'),
  wordCount: (n: number) => count(n, 'word', 'words'),
  quoteCount: (n: number) => count(n, 'quotation', 'quotations'),
  mentionsIn: (mentions: number, documents: number) =>
    `${count(mentions, 'mention', 'mentions')} in ${count(documents, 'document', 'documents')}`,
  mentionsInOrMore: (mentions: number, documents: number) =>
    `${countOrMore(mentions, 'mention', 'mentions')} in ${countOrMore(documents, 'document', 'documents')}`,
  bytes: (n: number) => count(n, 'byte', 'bytes'),
  percent,
  andMore: (n: number) => `and ${number(n)} more`,

  skip: 'Skip to the text',
  nav: 'Sections',
  documentsTitle: 'Documents',
  quotes: 'Quotes',
  timeline: 'Timeline',
  search: 'Search',
  about: 'About',
  review: 'Doubtful names',
  searchLabel: 'Search the collection',
  theme: 'Light or dark',
  madeWith: 'Made with Backmatter.',
  breadcrumbs: 'You are in',
  pages: 'Pages',
  pageOf: (page: number, pages: number) => `Page ${page} of ${pages}`,
  previous: 'Previous',
  next: 'Next',

  headline: 'headline',
  furnitureLine: (n: string) => `furniture ${n}`,
  furniture: (n: number) => `${count(n, 'line', 'lines')} of page furniture stood here`,
  undated: 'undated',
  /** Unfolds what speaks for or against a date or a title. */
  remark: 'what is known',
  dateFromFilename: 'date from the file’s name',
  dateFromDecision: 'date given by an editor',
  titleFromLead: 'no headline; title taken from the opening',
  titleFromFilename: 'no headline; title taken from the file’s name',
  titleFromDecision: 'title given by an editor',
  inThisDocument: 'In this document',
  /** On a phone, where the names stand below the text. */
  toNames: 'names below',
  table: 'Table',
  contents: 'On this page',
  stepThrough: (name: string, n: number) => `${name}: ${count(n, 'mention', 'mentions')} here, go to the next`,
  openNames: 'Not settled',
  couldBe: (names: readonly string[]) => `could be ${new Intl.ListFormat('en', { type: 'disjunction' }).format(names)}`,
  sharedPassages: 'Shared passages',
  sharedSame: ', word for word',
  sharedDiffers: (n: number) => `, where ${count(n, 'wording differs', 'wordings differ')}`,
  nothingHere: '(nothing)',
  there: 'there:',
  nothingThere: '(nothing)',
  sharedIn: (n: number) => `${count(n, 'word', 'words')} also in`,
  related: 'Related',
  underline: 'Underline',
  reveal: 'Show hidden and look-alike characters',
  underlineAll: 'All',
  unknownPublisher: 'publisher not known',
  speakerUnnamed: 'speaker not named',
  speakerUnknown: 'speaker not known',
  reportedBy: 'reported by',
  otherWording: 'Also in',
  sourceFile: 'Source file',
  original: 'original',
  plainText: 'plain text',
  sha256: 'SHA-256',
  namesFoundBy: 'Names found by',
  decidedBy: 'Editor’s decisions',
  inFolder: 'In this folder',
  topFolder: 'Not in a folder',
  wholeCollection: 'All documents',
  citation: (title: string, publisher: string, date: string, file: string) =>
    `“${title}”, ${publisher === '' ? '' : `${publisher}, `}${date} (${file})`,

  foundAs: 'Found as',
  describedAs: 'Described as',
  possiblyMore: (n: number) => `${number(n)} more possibly`,
  notTheSameAs: 'Not the same as',
  sameAs: 'Elsewhere',
  fromDecision: 'put on the list by an editor',
  mentionsTitle: 'Mentions',
  mentionsPage: (name: string, page: number) => (page === 1 ? name : `${name}, page ${page}`),
  dossierOf: (name: string, volume: number, volumes: number) =>
    `Dossier: ${name}${volumes === 1 ? '' : `, volume ${volume} of ${volumes}`}`,
  dossierPart: (volume: number, volumes: number) =>
    volumes === 1 ? 'Dossier' : `Dossier, volume ${volume} of ${volumes}`,
  dossier: (volume: number, volumes: number) =>
    volumes === 1 ? 'The whole dossier, for printing' : `The dossier, volume ${volume} of ${volumes}`,
  notWhole: (page: number, pages: number) => `This is page ${page} of ${pages} of the card. The whole dossier is at`,
  onThisPage: (shown: number, all: number) =>
    `${number(shown)} of ${number(all)} are on this page, the others on the other pages of this card.`,
  firstParagraphs: (shown: number, all: number) =>
    shown === 1 ? `The first of ${number(all)} paragraphs:` : `The first ${shown} of ${number(all)} paragraphs:`,
  said: 'Said',
  spokenOf: 'Was spoken of',
  possibly: 'Possibly',
  possiblyNote: 'Mentions that could mean this name. They are counted nowhere until somebody decides.',
  lessSure: (share: number) => `${percent(share)} sure; why?`,
  why: 'Why these are counted',
  toChange: 'To change it, in decisions.yaml:',
  appearsWith: 'Appears with',
  appearsNote: 'in the same paragraph',
  overTime: 'Over time',
  overTimeTable: 'As a table',
  overTimeMost: (label: string, most: string) => `most in ${label}: ${most}`,
  undatedMentions: (n: number) => `${count(n, 'mention', 'mentions')} in undated documents`,
  date: {
    months:
      /* @__PURE__ */ 'January February March April May June July August September October November December'.split(
        ' ',
      ),
    seasons: ['spring', 'summer', 'autumn', 'winter'],
    quarter: (n: number) => `quarter ${n},`,
    decade: (year: string) => `the ${year}s`,
    /** A decade or century as a heading, without its article. */
    heading: (date: string) => date.replace(/^the /, ''),
    century: (n: number) =>
      `the ${n}${n % 10 === 1 && n !== 11 ? 'st' : n % 10 === 2 && n !== 12 ? 'nd' : n % 10 === 3 && n !== 13 ? 'rd' : 'th'} century`,
    dayMonth: (day: number, month: string) => `${day} ${month}`,
    noYear: (date: string) => (date === '' ? 'year not stated' : `${date}, year not stated`),
    about: (date: string) => `about ${date}`,
    probably: (date: string) => `probably ${date}`,
    between: (from: string, to: string) => `${from} to ${to}`,
    until: (date: string) => `until ${date}`,
    from: (date: string) => `from ${date}`,
  },
  takeAlong: 'Take it along',
  printDossier: 'Print the dossier',
  notesTitle: 'Notes',
  notes: 'Notes that name it',
  allMentionsOf: (name: string, n: number) => `All ${count(n, 'mention', 'mentions')} of ${name}`,
  openCard: (name: string) => `Card of ${name}`,
  dataFile: (name: string, format: string) => `All ${name} (${format})`,

  homeDocuments: 'Newest documents',
  homeDocumentsByFolder: 'Documents',
  allDocuments: (n: number) => `All ${count(n, 'document', 'documents')}`,
  eachOnce: 'None is named more than once.',
  allOfKind: (n: number, kind: Kind) =>
    ({
      person: `All ${count(n, 'person', 'people')}`,
      organization: `All ${count(n, 'organization', 'organizations')}`,
      place: `All ${count(n, 'place', 'places')}`,
      event: `All ${count(n, 'event', 'events')}`,
    })[kind],
  span: (from: string, to: string) => (from === to ? from : `${from}–${to}`),
  nothingYet: 'No documents yet. Put text files into the folder of documents and build again.',
  noneOfKind: 'None were found in these documents.',
  filter: 'Filter as you type',
  filterNone: 'No name on this page fits. The search knows those of all pages.',
  letters: 'Letters',
  otherLetter: '#',

  quotesNote: 'Every quotation once, with each outlet’s wording. Where wordings differ, the difference is underlined.',
  noQuotes: 'No quotations were found in these documents.',
  timelineNote: 'Dates the documents speak of, earliest first. Uncertain ones are drawn as spans and say why.',
  jump: 'Go to',
  noTimeline: 'No dates were found in these documents.',
  uncertain: 'uncertain',
  reviewNote:
    'Names that could be two things, left open until somebody decides. The ones that settle most come first. Lines go into decisions.yaml, in the folder of hand-written files; the next build obeys them.',
  noReview: 'No name is waiting for a decision.',
  settles: (n: number) => `one decision settles ${count(n, 'mention', 'mentions')}`,
  copyLine: 'Copy this line into decisions.yaml',
  searchTitle: 'Search',
  searchHint,
  searchHelp: 'Search needs JavaScript and the index that a build makes. Without them, the lists lead to every page:',
  aboutTitle: 'About this collection',
  counts: 'What is here',
  leftOut: 'Files left out',
  leftOutNone: 'No file was left out.',
  warnings: 'Warnings',
  warningsNone: 'No warnings.',
  datesFound: 'Dates',
  openNote: 'Mentions left open',
  data: 'The data',
  downloads: 'Downloads',
  downloadsNote:
    'Everything that the pages show, as files. All offsets count the characters of the plain texts, as UTF-16 units; the Web Annotations count whole characters.',
  downloadsWhole: 'The whole collection',
  downloadsEach: 'For each document',
  offline: 'Without a network',
  offlineNote:
    'Pages that you have read stay readable on this device, with the search. The whole collection can be kept too.',
  dataNote: 'The same findings as files, for spreadsheets, scripts, and tools for texts and annotations:',
  howMade: 'How this site was made',
  howMadeText:
    'A program read the documents, found the names in them and asked of each whose it is. It writes down its reason every time, leaves open what the text does not settle, and shows the doubtful ones apart. Nothing in the documents was changed: page furniture is folded, never deleted, and every document links to its original file.',
  version: 'Version of the data’s format:',
  notFound: 'There is no such page',
  notFoundText: 'The address may be old, or mistyped. The search and the lists lead to everything there is:',
  moved: 'This page has moved',
  movedTo: 'It is now at',
} as const;

// What the scripts in the reader's browser say, one by one, so that each script carries its own words only.
export const more = 'Open the card';
export const sure = 'sure';
export const unsure = 'not sure';
export const of = 'of';
export const copyCitation = 'Copy with citation';
export const copied = 'Copied';
export const copyLine = 'Copy';
export const headline = 'headline';
export const kinds: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['document', 'Document'],
  ['note', 'Note'],
  ['person', 'Person'],
  ['organization', 'Organization'],
  ['place', 'Place'],
  ['event', 'Event'],
]);
export const facets: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['kind', 'Kind'],
  ['publisher', 'Publisher'],
  ['year', 'Year'],
  ['language', 'Language'],
  ['folder', 'Folder'],
]);
export const unknownLanguage = 'not known';
export const andMore = (n: number): string => `and ${number(n)} more`;
export const order = 'Order';
export const orders: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
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
export const loosen = 'Search without narrowing down';
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
