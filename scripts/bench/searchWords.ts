import { searchWords } from '../../src/text/searchWords.ts';
import type { Collection } from '../../src/site/search/pages.ts';

/** Documents by which it is told how rare a word is. */
const SAMPLE = 200;
/** Words are selective that stand in no more than this share of the documents. */
const SELECTIVE = 0.01;
const WORDS = 60;

export const wordsOf = (text: string): string[] => searchWords(text).map(({ word }) => word);

/** In how many of the first documents each word stands. */
export function sampledFrequency({ documents, document }: Collection): ReadonlyMap<string, number> {
  const frequency = new Map<string, number>();
  for (let n = 0; n < Math.min(SAMPLE, documents); n++) {
    const words = new Set(document(n).blocks.flatMap(({ text }) => wordsOf(text)));
    for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  }
  return frequency;
}

/**
 * Different words out of as many documents, all over the collection, that are selective as far as the sample tells:
 * the first such word of a document's third paragraph, whatever it is.
 */
export function selectiveWords(collection: Collection): string[] {
  const { documents, document } = collection;
  const frequency = sampledFrequency(collection);
  const chosen = new Set<string>();
  for (let n = 0; n < documents && chosen.size < WORDS; n++) {
    const words = wordsOf(document((n * 7919 + 13) % documents).blocks[3]?.text ?? '');
    const word = words.find((word) => (frequency.get(word) ?? 0) <= SELECTIVE * SAMPLE && !chosen.has(word));
    if (word !== undefined) chosen.add(word);
  }
  return [...chosen];
}
