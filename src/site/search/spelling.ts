import { queryWords } from '../../text/searchWords.ts';
import { spellingBucket, type SpellingRow } from './format.ts';
import type { NamePage } from './pages.ts';

/** Names of one bucket that are compared with a misspelt word: the most mentioned of a large collection are enough. */
const MOST = 2000;
const SHORTEST = 3;

/** For each bucket its rows: every name under each of its words, the most mentioned first. */
export function spellingRows(names: readonly NamePage[]): ReadonlyMap<string, readonly SpellingRow[]> {
  const buckets = new Map<string, SpellingRow[]>();
  for (const { name, aliases, url } of names) {
    for (const word of new Set([name, ...aliases].flatMap(queryWords))) {
      if (word.length < SHORTEST) continue;
      const bucket = buckets.get(spellingBucket(word)) ?? [];
      if (bucket.length < MOST) bucket.push([word, name, url]);
      buckets.set(spellingBucket(word), bucket);
    }
  }
  return buckets;
}
