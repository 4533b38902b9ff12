import type { Span } from '../model/span.ts';

/** One line of a text, without its line end. `blank` when it shows nothing. */
export interface Line extends Span {
  readonly blank: boolean;
}

const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029\f\v]/g;
const VISIBLE = /[^\s\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

/** Cut a text into its lines. LF, CRLF, CR, form feed and the Unicode line ends all end a line. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  const push = (end: number): void => {
    lines.push({ start, end, blank: !VISIBLE.test(text.slice(start, end)) });
  };
  for (const match of text.matchAll(LINE_END)) {
    push(match.index);
    start = match.index + match[0].length;
  }
  push(text.length);
  return lines;
}

/** The span without white space at its ends. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** White space as HTML folds it, and the line ends of `splitLines`. */
function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029;
}
