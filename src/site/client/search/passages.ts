import { searchWords, type SearchWord } from '../../../text/searchWords.ts';
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

/**
 * The blocks that hold the words found: those with the most different words, in text order; and what was found, words
 * that stand in a row together with a blank between, the most frequent first.
 */
export function passagesOf(
  { blocks }: Pick<TextPart, 'blocks'>,
  places: readonly number[],
): { passages: Passage[]; found: string[] } {
  const sorted = [...new Set(places)].sort((a, b) => a - b);
  const rows = new Map<string, number>();
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
    // Behind the last block of a part come the places of the parts that follow.
    if (found.length === 0) return;
    const roots = new Set(found.map(({ word }) => word.slice(0, ROOT)));
    for (const row of rowsOf(own, all)) rows.set(row, (rows.get(row) ?? 0) + 1);
    candidates.push({ first, passage: { anchor, pieces: cut(text, found) }, weight: roots.size * 100 + found.length });
  });
  const best = candidates.sort((a, b) => b.weight - a.weight || a.first - b.first).slice(0, MOST_PASSAGES);
  const passages = best.sort((a, b) => a.first - b.first).map(({ passage }) => passage);
  return { passages, found: [...rows].sort(([, n], [, m]) => m - n).map(([row]) => row) };
}

/** The words at the places given, in order; those side by side in one. */
function rowsOf(places: readonly number[], words: readonly SearchWord[]): string[] {
  const rows: string[][] = [];
  places.forEach((place, i) => {
    const word = words[place]?.word ?? '';
    if (i > 0 && places[i - 1] === place - 1) rows.at(-1)?.push(word);
    else rows.push([word]);
  });
  return rows.map((row) => row.join(' '));
}

/** Where the stretch of a passage's length begins that holds the most different words; the first of several. */
function fullest(found: readonly SearchWord[]): number {
  const inside = new Map<string, number>();
  let best = { start: found[0]?.start ?? 0, different: 0 };
  let end = 0;
  for (const { word, start } of found) {
    for (let next = found[end]; next !== undefined && next.end <= start + LENGTH - BEFORE; next = found[++end]) {
      const root = next.word.slice(0, ROOT);
      inside.set(root, (inside.get(root) ?? 0) + 1);
    }
    if (inside.size > best.different) best = { start, different: inside.size };
    const root = word.slice(0, ROOT);
    const left = (inside.get(root) ?? 1) - 1;
    if (left > 0) inside.set(root, left);
    else inside.delete(root);
  }
  return best.start;
}

/** The part of a text around the words found, in pieces. */
export function cut(text: string, found: readonly SearchWord[]): Piece[] {
  const first = fullest(found);
  const start = first <= BEFORE ? 0 : boundary(text, first - BEFORE);
  const end = text.length - start <= LENGTH ? text.length : boundary(text, start + LENGTH);
  const pieces: Piece[] = start > 0 ? [{ text: '… ', found: false }] : [];
  let at = start;
  for (const word of found) {
    if (word.start >= end) break;
    if (word.end <= start) continue;
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
