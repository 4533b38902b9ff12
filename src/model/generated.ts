import { z } from 'zod';
import { TITLE_SOURCES, type BLOCK_KINDS } from './document.ts';
import { KINDS } from './kind.ts';

/**
 * What lies in `content/generated/`, the folder where pipeline and site meet:
 *
 *     documents/<id>.mdx            the annotated text, frontmatter = `Frontmatter`
 *     documents/<id>.notes.json     what the rest of the collection says of it = `DocumentNotes`
 *     entities/<folder>/<id>.json   first page of an entity = `EntityPage`
 *     entities/<folder>/<id>/<n>.json   its further pages, n from 2
 *     quotes/<n>.json  timeline/<n>.json  review/<n>.json   pages of bounded size, n from 1
 *     data/*.ndjson                 the published records (published.ts)
 *     redirects.json                addresses that moved
 *     manifest.json                 = `Manifest`
 *
 * Everything is validated on the way in: a person may have edited it.
 */

const offset = z.number().int().nonnegative();
const kind = z.enum(KINDS);

export const publishedSchema = z.object({
  edtf: z.string().nullable(),
  from: z.enum(['text', 'filename', 'metadata', 'decision']),
  note: z.string().nullable(),
});

/** The frontmatter of an annotated document. */
export const frontmatterSchema = z.object({
  id: z.string().min(1),
  title: z.string(),
  titleFrom: z.enum(TITLE_SOURCES),
  publisher: z.string().nullable(),
  byline: z.string().nullable(),
  published: publishedSchema.nullable(),
  language: z.string(),
  direction: z.enum(['ltr', 'rtl']),
  seed: z.string(),
  sha256: z.string(),
  bytes: offset,
  encoding: z.string(),
  words: offset,
  recogniser: z.string(),
});
export type Frontmatter = z.infer<typeof frontmatterSchema>;

/** A sentence with the parts to mark: `at` indexes `text` of this very object. */
export const excerptSchema = z.object({
  document: z.string(),
  /** Anchor of the paragraph on the document's page. */
  block: z.string(),
  text: z.string(),
  at: z.array(z.tuple([offset, offset])),
});
export type Excerpt = z.infer<typeof excerptSchema>;

/** A direct speech as pages show it. */
export const quoteViewSchema = z.object({
  id: z.string(),
  document: z.string(),
  block: z.string(),
  text: z.string(),
  speaker: z.string().nullable(),
  speakerText: z.string().nullable(),
  cue: z.string().nullable(),
  reportedBy: z.string().nullable(),
  variants: z.array(z.string()),
  confidence: z.number(),
});
export type QuoteView = z.infer<typeof quoteViewSchema>;

export const documentNotesSchema = z.object({
  related: z.array(z.object({ document: z.string(), reasons: z.array(z.string()) })),
  shared: z.array(
    z.object({
      block: z.string(),
      document: z.string(),
      otherBlock: z.string(),
      words: offset,
      text: z.string(),
      /** How many differences there are; the first of them follow. */
      differing: offset,
      differences: z.array(z.object({ before: z.string(), here: z.string(), there: z.string() })),
    }),
  ),
  quotes: z.array(quoteViewSchema),
  /** Reason of each mention in the text, by mention number as in `<Mention n="3">`. */
  reasons: z.record(z.string(), z.string()),
  /** Decisions that apply to this document, as lines of decisions.yaml. */
  decisions: z.array(z.string()),
});
export type DocumentNotes = z.infer<typeof documentNotesSchema>;

/** A mention on its entity's page. */
export const backlinkSchema = excerptSchema.omit({ document: true }).extend({
  /** Number of the mention in its document: its anchor is `m<n>`. */
  n: offset,
  form: z.enum(['name', 'demonym', 'title']),
  rule: z.string(),
  reason: z.string(),
  confidence: z.number(),
  /** The line for decisions.yaml that would take this mention away from here, or settle it. */
  undo: z.string(),
});
export type Backlink = z.infer<typeof backlinkSchema>;

export const entityPageSchema = z.object({
  id: z.string().min(1),
  kind,
  name: z.string(),
  page: z.number().int().positive(),
  pages: z.number().int().positive(),
  origin: z.enum(['found', 'decision']),
  sameAs: z.array(z.string()),
  aliases: z.array(z.object({ text: z.string(), count: offset })),
  documents: offset,
  mentions: offset,
  /** How many mentions might be meant for it but are open. */
  possible: offset,
  /** How many names stand in the same paragraphs. */
  companions: offset,
  descriptions: z.array(excerptSchema.extend({ description: z.string() })),
  /** Certain mentions of this page, by document. */
  groups: z.array(z.object({ document: z.string(), mentions: z.array(backlinkSchema) })),
  /** Quotations by it and of it, on this page. */
  said: z.array(quoteViewSchema),
  spokenOf: z.array(quoteViewSchema),
  /** Those of `possible` on this page. */
  possibly: z.array(
    z.object({ document: z.string(), mentions: z.array(backlinkSchema.extend({ score: z.number() })) }),
  ),
  /** Those of `companions` on this page. */
  with: z.array(z.object({ entity: z.string(), count: offset, evidence: z.array(excerptSchema) })),
  /** Mentions by date of the document, in EDTF as it is known, and the number; `undated` apart. */
  timeline: z.object({ dated: z.array(z.object({ edtf: z.string(), count: offset })), undated: offset }),
  seeAlso: z.array(z.object({ entity: z.string(), why: z.string() })),
  decisions: z.array(z.string()),
});
export type EntityPage = z.infer<typeof entityPageSchema>;

/** One speech with every outlet's wording of it. */
export const quoteGroupSchema = z.object({ id: z.string(), wordings: z.array(quoteViewSchema) });
export const quotePageSchema = z.object({
  page: offset,
  pages: offset,
  total: offset,
  groups: z.array(quoteGroupSchema),
});
export type QuotePage = z.infer<typeof quotePageSchema>;

export const timelinePageSchema = z.object({
  page: offset,
  pages: offset,
  total: offset,
  entries: z.array(
    excerptSchema.extend({ edtf: z.string(), words: z.string(), certain: z.boolean(), note: z.string().nullable() }),
  ),
});
export type TimelinePage = z.infer<typeof timelinePageSchema>;

/** A doubtful name and how to settle it. */
export const reviewItemSchema = z.object({
  text: z.string(),
  kind,
  /** How many mentions one decision would settle. */
  settles: offset,
  candidates: z.array(z.object({ entity: z.string(), score: z.number(), line: z.string() })),
  reason: z.string(),
  passages: z.array(excerptSchema),
});
export const reviewPageSchema = z.object({
  page: offset,
  pages: offset,
  total: offset,
  items: z.array(reviewItemSchema),
});
export type ReviewPage = z.infer<typeof reviewPageSchema>;

export const redirectsSchema = z.array(z.object({ from: z.string(), to: z.string() }));

export const manifestSchema = z.object({
  version: z.string(),
  counts: z.object({
    documents: offset,
    words: offset,
    mentions: offset,
    open: offset,
    entities: z.record(kind, offset),
    quotes: offset,
    dates: offset,
  }),
  leftOut: z.array(z.object({ seed: z.string(), why: z.string() })),
  warnings: z.array(z.object({ seed: z.string().nullable(), message: z.string() })),
  quotePages: offset,
  timelinePages: offset,
  reviewPages: offset,
});
export type Manifest = z.infer<typeof manifestSchema>;

/** Every block kind that can stand in an annotated document's MDX, besides plain paragraphs. */
export const BLOCK_COMPONENT = {
  standfirst: 'Standfirst',
  byline: 'Byline',
  caption: 'Caption',
  credit: 'Credit',
  item: 'Item',
  lines: 'Lines',
  table: 'Table',
  furniture: 'Furniture',
} as const satisfies Partial<Record<(typeof BLOCK_KINDS)[number], string>>;
