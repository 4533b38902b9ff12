/**
 * What a build can give away besides the pages and the NDJSON records, which are always there. Each can be turned off
 * in settings.yaml (`exports: {tei: false}`).
 */
export const EXPORTS = ['tables', 'annotations', 'tei', 'markdown', 'reconcile', 'schemaOrg', 'citation'] as const;
export type Export = (typeof EXPORTS)[number];

/** A file, or a file for each document, that the site offers for download. */
export interface Download {
  /** Below the site's root; `<id>` stands for a document. */
  readonly path: string;
  /** Without one it is always there. */
  readonly export?: Export;
  /** One line on what it is for. */
  readonly use: string;
}

/** Every download in the order in which the site lists them. */
export const DOWNLOADS: readonly Download[] = [
  { path: 'data/entities.csv', export: 'tables', use: 'People, organizations, places and events, for a spreadsheet.' },
  {
    path: 'data/mentions.csv',
    export: 'tables',
    use: 'Every mention, where it stands and who is meant, for a spreadsheet.',
  },
  { path: 'data/quotes.csv', export: 'tables', use: 'Direct speech with its speaker, for a spreadsheet.' },
  {
    path: 'data/documents.csv',
    export: 'tables',
    use: 'The documents with title, publisher and date, for a spreadsheet.',
  },
  {
    path: 'data/dates.csv',
    export: 'tables',
    use: 'Dates the documents speak of, for a spreadsheet or a timeline program.',
  },
  {
    path: 'data/datapackage.json',
    export: 'tables',
    use: 'Describes every column of the tables (Frictionless Data Package).',
  },
  {
    path: 'data/reconcile.csv',
    export: 'reconcile',
    use: 'Names with an empty column for Wikidata ids: fill it in with OpenRefine, then read it back.',
  },
  { path: 'data/documents.ndjson', use: 'The documents, one JSON object a line, for scripts.' },
  { path: 'data/entities.ndjson', use: 'The names that have pages, for scripts.' },
  {
    path: 'data/mentions.ndjson',
    use: 'Every mention with its offsets, candidates and the rule that decided, for scripts.',
  },
  { path: 'data/quotes.ndjson', use: 'Direct speech with its offsets, for scripts.' },
  { path: 'data/dates.ndjson', use: 'Dates with their offsets in EDTF, for scripts.' },
  { path: 'data/blocks.ndjson', use: 'Paragraphs, headings and page furniture with their offsets, for scripts.' },
  {
    path: 'data/passages.ndjson',
    use: 'Passages that documents share, with their offsets and differences, for scripts.',
  },
  {
    path: 'data/annotations.jsonld',
    export: 'annotations',
    use: 'Mentions, quotations and dates as W3C Web Annotations, for annotation tools.',
  },
  { path: 'data/tei/<id>.xml', export: 'tei', use: 'Each document as TEI P5, for text-analysis and edition tools.' },
  {
    path: 'text/<id>.md',
    export: 'markdown',
    use: 'Each document as Markdown, for notes programs and language models.',
  },
  { path: 'llms.txt', export: 'markdown', use: 'A list of the Markdown files, for language models.' },
  { path: 'text/<id>.txt', use: 'Each document as plain text: what all offsets refer to.' },
  { path: 'originals/<seed>', use: 'Each document byte for byte as it came.' },
];

/** The downloads that a site with these settings has. A private collection has no list for language models. */
export function downloadsOf(settings: {
  readonly exports: Readonly<Record<Export, boolean>>;
  readonly private: boolean;
}): Download[] {
  const wanted = DOWNLOADS.filter((download) => download.export === undefined || settings.exports[download.export]);
  return wanted.filter(({ path }) => path !== 'llms.txt' || !settings.private);
}
