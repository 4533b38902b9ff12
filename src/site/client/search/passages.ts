import type { Passage, Piece } from './engine.ts';

/** An element with an id, as Pagefind records it; `location` is the number of its first word on the page. */
export interface Anchor {
  readonly id: string;
  readonly text: string;
  readonly location: number;
}

const MOST_PASSAGES = 4;
const WORDS_BEFORE = 14;
const WORDS_AFTER = 26;
const PARAGRAPH = /^(?:p\d+|title)$/;

/** The paragraphs that hold the words found, in text order; the stock excerpt where a page has no paragraphs. */
export function passagesOf(anchors: readonly Anchor[], locations: readonly number[], excerpt: string): Passage[] {
  const paragraphs = anchors.filter(({ id }) => PARAGRAPH.test(id)).sort((a, b) => a.location - b.location);
  const found = new Map<Anchor, Set<number>>();
  for (const location of [...locations].sort((a, b) => a - b)) {
    const paragraph = paragraphs.findLast((candidate) => candidate.location <= location);
    if (paragraph === undefined) continue;
    const at = found.get(paragraph) ?? new Set();
    found.set(paragraph, at.add(location - paragraph.location));
  }
  if (found.size === 0) return excerpt === '' ? [] : [{ anchor: null, pieces: piecesOfExcerpt(excerpt) }];
  // Most of the words first; then the order of the text.
  const best = [...found].sort(([, a], [, b]) => b.size - a.size).slice(0, MOST_PASSAGES);
  best.sort(([a], [b]) => a.location - b.location);
  return best.map(([{ id, text }, at]) => ({ anchor: id, pieces: piecesOf(text.split(/\s+/), at) }));
}

function piecesOf(words: readonly string[], at: ReadonlySet<number>): Piece[] {
  const first = Math.min(...at);
  const start = Math.max(0, first - WORDS_BEFORE);
  const end = Math.min(words.length, first + WORDS_AFTER);
  const pieces: Piece[] = start > 0 ? [{ text: '… ', found: false }] : [];
  for (let i = start; i < end; i++) pieces.push({ text: words[i] ?? '', found: at.has(i) }, { text: ' ', found: false });
  if (end < words.length) pieces.push({ text: '…', found: false });
  return pieces;
}

/** Pagefind's excerpt is HTML of text and `<mark>`; read as a document that runs nothing. */
function piecesOfExcerpt(excerpt: string): Piece[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html').body;
  return [...parsed.childNodes].map((node) => ({ text: node.textContent ?? '', found: node.nodeName === 'MARK' }));
}
