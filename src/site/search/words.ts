import { openArray, readCbor, skipCbor } from '../client/search/cbor.ts';

/**
 * A word of the index as Pagefind writes it: the word, the pages on which it stands, and its accented forms, each again
 * with its pages. A page is an array that begins with its number, less that of the page before; what follows says where
 * on the page, and is taken over as it is.
 */
export interface Entry {
  readonly word: string;
  readonly pages: readonly PageEntry[];
  readonly forms: readonly { readonly word: string; readonly pages: readonly PageEntry[] }[];
}

export interface PageEntry {
  readonly page: number;
  /** Items of the array besides the number, and their bytes. */
  readonly items: number;
  readonly bytes: Uint8Array;
}

/**
 * The words of an index chunk, unpacked and without signature: a list that holds a list of words.
 * @throws {RangeError} when the bytes are not of that form.
 */
export function openWords(chunk: Uint8Array): { readonly count: number; readonly entries: Uint8Array } {
  const outer = openArray(chunk, 0);
  const words = openArray(chunk, outer.first);
  if (outer.length !== 1) throw new RangeError('an index chunk holds more than its words');
  return { count: words.length, entries: chunk.subarray(words.first) };
}

/** Each entry's word and place, one after the other. */
export function* placesOf(entries: Uint8Array): Generator<{ readonly word: string; readonly at: number }> {
  for (let at = 0; at < entries.length; at = skipCbor(entries, at)) {
    const word = readCbor(entries, openArray(entries, at).first).value;
    if (typeof word !== 'string') throw new RangeError('a word of the index is not a text');
    yield { word, at };
  }
}

/** Reads the entry that stands at a place. @throws {RangeError} when it is not of the form described. */
export function readEntry(entries: Uint8Array, at: number): Entry {
  const { length, first } = openArray(entries, at);
  const word = readCbor(entries, first);
  if (length !== 3 || typeof word.value !== 'string') throw new RangeError('a word of the index has another form');
  const own = readPages(entries, word.end);
  const forms: { word: string; pages: readonly PageEntry[] }[] = [];
  const list = openArray(entries, own.end);
  let next = list.first;
  for (let i = 0; i < list.length; i++) {
    const form = readCbor(entries, openArray(entries, next).first);
    if (typeof form.value !== 'string') throw new RangeError('an accented form in the index is not a text');
    const { pages, end } = readPages(entries, form.end);
    forms.push({ word: form.value, pages });
    next = end;
  }
  return { word: word.value, pages: own.pages, forms };
}

function readPages(entries: Uint8Array, at: number): { readonly pages: readonly PageEntry[]; readonly end: number } {
  const list = openArray(entries, at);
  const pages: PageEntry[] = [];
  let page = 0;
  let next = list.first;
  for (let i = 0; i < list.length; i++) {
    const { length, first } = openArray(entries, next);
    const step = readCbor(entries, first);
    if (typeof step.value !== 'number') throw new RangeError('a page of the index has no number');
    const end = skipCbor(entries, next);
    page += step.value;
    pages.push({ page, items: length - 1, bytes: entries.subarray(step.end, end) });
    next = end;
  }
  return { pages, end: next };
}

/** An entry as Pagefind writes it. */
export function encodeEntry({ word, pages, forms }: Entry): Uint8Array {
  const parts: Uint8Array[] = [head(4, 3)];
  encodeWord(word, pages, parts);
  parts.push(head(4, forms.length));
  for (const form of forms) {
    parts.push(head(4, 2));
    encodeWord(form.word, form.pages, parts);
  }
  return Buffer.concat(parts);
}

function encodeWord(word: string, pages: readonly PageEntry[], parts: Uint8Array[]): void {
  const text = new TextEncoder().encode(word);
  parts.push(head(3, text.length), text, head(4, pages.length));
  let before = 0;
  for (const { page, items, bytes } of pages) {
    parts.push(head(4, items + 1), head(0, page - before), bytes);
    before = page;
  }
}

/** The first bytes of a CBOR item (RFC 8949): its type, and its value or length in the fewest bytes. */
function head(type: number, argument: number): Uint8Array {
  if (argument < 24) return Uint8Array.of((type << 5) | argument);
  if (argument < 0x100) return Uint8Array.of((type << 5) | 24, argument);
  if (argument < 0x10000) return Uint8Array.of((type << 5) | 25, argument >> 8, argument & 255);
  const bytes = [argument >>> 24, (argument >> 16) & 255, (argument >> 8) & 255, argument & 255];
  return Uint8Array.of((type << 5) | 26, ...bytes);
}
