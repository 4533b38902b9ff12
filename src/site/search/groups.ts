import { hash } from 'node:crypto';
import { type Chunk, mergeParts, type Part } from './merge.ts';
import { type PagefindEngine, type PagefindIndex, runPagefind, unexpected } from './pagefind.ts';
import type { IndexCache } from './indexCache.ts';
import { type Indexed, NOTHING } from './text.ts';

/** The index of a whole collection. */
export interface WholeIndex extends PagefindEngine {
  readonly version: string;
  /** Words of each page, as Pagefind counts them. */
  readonly lengths: readonly number[];
  readonly fields: readonly string[];
  readonly chunks: Iterable<Chunk>;
}

/** A page on its way to the index: in which group it goes is told by its address, which seldom changes. */
export interface ToIndex extends Indexed {
  readonly url: string;
}

/** Pagefind's memory grows with the pages it is given; so many take about 200 MB. */
const GROUP = 512;

/**
 * Lets Pagefind index the pages in groups, one after the other, and makes one index of what comes out: memory does not grow with the
 * collection, and a group none of whose pages changed is taken from the cache. The pages are numbered in the order given, and the
 * bytes do not depend on the groups.
 * @throws {Failure} as `runPagefind` does.
 */
export async function indexInGroups(
  pages: readonly ToIndex[],
  language: string,
  cache: IndexCache,
  step: (count: number) => void,
  size = GROUP,
): Promise<WholeIndex> {
  const engine = await runPagefind([{ title: NOTHING, content: NOTHING }], language);
  const lengths = new Array<number>(pages.length).fill(0);
  const parts: Part[] = [];
  for (const numbers of groupsOf(pages, size)) {
    const group = numbers.map((n): Indexed => ({ title: pages[n]?.title ?? '', content: pages[n]?.content ?? '' }));
    const key = hash('sha256', JSON.stringify([engine.version, language, group]));
    const known = cache.get(key);
    const made: PagefindIndex = known ?? (await runPagefind(group, language));
    if (known === null) cache.put(key, made);
    if (made.fields.length > 1 || (made.fields[0] ?? 'title') !== 'title') throw unexpected('it has other fields');
    made.lengths.forEach((length, i) => (lengths[numbers[i] ?? 0] = length));
    parts.push({ words: made.words, numbers });
    step(group.length);
  }
  cache.close();
  const { version, fields, wasm, script } = engine;
  return { version, fields, lengths, wasm, script, chunks: mergeParts(parts) };
}

/** Numbers of the pages of each group. Their number doubles with the collection, so that pages keep to their groups. */
function groupsOf(pages: readonly ToIndex[], size: number): number[][] {
  const count = 2 ** Math.ceil(Math.log2(Math.max(1, pages.length / size)));
  const groups = Array.from({ length: count }, (): number[] => []);
  pages.forEach(({ url }, n) => groups[Number.parseInt(hash('sha256', url).slice(0, 8), 16) % count]?.push(n));
  return groups.filter(({ length }) => length > 0);
}
