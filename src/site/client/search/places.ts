import { openArray, readCbor, skipCbor } from './cbor.ts';

/** An unpacked chunk of Pagefind's index, and where in it each word's pages stand. */
export interface Chunk {
  readonly bytes: Uint8Array;
  readonly words: ReadonlyMap<string, number>;
}

/** The words of an unpacked chunk: a list that holds a list of words, each a list of the word, its pages and more. */
export function wordsIn(bytes: Uint8Array): Chunk {
  const { length, first } = openArray(bytes, openArray(bytes, 0).first);
  const words = new Map<string, number>();
  let at = first;
  for (let i = 0; i < length; i++) {
    const { value, end } = readCbor(bytes, openArray(bytes, at).first);
    if (typeof value === 'string') words.set(value, end);
    at = skipCbor(bytes, at);
  }
  return { bytes, words };
}

/**
 * Places of a word on the pages wanted. Pages are counted on from the one before, and so are places; the negative
 * numbers among them are weights.
 */
export function placesOf(bytes: Uint8Array, pages: number, wanted: ReadonlySet<number>): Map<number, number[]> {
  const found = new Map<number, number[]>();
  const { length, first } = openArray(bytes, pages);
  let page = 0;
  let at = first;
  for (let i = 0; i < length; i++) {
    const step = readCbor(bytes, openArray(bytes, at).first);
    page += Number(step.value);
    if (wanted.has(page)) {
      let place = 0;
      const steps = (readCbor(bytes, step.end).value as readonly number[]).filter((n) => n >= 0);
      found.set(
        page,
        steps.map((n) => (place += n)),
      );
    }
    at = skipCbor(bytes, at);
  }
  return found;
}
