import type { Block } from '../model/document.ts';

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;
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

/**
 * The words of the blocks that are read, as a flat list of pairs: hash of the folded word, offset where it starts (UTF-16
 * index into `text`). Shingles are made from it, and passages aligned, without the text. A contraction counts as its two
 * words, both at one offset.
 */
export function shinglesOf(text: string, blocks: readonly Block[]): number[] {
  const pairs: number[] = [];
  for (const block of blocks) {
    if (block.kind === 'furniture') continue;
    for (const match of text.slice(block.start, block.end).matchAll(WORD)) {
      for (const word of foldedWords(match[0])) pairs.push(hashWords(word), block.start + match.index);
    }
  }
  return pairs;
}
