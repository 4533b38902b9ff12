import type { Block, BlockKind, Document, Published, TitleSource } from '../../model/document.ts';
import type { Label } from '../../model/label.ts';
import type { Seed } from '../../model/seed.ts';
import { foldSpace } from '../../text/space.ts';
import type { Segment } from '../../text/segment.ts';
import { splitSentences } from '../../text/sentences.ts';
import { detectLanguage } from './language.ts';
import { isHeadline, leadTitle } from './title.ts';

/** A headline is looked for among this many segments of text. */
const TITLE_WITHIN = 2;
const STANDFIRST_WORDS = 60;

/** Turn a seed, cut into labelled segments, into a document: title, standfirst, blocks with their anchors. Pure. */
export function parse(seed: Seed, segments: readonly Segment[], labels: readonly Label[]): Document {
  const { text } = seed;
  const words = (index: number): string => {
    const span = segments[index];
    return span === undefined ? '' : foldSpace(text.slice(span.start, span.end));
  };
  const kinds = labels.map(({ is }): BlockKind => blockKind(is));
  const prose = kinds.flatMap((kind, index) => (kind === 'paragraph' ? [index] : []));
  const headline = findHeadline(prose, words);
  if (headline !== undefined) {
    kinds[headline] = 'title';
    const standfirst = findStandfirst(prose, headline, segments, words);
    if (standfirst !== undefined) kinds[standfirst] = 'standfirst';
  }
  const blocks = numbered(segments, kinds, labels);
  const read = blocks.filter(({ kind }) => kind !== 'furniture');
  const body = read.map(({ start, end }) => text.slice(start, end)).join('\n');
  const title = titleOf(seed, headline === undefined ? null : words(headline), prose[0], segments);
  return {
    id: seed.id,
    seed: seed.path,
    sha256: seed.digest,
    bytes: seed.bytes,
    encoding: seed.encoding,
    language: detectLanguage(body),
    ...title,
    published: publishedOf(labels, words),
    publisher: publisherOf(labels),
    byline: null,
    words: countWords(body),
    blocks,
  };
}

function blockKind(label: Label['is']): BlockKind {
  if (label === 'furniture' || label === 'datestamp') return 'furniture';
  if (label === 'caption' || label === 'credit') return label;
  return 'paragraph';
}

/** The first of the opening segments that reads like a headline and has text after it. */
function findHeadline(prose: readonly number[], words: (index: number) => string): number | undefined {
  if (prose.length < 2) return undefined;
  const first = prose.slice(0, TITLE_WITHIN).find((index) => isHeadline(words(index)));
  return first === prose[0] ? first : undefined;
}

/** The paragraph under the headline, when a wider gap sets it off from the body. */
function findStandfirst(
  prose: readonly number[],
  headline: number,
  segments: readonly Segment[],
  words: (index: number) => string,
): number | undefined {
  const at = prose.indexOf(headline) + 1;
  const index = prose[at];
  const next = prose[at + 1];
  if (index === undefined || next === undefined) return undefined;
  const set = (segments[next]?.gap ?? 0) > (segments[index]?.gap ?? 0);
  return set && words(index).split(' ').length <= STANDFIRST_WORDS ? index : undefined;
}

function numbered(segments: readonly Segment[], kinds: readonly BlockKind[], labels: readonly Label[]): Block[] {
  let read = 0;
  let folded = 0;
  return segments.map(({ start, end }, index) => {
    const kind = kinds[index] ?? 'paragraph';
    if (kind === 'title') return { start, end, kind, id: 'title' };
    if (kind !== 'furniture') return { start, end, kind, id: `p${++read}` };
    const label = labels[index];
    const why = label !== undefined && 'why' in label ? label.why : 'page furniture';
    return { start, end, kind, id: `f${++folded}`, why };
  });
}

function titleOf(
  seed: Seed,
  headline: string | null,
  firstProse: number | undefined,
  segments: readonly Segment[],
): { title: string; titleFrom: TitleSource } {
  if (headline !== null) return { title: headline, titleFrom: 'headline' };
  const first = firstProse === undefined ? undefined : segments[firstProse];
  const sentence = first === undefined ? undefined : splitSentences(seed.text, first)[0];
  if (sentence !== undefined) {
    const title = leadTitle(foldSpace(seed.text.slice(sentence.start, sentence.end)));
    if (title !== '') return { title, titleFrom: 'lead' };
  }
  const name = seed.path.split('/').at(-1) ?? seed.path;
  return { title: name.replace(/\.[^.]+$/, '') || name, titleFrom: 'filename' };
}

function publishedOf(labels: readonly Label[], words: (index: number) => string): Published | null {
  const stamp = labels.findIndex(({ is }) => is === 'datestamp');
  if (stamp < 0) return null;
  const note = `The page is stamped “${words(stamp)}”, without a year; that may be the day it was saved, not published.`;
  return { edtf: null, from: 'text', note };
}

function publisherOf(labels: readonly Label[]): string | null {
  for (const label of labels) if ('publisher' in label) return label.publisher;
  return null;
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
