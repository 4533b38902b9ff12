import { foldSpace } from '../../text/space.ts';
import type { Segment } from '../../text/segment.ts';
import { hashWords } from '../../text/shingle.ts';
import { isProse } from './prose.ts';

/** Longer segments are not counted: a page's own lines are short. */
const LONGEST = 240;
/** A line stands on the pages of a site, not in its texts, when so many documents have it … */
const FEWEST_DOCUMENTS = 3;
/** … and this share of the collection. */
const FEWEST_SHARE = 0.01;
/** So many repeated lines in a row are a menu, whatever they say. */
const MENU = 3;
/** A single repeated line must be as long as this, in words: shorter ones may be headings that texts share. */
const SENTENCE = 6;
/** How much of a longer segment tells whether it is prose. */
const PROSE_WITHIN = 400;
/** Lines that texts share by nature: salutations, authors in capitals, the paper they stood in, signatures. */
const OWN = /:$|^\p{Lu}[\p{Lu}. ]+$|^(?:[Ff]or|[Ff]rom) the \p{Lu}/u;

/** Hashes of the short segments of a document, each once: what `repeatedSegments` counts. */
export function shortSegmentHashes(text: string, segments: readonly Segment[]): number[] {
  const hashes = new Set<number>();
  for (const { start, end } of segments) if (end - start <= LONGEST) hashes.add(hashOf(text.slice(start, end)));
  return [...hashes];
}

/** Which short segments repeat across a collection; `documents` holds one list of `shortSegmentHashes` for each. */
export function repeatedSegments(documents: readonly (readonly number[])[]): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const hashes of documents) for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const least = Math.max(FEWEST_DOCUMENTS, Math.ceil(documents.length * FEWEST_SHARE));
  return new Set([...counts].flatMap(([hash, count]) => (count >= least ? [hash] : [])));
}

/**
 * Which segments of a document are page furniture because the collection repeats them: long lines by themselves, short
 * ones in runs of several. By index.
 */
export function repeatedLines(text: string, segments: readonly Segment[], repeated: ReadonlySet<number>): Set<number> {
  const found = new Set<number>();
  if (repeated.size === 0) return found;
  const lines = segments.map(({ start, end }) => (end - start <= LONGEST ? foldSpace(text.slice(start, end)) : ''));
  const copied = copiedText(text, segments, lines, repeated);
  const isCopied = (index: number): boolean => copied !== null && index >= copied.from && index <= copied.to;
  let run: number[] = [];
  const close = (): void => {
    if (run.length >= MENU) for (const index of run) found.add(index);
    run = [];
  };
  lines.forEach((words, index) => {
    if (words === '' || OWN.test(words) || isCopied(index) || !repeated.has(hashOf(words))) return close();
    run.push(index);
    if (words.split(' ').length >= SENTENCE) found.add(index);
  });
  close();
  return found;
}

/**
 * From the first to the last sentence of a document that several have: copies of a report repeat its lines, and these are no
 * furniture. Null where less than half of the sentences stand elsewhere, too.
 */
function copiedText(
  text: string,
  segments: readonly Segment[],
  lines: readonly string[],
  repeated: ReadonlySet<number>,
): { readonly from: number; readonly to: number } | null {
  const again: number[] = [];
  let own = 0;
  segments.forEach(({ start, end }, index) => {
    const words = lines[index] ?? '';
    if (words !== '' && repeated.has(hashOf(words))) {
      if (isProse(words)) again.push(index);
    } else if (isProse(foldSpace(text.slice(start, Math.min(end, start + PROSE_WITHIN))))) own++;
  });
  return again.length > own ? { from: again[0] ?? 0, to: again.at(-1) ?? 0 } : null;
}

const hashOf = (words: string): number => hashWords(foldSpace(words).toLowerCase());
