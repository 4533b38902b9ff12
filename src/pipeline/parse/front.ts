import { isTurnStart } from '../../text/lineForms.ts';
import { bylineOf, isNameInCapitals, namesAlone, postedBy } from './byline.ts';
import { datelineAlone, datelineOf } from './placeLine.ts';
import { statedDate, type StatedDate } from './dateLine.ts';
import { readMailHead } from './mailHead.ts';
import type { Piece } from './piece.ts';
import { isGreeting, isHeadline } from './title.ts';

/** What stands before the text proper. */
export interface Front {
  readonly title: Piece | null;
  readonly byline: string | null;
  readonly publisher: string | null;
  readonly stated: readonly StatedDate[];
}

/** How many segments of text the front of a document is looked for in. */
const WITHIN = 8;
const STANDFIRST_WORDS = 60;
/** From so many words on a segment is the text itself. */
const BODY_WORDS = 25;
const PAPER = /^(?:from|for) the (\p{Lu}[\p{L}’' -]{2,50})\.?$/iu;
/** The agency in a line of place and day. */
const AGENCY = /\((\p{Lu}[\p{L}.& ]{1,40})\)/u;

/**
 * Find title, standfirst, byline and date lines among the first segments, and set their kinds. Date lines at the very end
 * are read too. Pieces other than running text are left alone.
 */
export function readFront(pieces: readonly Piece[], language: string): Front {
  const mail = readMailHead(pieces);
  const prose = pieces.filter(({ kind }) => kind === 'paragraph');
  const stated: StatedDate[] = [];
  let byline = mail?.author ?? null;
  let publisher: string | null = null;
  const front = prose.slice(0, WITHIN);
  front.forEach((piece, index) => {
    const date = statedDate(piece.words, language, index === 0);
    if (date !== null && (date.whole || date.dateline || index < 3)) stated.push(date);
    if (date?.whole === true) piece.kind = 'byline';
    const author = date?.whole === true ? postedBy(piece.words) : bylineOf(piece.words);
    if (author !== null && (index > 0 || date?.whole === true)) {
      byline ??= author;
      piece.kind = 'byline';
    }
    const alone = datelineAlone(piece.words);
    if (alone !== null) piece.kind = 'byline';
    if (date?.whole === true && mail === null) publisher ??= AGENCY.exec(piece.words.slice(0, 140))?.[1] ?? null;
    publisher ??= alone ?? datelineOf(piece.words)?.agency ?? null;
  });
  for (const piece of prose.slice(WITHIN).slice(-2)) {
    const date = statedDate(piece.words, language, false);
    if (date?.whole === true) stated.push(date);
  }
  const remaining = front.filter(({ kind }) => kind === 'paragraph');
  const title = mail?.subject ?? headlineOf(remaining, prose);
  if (title !== null) {
    title.kind = 'title';
    byline ??= markNamesAlone(front);
    const between = remaining.slice(remaining.indexOf(title) + 1).filter(({ kind }) => kind === 'paragraph');
    for (const piece of between) {
      if (piece.words.split(' ').length >= BODY_WORDS) break;
      const paper = PAPER.exec(piece.words)?.[1];
      if (paper !== undefined) {
        publisher ??= paper;
        piece.kind = 'credit';
      } else if (hasCredit(pieces) && byline === null && isNameInCapitals(piece.words)) {
        byline = piece.words;
        piece.kind = 'byline';
      }
    }
    markStandfirst(between.filter(({ kind }) => kind === 'paragraph'));
  }
  return { title, byline, publisher, stated };
}

/** Authors in a line of names alone: under the headline and right above the day. */
function markNamesAlone(front: readonly Piece[]): string | null {
  const at = front.findIndex(
    ({ kind, words }, index) =>
      index > 0 && kind === 'paragraph' && front[index + 1]?.kind === 'byline' && namesAlone(words) !== null,
  );
  const piece = front[at];
  if (piece === undefined) return null;
  piece.kind = 'byline';
  return namesAlone(piece.words);
}

/** A line that names paper or day stands in front: a name in capitals beside it is the author's. */
function hasCredit(pieces: readonly Piece[]): boolean {
  return pieces.slice(0, WITHIN).some(({ kind }) => kind === 'credit' || kind === 'byline');
}

/** The first segment of text, when it reads like a headline and has text after it. */
function headlineOf(remaining: readonly Piece[], prose: readonly Piece[]): Piece | null {
  const first = remaining[0];
  if (first === undefined || prose.at(-1) === first) return null;
  if (/^#\s+\S/.test(first.words)) return first;
  // "NOTEBOOK: Owners balk" is a headline; "Q: Why?" above "A: I was tired." is not.
  if ([first, prose[1]].every((piece) => piece !== undefined && isTurnStart(piece.words))) return null;
  return isHeadline(first.words) && !isGreeting(first.words) ? first : null;
}

/** The paragraph under the headline, when a wider gap sets it off from the body. */
function markStandfirst([piece, next]: readonly Piece[]): void {
  if (piece === undefined || next === undefined || next.gap <= piece.gap) return;
  const count = piece.words.split(' ').length;
  if (count <= STANDFIRST_WORDS && count >= 5 && !piece.words.endsWith(':')) piece.kind = 'standfirst';
}
