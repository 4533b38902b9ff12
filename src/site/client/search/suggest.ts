import { queryWords } from '../../../text/searchWords.ts';
import { type Catalogue, spellingBucket, type SpellingRow } from '../../search/format.ts';
import type { Suggestion } from './engine.ts';
import type { LoadPart } from './parts.ts';

const MOST = 5;
const SHORTEST = 3;

/** Known names with a word like one that was typed, the nearest first. Their first letters must agree. */
export async function suggest(
  query: string,
  { spelling }: Pick<Catalogue, 'spelling'>,
  load: LoadPart,
): Promise<Suggestion[]> {
  const near: (Suggestion & { readonly distance: number })[] = [];
  for (const word of queryWords(query).filter((word) => word.length >= SHORTEST)) {
    const bucket = spellingBucket(word);
    if (!spelling.includes(bucket)) continue;
    const rows = await load<SpellingRow[]>(`spelling/${bucket}`);
    const most = word.length < 6 ? 1 : 2;
    for (const [other, name, url] of rows) {
      const distance = editDistance(word, other, most);
      if (distance <= most) near.push({ name, url, distance });
    }
  }
  near.sort((a, b) => a.distance - b.distance);
  return [...new Map(near.map(({ name, url }) => [url, { name, url }])).values()].slice(0, MOST);
}

/**
 * Letters to change, add, drop or swap with their neighbour to make one word of the other (Damerau–Levenshtein, optimal
 * string alignment), or any larger number once it is more than `most`.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let twoBefore: number[] = [];
  let before = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const choices = [(before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (before[j - 1] ?? 0) + same];
      if (swapped) choices.push((twoBefore[j - 2] ?? 0) + 1);
      row.push(Math.min(...choices));
    }
    if (Math.min(...row) > most) return most + 1;
    twoBefore = before;
    before = row;
  }
  return before[b.length] ?? 0;
}
