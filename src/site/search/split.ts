import { openArray, readCbor, skipCbor } from '../client/search/cbor.ts';

/** A chunk of the index, cut smaller. */
export interface Chunk {
  readonly first: string;
  readonly bytes: Uint8Array;
  /** For a word so frequent that it has a chunk to itself: on how many pages it stands. Otherwise 0. */
  readonly pages: number;
}

/** Larger chunks are cut at words: a search loads only those of its own words. Packed, about two fifths of it are left. */
const TARGET = 24 * 1024;

/**
 * Cuts one of Pagefind's index chunks, unpacked and without signature, into chunks of at most about `TARGET` bytes.
 * A chunk is a list that holds a list of words, each a list that begins with the word.
 * @throws {RangeError} when the bytes are not of that form.
 */
export function splitChunk(bytes: Uint8Array): Chunk[] {
  const outer = openArray(bytes, 0);
  const words = openArray(bytes, outer.first);
  if (outer.length !== 1) throw new RangeError('an index chunk holds more than its words');
  const chunks: Chunk[] = [];
  let start = words.first;
  let count = 0;
  let at = words.first;
  const close = (): void => {
    if (count > 0) chunks.push(chunk(bytes, start, at, count));
    start = at;
    count = 0;
  };
  for (let i = 0; i < words.length; i++) {
    const end = skipCbor(bytes, at);
    if (end - start > TARGET) close();
    count++;
    at = end;
  }
  close();
  if (at !== bytes.length) throw new RangeError('an index chunk is longer than its words');
  return chunks;
}

function chunk(all: Uint8Array, start: number, end: number, count: number): Chunk {
  const word = openArray(all, start).first;
  const { value, end: pages } = readCbor(all, word);
  if (typeof value !== 'string') throw new RangeError('a word of the index is not a text');
  const head = Uint8Array.of(0x81, 0x9a, count >>> 24, (count >> 16) & 255, (count >> 8) & 255, count & 255);
  const bytes = new Uint8Array(head.length + end - start);
  bytes.set(head);
  bytes.set(all.subarray(start, end), head.length);
  return { first: value, bytes, pages: count === 1 ? openArray(all, pages).length : 0 };
}
