import type { FoundPage } from 'backmatter:pagefind';
import { bare, chunksFor, ENDING } from './chunks.ts';
import { type Chunk, placesOf } from './places.ts';

/** What has been loaded of the index. */
interface Loaded {
  readonly starts: readonly string[];
  readonly chunks: ReadonlyMap<string, Chunk>;
}

/** Places of one word by page, and how far behind the beginning of the row it stands. */
interface Places {
  readonly distance: number;
  readonly on: ReadonlyMap<number, readonly number[]>;
}

/** Pagefind names only the first place of a page where words stand in a row. The others are read from the index. */
export function everyRow(pages: readonly FoundPage[], words: readonly string[], loaded: Loaded): readonly FoundPage[] {
  const [first] = pages;
  if (first === undefined) return pages;
  const wanted = new Set(pages.map(({ id }) => Number(id)));
  const lists = words.flatMap((word, distance): Places[] => {
    const at = { page: Number(first.id), place: (first.words[0] ?? 0) + distance };
    const on = placesLike(word, at, wanted, loaded);
    return on === undefined ? [] : [{ distance, on }];
  });
  if (lists.length < words.length) return pages;
  return pages.map((page) => {
    const rows = rowsOn(Number(page.id), lists, words.length);
    return { ...page, words: [...new Set([...page.words, ...rows])] };
  });
}

/** Places of the word in the index that stands for a query's word, its ending cut off: told by one place of it. */
function placesLike(
  word: string,
  { page, place }: { readonly page: number; readonly place: number },
  wanted: ReadonlySet<number>,
  { starts, chunks }: Loaded,
): ReadonlyMap<number, readonly number[]> | undefined {
  const beginning = bare(word).slice(0, ENDING);
  for (const number of chunksFor(starts, word, true)) {
    const chunk = chunks.get(String(number));
    for (const [other, pages] of chunk?.words ?? []) {
      if (chunk === undefined || !other.startsWith(beginning)) continue;
      const there = placesOf(chunk.bytes, pages, new Set([page])).get(page);
      if (there?.includes(place) === true) return placesOf(chunk.bytes, pages, wanted);
    }
  }
  return undefined;
}

/** Places of all words of a page's rows: they begin where every word stands at its distance. */
function rowsOn(page: number, [some, ...others]: readonly Places[], length: number): number[] {
  const sets = others.map(({ distance, on }) => ({ distance, places: new Set(on.get(page)) }));
  return (some?.on.get(page) ?? [])
    .map((place) => place - (some?.distance ?? 0))
    .filter((start) => sets.every(({ distance, places }) => places.has(start + distance)))
    .flatMap((start) => Array.from({ length }, (_, i) => start + i));
}
