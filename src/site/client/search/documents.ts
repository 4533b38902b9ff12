import { PART_WORDS, type TextPart } from '../../search/format.ts';
import type { DocumentHit } from './engine.ts';
import { passagesOf } from './passages.ts';
import type { LoadPart } from './parts.ts';
import type { Result } from './results.ts';

/** A document as a result: the part of its text with the most words found is loaded, never the whole of a long one. */
export async function documentHit(
  { page, words: places }: Pick<Result, 'page' | 'words'>,
  load: LoadPart,
): Promise<DocumentHit> {
  const inParts = Map.groupBy(places, (place) => Math.floor(place / PART_WORDS));
  const [best] = [...inParts].sort(([a, those], [b, others]) => others.length - those.length || a - b)[0] ?? [0];
  const part = await partFor(page, best, Math.min(...(inParts.get(best) ?? [0])), load);
  const { passages, found } = passagesOf(part, places);
  const { url, title, publisher, date, language } = part;
  return {
    kind: 'document',
    url,
    title,
    publisher,
    date,
    language,
    passages,
    places: stretches(places),
    found,
  };
}

/** How many places a reader would count: words that stand side by side are one. */
function stretches(places: readonly number[]): number {
  const all = new Set(places);
  return [...all].filter((place) => !all.has(place - 1)).length;
}

/** The part in which the block of a place begins: a long block goes on through the parts after its own. */
async function partFor(page: number, part: number, place: number, load: LoadPart): Promise<TextPart> {
  const text = await load<TextPart>(`text/${page}-${part}`);
  const first = text.blocks[0]?.[1] ?? Infinity;
  return part > 0 && place < first ? partFor(page, part - 1, place, load) : text;
}
