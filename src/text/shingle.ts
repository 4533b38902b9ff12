import type { Block, BlockKind } from '../model/document.ts';
import type { Span } from '../model/span.ts';

/** A word as passages are compared by. */
export const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;
/** FNV-1a; the result is kept to 30 bits so that it stays a small integer. */
const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;
const MASK = 0x3fffffff;

/** A 30-bit hash of a text (FNV-1a over UTF-16 units). Not for addresses: two texts may share one. */
export function hashWords(text: string): number {
  let hash = OFFSET_BASIS;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
  return hash & MASK;
}

/** Contractions as they are spelled out, so that "we'll" and "we will" meet. */
const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/^won't$/, 'will not'],
  [/^can't$/, 'can not'],
  [/^cannot$/, 'can not'],
  [/n't$/, ' not'],
  [/'ll$/, ' will'],
  [/'re$/, ' are'],
  [/'ve$/, ' have'],
  [/'m$/, ' am'],
  [/^(he|she|it|that|there|what|who|here|let)'s$/, '$1 is'],
];

/** The words of a word, folded for comparison: lower case, one apostrophe, contractions spelled out. */
export function foldedWords(word: string): string[] {
  let folded = word.toLowerCase().replaceAll('’', "'");
  if (folded.includes("'") || folded === 'cannot') {
    for (const [short, long] of CONTRACTIONS) folded = folded.replace(short, long);
  }
  return folded.split(' ');
}

/** Longest word whose length is kept exactly, in UTF-16 units; no passage needs the end of a longer one. */
const LENGTHS = 64;

/** Blocks whose words count: titles, bylines and credits are alike without being copied. */
const COUNTS: ReadonlySet<BlockKind> = new Set(['standfirst', 'paragraph', 'item', 'caption', 'lines', 'table']);

/** Words with their places, as `shinglesOf` packs them: for each word the hash of its folded form, then its place. */
export type WordPrints = ArrayLike<number>;

/**
 * The words of the running text, packed into a flat list: hash, place, hash, place … Shingles are made from it and
 * passages aligned, without the text: some 8 KB for a news report. A contraction counts as its two words, at one place.
 */
export function shinglesOf(text: string, blocks: readonly Block[]): number[] {
  const packed: number[] = [];
  for (const block of blocks) {
    if (!COUNTS.has(block.kind)) continue;
    for (const match of text.slice(block.start, block.end).matchAll(WORD)) {
      const place = (block.start + match.index) * LENGTHS + Math.min(match[0].length, LENGTHS - 1);
      for (const word of foldedWords(match[0])) packed.push(hashWords(word), place);
    }
  }
  return packed;
}

/** How many words were packed. */
export const wordCount = (prints: WordPrints): number => prints.length >> 1;

/** Hash of the n-th word; -1 beyond the end, which no word has. */
export const wordHash = (prints: WordPrints, index: number): number => prints[index * 2] ?? -1;

/** Where the n-th word stands: UTF-16 indices into the text. */
export function wordSpan(prints: WordPrints, index: number): Span {
  const place = prints[index * 2 + 1] ?? 0;
  const start = Math.floor(place / LENGTHS);
  return { start, end: start + (place % LENGTHS) };
}

/** Hash of the `size` words from the n-th on: 30 bits. */
export function shingleHash(prints: WordPrints, index: number, size: number): number {
  let hash = OFFSET_BASIS;
  for (let at = index; at < index + size; at++) {
    hash = Math.imul(hash ^ wordHash(prints, at), PRIME);
    hash ^= hash >>> 15;
  }
  return hash & MASK;
}
