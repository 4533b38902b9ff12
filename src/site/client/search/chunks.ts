import { chunkOf } from '../../search/format.ts';

/** A word can go on in the next chunks; further ones than this are left to longer queries. */
const MOST_CHUNKS = 3;
/** An ending may be cut off in the index ("parties" → "parti"), so that the word stands a little before. */
export const ENDING = 3;

/** A word without accents, as Pagefind orders its index. */
export function bare(word: string): string {
  const stripped = word.normalize('NFD').replace(/(?![\u3099\u309a])\p{M}/gu, '');
  return /[\u3099\u309a]/.test(stripped) ? stripped.normalize('NFC') : stripped;
}

/** Numbers of the chunks that may hold a word, and, unless it is whole, words that go on from it. */
export function chunksFor(starts: readonly string[], accented: string, whole: boolean): number[] {
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
