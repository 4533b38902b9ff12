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

/** In UTF-16 units: names have less text, and most documents more. */
const SHORT = 600;
/**
 * Pages in a group. Pagefind's memory grows with them, and after a change to one all are indexed again: so short ones stand apart,
 * and a new name indexes no document again.
 */
const SIZES = { long: 256, short: 2048 };

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
  sizes = SIZES,
): Promise<WholeIndex> {
  const engine = await runPagefind([{ title: NOTHING, content: NOTHING }], language);
  const lengths = new Array<number>(pages.length).fill(0);
  const parts: Part[] = [];
  for (const numbers of groupsOf(pages, sizes)) {
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

/** Numbers of the pages of each group. Groups double with the collection, so that pages keep to theirs. */
function groupsOf(pages: readonly ToIndex[], sizes: typeof SIZES): number[][] {
  const [long, short]: [number[], number[]] = [[], []];
  pages.forEach(({ content }, n) => (content.length < SHORT ? short : long).push(n));
  return [...spread(long, pages, sizes.long), ...spread(short, pages, sizes.short)];
}

function spread(numbers: readonly number[], pages: readonly ToIndex[], size: number): number[][] {
  const count = 2 ** Math.ceil(Math.log2(Math.max(1, numbers.length / size)));
  const groups = Array.from({ length: count }, (): number[] => []);
  for (const n of numbers)
    groups[Number.parseInt(hash('sha256', pages[n]?.url ?? '').slice(0, 8), 16) % count]?.push(n);
  return groups.filter(({ length }) => length > 0);
}
