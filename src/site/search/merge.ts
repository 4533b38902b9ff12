import { encodeEntry, type Entry, type PageEntry, placesOf, readEntry } from './words.ts';

/** A chunk of the index: what a search loads for a word. */
export interface Chunk {
  readonly first: string;
  readonly bytes: Uint8Array;
  /** For a word so frequent that it has a chunk to itself: on how many pages it stands. Otherwise 0. */
  readonly pages: number;
}

/** Pages that were indexed together: their words, and the number that each page has in the whole collection. */
export interface Part {
  readonly words: Uint8Array;
  readonly numbers: readonly number[];
}

/** Larger chunks are cut at words: a search loads only those of its own words. Packed, about two fifths of it are left. */
const TARGET = 24 * 1024;

/**
 * One index of several, cut into chunks of at most about `TARGET` bytes, in the order of the words. The same pages give
 * the same bytes in however many parts they were indexed. Besides the parts, only the chunk under way is in memory.
 */
export function* mergeParts(parts: readonly Part[]): Generator<Chunk> {
  let open: { readonly entry: Entry; readonly bytes: Uint8Array }[] = [];
  let size = 0;
  for (const entry of mergedEntries(parts)) {
    const bytes = encodeEntry(entry);
    if (open.length > 0 && size + bytes.length > TARGET) {
      yield chunkOf(open);
      open = [];
      size = 0;
    }
    open.push({ entry, bytes });
    size += bytes.length;
  }
  if (open.length > 0) yield chunkOf(open);
}

/** A chunk as Pagefind writes it: a list that holds a list of words. */
function chunkOf(words: readonly { readonly entry: Entry; readonly bytes: Uint8Array }[]): Chunk {
  const { length } = words;
  const head = Uint8Array.of(0x81, 0x9a, length >>> 24, (length >> 16) & 255, (length >> 8) & 255, length & 255);
  return {
    first: words[0]?.entry.word ?? '',
    bytes: Buffer.concat([head, ...words.map(({ bytes }) => bytes)]),
    pages: length === 1 ? (words[0]?.entry.pages.length ?? 0) : 0,
  };
}

function* mergedEntries(parts: readonly Part[]): Generator<Entry> {
  const places = parts.flatMap((part) => [...placesOf(part.words)].map(({ word, at }) => ({ word, at, part })));
  places.sort((a, b) => compare(a.word, b.word));
  for (let start = 0, end = 0; start < places.length; start = end) {
    const word = places[start]?.word ?? '';
    while (places[end]?.word === word) end++;
    const those = places.slice(start, end).map(({ part, at }) => ({ part, entry: readEntry(part.words, at) }));
    const forms = new Map<string, PageEntry[]>();
    for (const { part, entry } of those) {
      for (const form of entry.forms) {
        forms.set(form.word, [...(forms.get(form.word) ?? []), ...numbered(form.pages, part)]);
      }
    }
    yield {
      word,
      pages: inOrder(those.flatMap(({ part, entry }) => numbered(entry.pages, part))),
      forms: [...forms]
        .sort(([a], [b]) => compare(a, b))
        .map(([form, pages]) => ({ word: form, pages: inOrder(pages) })),
    };
  }
}

function numbered(pages: readonly PageEntry[], { numbers }: Part): PageEntry[] {
  return pages.map((entry) => {
    const page = numbers[entry.page];
    if (page === undefined) throw new RangeError('the index speaks of a page that was not given');
    return { ...entry, page };
  });
}

const inOrder = (pages: PageEntry[]): PageEntry[] => pages.sort((a, b) => a.page - b.page);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
