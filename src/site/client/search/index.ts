import type { FoundPage, PagefindInstance } from 'backmatter:pagefind';
import type { Catalogue } from '../../search/format.ts';
import { bare, chunksFor, ENDING } from './chunks.ts';
import { encodeMeta, metaOf } from './meta.ts';
import { type Chunk, wordsIn } from './places.ts';
import { everyRow } from './rows.ts';

/** Loads a part of the index by its name below `search/`. */
export type Load = (part: string) => Promise<Uint8Array<ArrayBuffer>>;

/** Whether one of the words found on a page begins like this, which only its text tells where endings are cut off. */
export type Holds = (page: FoundPage, beginning: string) => Promise<boolean>;

/** Pages that are looked at to tell whether a word is being typed that the index holds without its ending. */
const TRIED = 5;

/** Pagefind's index and ranking. */
export interface WordIndex {
  /** Pages with all of the words (each may go on beyond what was typed), or with them in a row, best first. */
  find: (words: readonly string[], inARow: boolean) => Promise<readonly FoundPage[]>;
}

const CHUNK = /index\/(\d+)\.pf_index$/;

/** Opens Pagefind's engine on our own files: `load` gives what it would have fetched. */
export async function openIndex(
  Pagefind: typeof PagefindInstance,
  catalogue: Catalogue,
  load: Load,
  holds: Holds,
): Promise<WordIndex> {
  const { language, pagefind: version, starts } = catalogue;
  const known = new Map<string, Chunk>();
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
      [...(known.get(String(chunk))?.words.keys() ?? [])].some((other) => other.startsWith(plain)),
    );
    return begins || (await inARow([word])).length > 0;
  };
  /** The longest word of the index that this one begins with: "operat", typed so far, goes on from "oper" (operation). */
  const longestBeginning = (word: string): string => {
    const plain = bare(word);
    const beginnings = chunksFor(starts, word, true)
      .flatMap((chunk) => [...(known.get(String(chunk))?.words.keys() ?? [])])
      .filter((other) => other.length >= ENDING && plain.startsWith(other));
    return beginnings.sort((a, b) => b.length - a.length)[0] ?? '';
  };
  return {
    find: async (words, row) => {
      const chunks = new Set(words.flatMap((word) => chunksFor(starts, word, row)));
      await Promise.all([...chunks].map((chunk) => instance.loadChunk(String(chunk))));
      if (row) return everyRow(await inARow(words), words, { starts, chunks: known });
      const asked: string[] = [];
      for (const word of words) asked.push((await isKnown(word)) ? word : longestBeginning(word));
      if (asked.includes('')) return [];
      const { results } = await instance.search(asked.join(' '));
      for (const word of words.filter((word, i) => word !== asked[i])) {
        const tried = await Promise.all(results.slice(0, TRIED).map((page) => holds(page, word)));
        if (!tried.includes(true)) return [];
      }
      return results;
    },
  };
}
