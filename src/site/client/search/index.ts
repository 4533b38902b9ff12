import type { FoundPage, PagefindInstance } from 'backmatter:pagefind';
import { type Catalogue, chunkOf } from '../../search/format.ts';
import { openArray, readCbor, skipCbor } from './cbor.ts';
import { encodeMeta, metaOf } from './meta.ts';

/** Loads a part of the index by its name below `search/`. */
export type Load = (part: string) => Promise<Uint8Array<ArrayBuffer>>;

/** Pagefind's index and ranking. */
export interface WordIndex {
  /** Pages with all of the words (each may go on beyond what was typed), or with them in a row, best first. */
  find: (words: readonly string[], inARow: boolean) => Promise<readonly FoundPage[]>;
}

const CHUNK = /index\/(\d+)\.pf_index$/;
/** A word can go on in the next chunks; further ones than this are left to longer queries. */
const MOST_CHUNKS = 3;
/** An ending may be cut off in the index ("parties" → "parti"), so that the word stands a little before. */
const ENDING = 3;

/** Opens Pagefind's engine on our own files: `load` gives what it would have fetched. */
export async function openIndex(
  Pagefind: typeof PagefindInstance,
  catalogue: Catalogue,
  load: Load,
): Promise<WordIndex> {
  const { language, pagefind: version, starts } = catalogue;
  const known = new Map<string, string[]>();
  class OwnFiles extends Pagefind {
    override async throttledFetch(address: string): Promise<Pick<Response, 'arrayBuffer' | 'json'>> {
      const chunk = CHUNK.exec(address)?.[1];
      const bytes = async (): Promise<ArrayBuffer> => {
        if (chunk !== undefined) return (await load(`index/${chunk}`)).buffer;
        if (address.includes('.pf_meta')) return encodeMeta(metaOf(catalogue)).buffer;
        return (await load('wasm')).buffer;
      };
      const loaded = address.includes('pagefind-entry.json') ? null : await bytes();
      return {
        arrayBuffer: () => Promise.resolve(loaded ?? new ArrayBuffer(0)),
        json: () => Promise.resolve({ version, languages: { [language]: { hash: 'meta', wasm: language } } }),
      };
    }
    override decompress(data: Uint8Array, file: string): Uint8Array {
      const bytes = super.decompress(data, file);
      const chunk = CHUNK.exec(file)?.[1];
      if (chunk !== undefined) known.set(chunk, wordsIn(bytes));
      return bytes;
    }
  }
  const instance = new OwnFiles({ basePath: '/', baseUrl: '/' });
  await instance.init(language, { load_wasm: true });
  const inARow = async (words: readonly string[]): Promise<readonly FoundPage[]> =>
    (await instance.search(`"${words.join(' ')}"`)).results;
  /** Pagefind lets go of a word, or of its last letters, that is nowhere; whoever asks for it wants to know. */
  const isKnown = async (word: string): Promise<boolean> => {
    const plain = bare(word);
    const begins = chunksFor(starts, word, false).some((chunk) =>
      known.get(String(chunk))?.some((other) => other.startsWith(plain)),
    );
    return begins || (await inARow([word])).length > 0;
  };
  return {
    find: async (words, row) => {
      const chunks = new Set(words.flatMap((word) => chunksFor(starts, word, row)));
      await Promise.all([...chunks].map((chunk) => instance.loadChunk(String(chunk))));
      if (row) return inARow(words);
      for (const word of words) if (!(await isKnown(word))) return [];
      return (await instance.search(words.join(' '))).results;
    },
  };
}

/** The words of an unpacked chunk. */
function wordsIn(bytes: Uint8Array): string[] {
  const { length, first } = openArray(bytes, openArray(bytes, 0).first);
  const words: string[] = [];
  let at = first;
  for (let i = 0; i < length; i++) {
    const { value } = readCbor(bytes, openArray(bytes, at).first);
    if (typeof value === 'string') words.push(value);
    at = skipCbor(bytes, at);
  }
  return words;
}

/** A word without accents, as Pagefind orders its index. */
function bare(word: string): string {
  const stripped = word.normalize('NFD').replace(/(?![\u3099\u309a])\p{M}/gu, '');
  return /[\u3099\u309a]/.test(stripped) ? stripped.normalize('NFC') : stripped;
}

/** Numbers of the chunks that may hold a word. */
function chunksFor(starts: readonly string[], accented: string, whole: boolean): number[] {
  const word = bare(accented);
  const from = chunkOf(
    starts,
    word.length > 2 * ENDING ? word.slice(0, -ENDING) : word.length > 3 ? word.slice(0, 3) : word,
  );
  const at = chunkOf(starts, word);
  const to = whole ? at : chunkOf(starts, `${word}\uffff`);
  const chunks: number[] = [];
  for (let chunk = Math.max(from, at - 1); chunk <= Math.min(to, at + MOST_CHUNKS - 1); chunk++) chunks.push(chunk);
  return chunks;
}
