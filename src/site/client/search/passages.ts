import { searchWords } from '../../../text/searchWords.ts';
import type { TextPart } from '../../search/format.ts';
import type { Passage, Piece } from './engine.ts';

const MOST_PASSAGES = 3;
/** Characters of a passage before the first word found, and in all. */
const BEFORE = 90;
const LENGTH = 320;
/** Two forms of one word ("talk", "talks") count once when passages are weighed. */
const ROOT = 5;

interface Candidate {
  readonly passage: Passage;
  readonly first: number;
  readonly weight: number;
}

/** The blocks that hold the words found: those with the most different words, in text order; and the words. */
export function passagesOf(
  { blocks }: Pick<TextPart, 'blocks'>,
  places: readonly number[],
): { passages: Passage[]; words: Set<string> } {
  const sorted = [...new Set(places)].sort((a, b) => a - b);
  const words = new Set<string>();
  const candidates: Candidate[] = [];
  let at = 0;
  blocks.forEach(([anchor, first, text], i) => {
    const next = blocks[i + 1]?.[1] ?? Infinity;
    const own: number[] = [];
    for (; at < sorted.length && (sorted[at] ?? 0) < next; at++)
      if ((sorted[at] ?? 0) >= first) own.push((sorted[at] ?? 0) - first);
    if (own.length === 0) return;
    const all = searchWords(text);
    const found = own.flatMap((n) => all[n] ?? []);
    const roots = new Set(found.map(({ word }) => word.slice(0, ROOT)));
    for (const { word } of found) words.add(word);
    candidates.push({ first, passage: { anchor, pieces: cut(text, found) }, weight: roots.size * 100 + found.length });
  });
  const best = candidates.sort((a, b) => b.weight - a.weight || a.first - b.first).slice(0, MOST_PASSAGES);
  return { passages: best.sort((a, b) => a.first - b.first).map(({ passage }) => passage), words };
}

/** The part of a text around the words found, in pieces. */
export function cut(text: string, found: readonly { readonly start: number; readonly end: number }[]): Piece[] {
  const first = found[0]?.start ?? 0;
  const start = first <= BEFORE ? 0 : boundary(text, first - BEFORE);
  const end = text.length - start <= LENGTH ? text.length : boundary(text, start + LENGTH);
  const pieces: Piece[] = start > 0 ? [{ text: '… ', found: false }] : [];
  let at = start;
  for (const word of found) {
    if (word.start >= end) break;
    if (word.start > at) pieces.push({ text: text.slice(at, word.start), found: false });
    if (word.end > at) pieces.push({ text: text.slice(Math.max(at, word.start), word.end), found: true });
    at = Math.max(at, word.end);
  }
  if (at < end) pieces.push({ text: text.slice(at, end), found: false });
  if (end < text.length) pieces.push({ text: ' …', found: false });
  return pieces;
}

/** The nearest blank before a place, or the place itself where there is none near. */
function boundary(text: string, at: number): number {
  const blank = text.lastIndexOf(' ', at);
  return blank > at - BEFORE / 2 ? blank + 1 : at;
}
