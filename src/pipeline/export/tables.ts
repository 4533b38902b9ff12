import type { Candidate } from '../../model/mention.ts';
import type { DateRecord, DocumentRecord, EntityRecord, MentionRecord, QuoteRecord } from '../../model/published.ts';
import type { Span } from '../../model/span.ts';
import { integer, number, text, type Table } from './table.ts';

/** Offsets count UTF-16 units of `text/<document>.txt`. */
const START = 'Where it begins in text/<document>.txt, in UTF-16 units.';
const END = 'Where it ends, exclusive.';
const SURE = 'How sure the program is, 0 to 1.';

const entities: Table<EntityRecord> = {
  title: 'People, organizations, places and events',
  columns: {
    id: text('Address of the name, unique over all kinds.', ({ id }) => id),
    kind: text('person, organization, place or event.', ({ kind }) => kind),
    name: text('The fullest form found.', ({ name }) => name),
    url: text('Its page, below the site’s root.', ({ url }) => url),
    aliases: text('Forms found, with how often.', ({ aliases }) =>
      several(aliases.filter(({ count }) => count > 0).map((one) => `${one.text} (${one.count})`)),
    ),
    documents: integer('Documents that name it for certain.', ({ documents }) => documents),
    mentions: integer('Mentions that are certain.', ({ mentions }) => mentions),
    descriptions: text('What documents say it is.', ({ descriptions }) => several(descriptions.map((one) => one.text))),
    sameAs: text('Addresses of the same thing elsewhere.', ({ sameAs }) => several(sameAs)),
    origin: text('found by the program, or put there by a decision.', ({ origin }) => origin),
  },
};

const documents: Table<DocumentRecord> = {
  title: 'Documents',
  columns: {
    id: text('Address of the document.', ({ id }) => id),
    title: text('Its title.', ({ title }) => title),
    titleFrom: text(
      'Where the title came from: headline, lead, filename, metadata or decision.',
      ({ titleFrom }) => titleFrom,
    ),
    published: text('When it was published, in EDTF.', ({ published }) => published?.edtf ?? null),
    publishedFrom: text(
      'Where that came from: text, filename, metadata or decision.',
      ({ published }) => published?.from ?? null,
    ),
    publishedNote: text('What speaks against it.', ({ published }) => published?.note ?? null),
    publisher: text('Who published it.', ({ publisher }) => publisher),
    byline: text('Who wrote it.', ({ byline }) => byline),
    language: text('Language, BCP 47.', ({ language }) => language),
    words: integer('Words that are read; page furniture is not counted.', ({ words }) => words),
    url: text('Its page, below the site’s root.', ({ url }) => url),
    seed: text('The file it came from.', ({ seed }) => seed),
    original: text('The same file in the site, byte for byte.', ({ original }) => original),
    encoding: text('Encoding of that file.', ({ encoding }) => encoding),
    sha256: text('Digest of that file.', ({ sha256 }) => sha256),
  },
};

const mentions: Table<MentionRecord> = {
  title: 'Mentions',
  columns: {
    id: text('Document, #m and a number; its anchor on the page.', ({ id }) => id),
    document: text('The document it stands in.', ({ document }) => document),
    seed: text('The file of that document.', ({ seed }) => seed),
    start: integer(START, ({ start }) => start),
    end: integer(END, ({ end }) => end),
    text: text('The words.', (row) => row.text),
    kind: text('person, organization, place or event.', ({ kind }) => kind),
    form: text('A name, a demonym (“North Korean”) or a title that stands for a person.', ({ form }) => form),
    entity: text('Who or what is meant; empty when open.', ({ entity }) => entity),
    candidates: text('Who else could be meant, with scores.', ({ candidates }) => several(candidates.map(candidate))),
    how: text('The rule that decided.', ({ how }) => how),
    confidence: number(SURE, ({ confidence }) => confidence),
    found: text('What found the words: tagger, a rule, watch-list or imported.', ({ found }) => found),
  },
};

const quotes: Table<QuoteRecord> = {
  title: 'Direct speech',
  columns: {
    id: text('Document, #q and a number.', ({ id }) => id),
    document: text('The document it stands in.', ({ document }) => document),
    seed: text('The file of that document.', ({ seed }) => seed),
    spans: text('Where its stretches stand, start-end, in UTF-16 units.', ({ spans }) => several(spans.map(stretch))),
    text: text('The words, stretches joined by “ … ”.', (row) => row.text),
    speaker: text('Who speaks; empty when unknown.', ({ speaker }) => speaker),
    speakerText: text('The words that name or describe the speaker.', ({ speakerText }) => speakerText),
    cue: text('The verb of saying.', ({ cue }) => cue),
    reportedBy: text('Who passes the words on.', ({ reportedBy }) => reportedBy),
    variants: text('The same speech in other documents.', ({ variants }) => several(variants)),
    confidence: number(SURE, ({ confidence }) => confidence),
  },
};

const dates: Table<DateRecord> = {
  title: 'Dates',
  columns: {
    id: text('Document, #d and a number.', ({ id }) => id),
    document: text('The document it stands in.', ({ document }) => document),
    seed: text('The file of that document.', ({ seed }) => seed),
    start: integer(START, ({ start }) => start),
    end: integer(END, ({ end }) => end),
    text: text('The words.', (row) => row.text),
    edtf: text('The date in EDTF; empty when the text does not settle it.', ({ edtf }) => edtf),
    anchor: text('The date a relative word was counted from.', ({ anchor }) => anchor),
    how: text('The rule that read it.', ({ how }) => how),
    confidence: number(SURE, ({ confidence }) => confidence),
    note: text('What is not certain, in words.', ({ note }) => note),
  },
};

/** The tables for spreadsheets, by the name of their file. */
export const TABLES = { entities, mentions, quotes, documents, dates } as const;

/** Several values in one cell. */
function several(values: readonly string[]): string {
  return values.join('; ');
}

function candidate({ entity, score }: Candidate): string {
  return `${entity} (${score})`;
}

function stretch({ start, end }: Span): string {
  return `${start}-${end}`;
}
