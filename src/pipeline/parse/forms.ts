import { isTurnStart } from '../../text/lineForms.ts';
import type { Piece } from './piece.ts';
import { isGreeting } from './title.ts';

const HEADING_WORDS = 12;
const BULLET = /^[•‣◦▪●■·*]\s+\S/;
const DASH = /^[-–+]\s+\S/;
const NUMBERED = /^\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]\s+\S/;
/** Verse and addresses stay below this width. */
const SHORT_LINE = 72;
/** From so many lines on, short lines that touch are kept as lines. */
const FEWEST_LINES = 3;

/** Tell headings and list items among the pieces of running text. */
export function markForms(pieces: readonly Piece[]): void {
  pieces.forEach((piece, index) => {
    if (piece.kind !== 'paragraph') return;
    const next = pieces[index + 1];
    if (isItem(pieces, index)) piece.kind = 'item';
    else if (/^#{1,6}\s+\S/.test(piece.words)) piece.kind = 'heading';
    else if (next !== undefined && isHeading(piece, next)) piece.kind = 'heading';
  });
}

/** A bullet speaks for itself; a dash or a number needs a neighbour of its kind. */
function isItem(pieces: readonly Piece[], index: number): boolean {
  const words = pieces[index]?.words ?? '';
  if (BULLET.test(words)) return true;
  return [DASH, NUMBERED].some(
    (form) => form.test(words) && [index - 1, index + 1].some((other) => form.test(pieces[other]?.words ?? '')),
  );
}

/** A short line without an end sign, set off from a longer piece of text under it. */
function isHeading({ words, gap }: Piece, next: Piece): boolean {
  if (next.kind !== 'paragraph' || (gap === 0 && next.gap > 0)) return false;
  if (words.split(' ').length > HEADING_WORDS || !/^["'“‘([]?[\p{Lu}\d]/u.test(words)) return false;
  if (/[.!?:;,…"”’'»)\]\d]$/.test(words) || isGreeting(words) || !/\p{L}{3}/u.test(words)) return false;
  return next.words.length > 90 && next.words.length > words.length * 2 && /[.!?…"”’:)\]]$/.test(next.words);
}

/**
 * Runs of touching short lines (verse, addresses), as index ranges [from, to) of pieces to be kept together as lines. Lines that end like sentences are paragraphs of one line, and stay apart.
 */
export function lineRuns(pieces: readonly Piece[]): [number, number][] {
  const runs: [number, number][] = [];
  for (let from = 0; from < pieces.length;) {
    let to = from + 1;
    if (pieces[from]?.kind === 'paragraph') while (pieces[to]?.kind === 'paragraph' && pieces[to]?.gap === 0) to++;
    if (isLines(pieces.slice(from, to))) runs.push([from, to]);
    from = to;
  }
  return runs;
}

function isLines(run: readonly Piece[]): boolean {
  if (run.length < FEWEST_LINES) return false;
  const short = run.filter(({ words }) => words.length <= SHORT_LINE).length;
  const ended = run.filter(({ words }) => /[.!?]["”’)]?$/.test(words)).length;
  const turns = run.filter(({ words }) => isTurnStart(words)).length;
  return short >= run.length * 0.9 && ended <= run.length * 0.5 && turns <= run.length * 0.3;
}
