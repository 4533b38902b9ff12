import type { Span } from '../model/span.ts';
import { splitLines, trimSpan, type Line } from './lines.ts';

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

/**
 * Cut a text into segments. Blank lines separate; lines that touch are joined when they look hard-wrapped, which is
 * when the first word of the next line would not have fitted on the line before. Spans are trimmed, in order, and
 * hold every visible character.
 */
export function segment(text: string): Segment[] {
  const segments: Segment[] = [];
  let group: Line[] = [];
  let gap = 0;
  const close = (): void => {
    if (group.length === 0) return;
    const joined = isWrapped(text, group) ? [wholeOf(group)] : group;
    joined.forEach((span, index) => {
      segments.push({ ...trimSpan(text, span), gap: index === 0 ? gap : 0 });
    });
    group = [];
    gap = 0;
  };
  for (const line of splitLines(text)) {
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

function wholeOf(lines: readonly Line[]): Span {
  return { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
}

function isWrapped(text: string, lines: readonly Line[]): boolean {
  if (lines.length < 2) return true;
  const width = Math.max(...lines.slice(0, LATEST_WRAP).map((line) => line.end - line.start));
  if (width > LATEST_WRAP) return false;
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
