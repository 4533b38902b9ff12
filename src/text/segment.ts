import type { Span } from '../model/span.ts';
import { singleSpaced } from './doubleSpaced.ts';
import { isItemStart, isTableRow, isTurnStart } from './lineForms.ts';
import { splitLines, trimSpan, type Line } from './lines.ts';
import { cutParagraph } from './longParagraphs.ts';

/** A piece of a text that stands by itself: a paragraph, a headline, a menu entry. */
export interface Segment extends Span {
  /** Blank lines before it; 0 where it follows its neighbour directly. */
  readonly gap: number;
}

/** A line longer than this is a paragraph by itself: nobody wraps that late. */
const LATEST_WRAP = 120;
/** The share of line ends that must look like wrapping before lines are joined. */
const WRAPPED_SHARE = 0.7;
/** Typists and programs break up to this many characters early (hyphenation, ragged right). */
const RAGGED = 8;

/** Nobody wraps a text this narrow: shorter lines are lines. */
const NARROWEST = 45;
/** Blanks before a line that set it in. */
const INDENT = 2;
/** Fewer lines may begin with capitals by chance. */
const FEWEST_ENTRIES = 4;
/** How much of a line is looked at for its form. */
const FORM = 200;

/**
 * Cut a text into segments. Blank lines separate; lines that touch are joined when they look hard-wrapped, which is
 * when the first word of the next line would not have fitted on the line before. Items, turns of a transcript and lines
 * set in begin a segment of their own; rows of a table are never joined. A paragraph as long
 * as a book is cut. Spans are trimmed, in order, and hold every visible character.
 */
export function segment(text: string): Segment[] {
  const segments: Segment[] = [];
  let group: Line[] = [];
  let gap = 0;
  const close = (): void => {
    joined(text, group)
      .flatMap((span) => cutParagraph(text, span))
      .map((span) => trimSpan(text, span))
      .filter(({ start, end }) => start < end)
      .forEach((span, index) => {
        segments.push({ ...span, gap: index === 0 ? gap : 0 });
      });
    if (group.length > 0) gap = 0;
    group = [];
  };
  for (const line of singleSpaced(text, splitLines(text))) {
    if (line.blank) {
      close();
      gap++;
    } else {
      group.push(line);
    }
  }
  close();
  return segments;
}

/** The spans that a group of touching lines makes. */
function joined(text: string, lines: readonly Line[]): readonly Span[] {
  if (lines.length < 2) return lines;
  const words = lines.map(({ start, end }) => text.slice(start, Math.min(end, start + FORM)));
  const rows = words.filter(isTableRow).length;
  if (rows >= 2 && rows >= lines.length * 0.6) return lines;
  const width = lines.slice(0, LATEST_WRAP).reduce((most, { start, end }) => Math.max(most, end - start), 0);
  if (width > LATEST_WRAP || width < NARROWEST) return lines;
  const spans: Span[] = [];
  for (const run of runs(lines, words)) {
    if (isWrapped(text, run, width)) spans.push(wholeOf(run));
    else for (const line of run) spans.push(line);
  }
  return spans;
}

/** Cut a group before items and turns, and before lines set in where most are not. */
function runs(lines: readonly Line[], words: readonly string[]): Line[][] {
  const indents = words.map((line) => /^[ \t\u3000]*/.exec(line)?.[0].length ?? 0);
  const base = indents.reduce((least, indent) => Math.min(least, indent), Infinity);
  const setIn = indents.map((indent) => indent >= base + INDENT);
  const paragraphs = setIn.filter(Boolean).length <= lines.length / 2;
  const found: Line[][] = [];
  lines.forEach((line, index) => {
    const own =
      isItemStart(words[index] ?? '', words[0] ?? '') ||
      isTurnStart(words[index] ?? '') ||
      (paragraphs && setIn[index] === true);
    const run = found.at(-1);
    if (run === undefined || own) found.push([line]);
    else run.push(line);
  });
  return found;
}

function wholeOf(lines: readonly Line[]): Span {
  return { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
}

function isWrapped(text: string, lines: readonly Line[], width: number): boolean {
  if (areEntries(text, lines)) return false;
  let wrapped = 0;
  for (let index = 0; index + 1 < lines.length; index++) {
    const line = lines[index];
    const next = lines[index + 1];
    if (line === undefined || next === undefined) continue;
    const word = /^\s*(\S{1,60})/.exec(text.slice(next.start, Math.min(next.end, next.start + 80)))?.[1] ?? '';
    if (line.end - line.start + 1 + word.length > width - RAGGED) wrapped++;
  }
  return wrapped >= (lines.length - 1) * WRAPPED_SHARE;
}

/**
 * Whether lines begin with capitals or figures one and all, and none ends like a sentence that goes on: entries of a page or
 * lines of a list. In wrapped prose of several lines some line begins within a sentence.
 */
function areEntries(text: string, lines: readonly Line[]): boolean {
  if (lines.length < FEWEST_ENTRIES) return false;
  return lines.every(
    ({ start, end }) =>
      /^\s*["'“‘(]?(?:\p{Lu}|\d)/u.test(text.slice(start, start + FORM)) &&
      !/[,;\p{Pd}]\s*$/u.test(text.slice(Math.max(start, end - FORM), end)),
  );
}
