import type { Document } from '../../model/document.ts';
import { NOTHING_GIVEN } from '../../model/given.ts';
import type { Label } from '../../model/label.ts';
import type { Seed } from '../../model/seed.ts';
import type { Segment } from '../../text/segment.ts';
import { blocksOf } from './blocks.ts';
import { markForms } from './forms.ts';
import { readFront } from './front.ts';
import { detectLanguage } from './language.ts';
import { piecesOf, type Piece } from './piece.ts';
import { givenDate, publishedOf } from './published.ts';
import { markTables } from './tables.ts';
import { titleOf } from './title.ts';

/**
 * Turn a seed, cut into labelled segments, into a document: title, standfirst, byline, date, blocks with their anchors.
 * Pure. Blocks together hold every visible character.
 */
export function parse(seed: Seed, segments: readonly Segment[], labels: readonly Label[]): Document {
  const { text } = seed;
  const pieces = piecesOf(text, segments, labels);
  markTables(text, pieces);
  const body = bodyOf(text, pieces);
  const given = seed.given ?? NOTHING_GIVEN;
  const language = given.language ?? detectLanguage(body, seed.usualLanguage);
  const front = readFront(pieces, language);
  markForms(pieces);
  const prose = pieces.filter(({ kind }) => kind === 'paragraph' || kind === 'standfirst');
  const stamp = pieces.find(({ label }) => label.is === 'datestamp')?.words ?? null;
  return {
    id: seed.id,
    seed: seed.path,
    sha256: seed.digest,
    bytes: seed.bytes,
    encoding: seed.encoding,
    language,
    ...titleOf(text, seed.path, given.title, front.title, prose, language),
    published: publishedOf({
      given: givenDate(given.date, language),
      stated: front.stated,
      stamp,
      body,
      path: seed.path,
      language,
    }),
    publisher: given.publisher ?? publisherOf(labels) ?? front.publisher ?? sourceOf(labels),
    byline: given.byline ?? front.byline,
    words: countWords(body),
    blocks: blocksOf(pieces),
  };
}

function bodyOf(text: string, pieces: readonly Piece[]): string {
  const read = pieces.filter(({ kind }) => kind !== 'furniture');
  return read.map(({ start, end }) => text.slice(start, end)).join('\n');
}

function publisherOf(labels: readonly Label[]): string | null {
  for (const label of labels) if ('publisher' in label && label.publisher !== null) return label.publisher;
  return null;
}

/** The site, where a line of the page tells it. */
function sourceOf(labels: readonly Label[]): string | null {
  for (const label of labels) if (label.is === 'furniture' && label.source !== undefined) return label.source;
  return null;
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
