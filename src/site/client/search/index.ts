import type { FoundPage, PagefindInstance } from 'backmatter:pagefind';
import { type Catalogue, chunkOf } from '../../search/format.ts';
import { encodeMeta, metaOf } from './meta.ts';

/** Loads a part of the index by its name below `search/`. */
export type Load = (part: string) => Promise<Uint8Array<ArrayBuffer>>;

/** Pagefind's index and ranking. */
export interface WordIndex {
  /** Pages with all of the words (each may go on beyond what was typed), or with them in a row, best first. */
  find: (words: readonly string[], inARow: boolean) => Promise<readonly FoundPage[]>;
}

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
  class OwnFiles extends Pagefind {
    override async throttledFetch(address: string): Promise<Pick<Response, 'arrayBuffer' | 'json'>> {
      const [, kind = '', name = ''] = /^\/(?:(index)\/(\d+)\.pf_index|(?:pagefind\.)?(\w+))/.exec(address) ?? [];
      const bytes = async (): Promise<ArrayBuffer> => {
        if (kind === 'index') return (await load(`index/${name}`)).buffer;
        if (address.includes('.pf_meta')) return encodeMeta(metaOf(catalogue)).buffer;
        return (await load('wasm')).buffer;
      };
      const loaded = address.includes('pagefind-entry.json') ? null : await bytes();
      return {
        arrayBuffer: () => Promise.resolve(loaded ?? new ArrayBuffer(0)),
        json: () => Promise.resolve({ version, languages: { [language]: { hash: 'meta', wasm: language } } }),
      };
    }
  }
  const instance = new OwnFiles({ basePath: '/', baseUrl: '/' });
  await instance.init(language, { load_wasm: true });
  return {
    find: async (words, inARow) => {
      const chunks = new Set(words.flatMap((word) => chunksFor(starts, word, inARow)));
      await Promise.all([...chunks].map((chunk) => instance.loadChunk(String(chunk))));
      const query = words.join(' ');
      return (await instance.search(inARow ? `"${query}"` : query)).results;
    },
  };
}

/** Numbers of the chunks that may hold a word: accents are no part of the index's order, as Pagefind makes it. */
function chunksFor(starts: readonly string[], accented: string, whole: boolean): number[] {
  const stripped = accented.normalize('NFD').replace(/(?![\u3099\u309a])\p{M}/gu, '');
  const word = /[\u3099\u309a]/.test(stripped) ? stripped.normalize('NFC') : stripped;
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
