import type { Block } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';

/** Words in quotation marks. The span is the words, blanks trimmed; `outer` holds the marks too. */
export interface Marked extends Span {
  readonly outer: Span;
  /** False where the paragraph ends before the mark is closed: the speech goes on in the next one. */
  readonly closed: boolean;
}

/** Closing marks for an opening one, by the customs of English, French, German and their neighbours. */
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['«', '»'],
  ['„', '“”'],
  ['‘', '’'],
  ['‚', '‘’'],
  ['»', '«'],
  ['「', '」'],
  ['『', '』'],
  ['"', '"”'],
  ['”', '”'],
  ["'", "'’"],
  ['`', "'’`"],
]);
const SINGLE = new Set(['‘', '‚', "'", '`']);
/** Contractions that begin with an apostrophe, and short years: no opening mark. */
const APOSTROPHE = /^['’‘](?:\d\ds?\b|tis\b|twas\b|em\b|cause\b|til\b|n['’]|bout\b|(?:s|t|re|ve|ll|d|m)\b)/i;
const CLITIC = /^\s(?:s|t|re|ve|ll|d|m)(?:\s|$)/;
const WIRE_OPEN = '``';
const WIRE_CLOSE = /'{2,3}|"/;
const LETTER = /[\p{L}\p{N}]/u;

/**
 * The quotations of one block, in order, without those inside others. Straight marks open and close by turns; a mark that
 * cannot open (inches, an apostrophe) is passed over. Linear: a block is walked once for each pair it holds, from its
 * opening on, and a mark that finds no partner is looked for once.
 */
export function findMarks(text: string, block: Block): Marked[] {
  const found: Marked[] = [];
  const hopeless = new Set<string>();
  const doubles = countOf(text, block, '"');
  for (let at = block.start; at < block.end; at++) {
    if (text.startsWith(WIRE_OPEN, at)) {
      at = pushWire(found, text, at, block);
      continue;
    }
    const mark = text.charAt(at);
    const closers = CLOSERS.get(mark);
    if (closers === undefined || hopeless.has(mark) || !canOpen(text, at, block, mark)) continue;
    const close = findClose(text, at, block, closers);
    if (close < 0) {
      if (staysOpen(text, at, block, mark, doubles)) {
        push(found, text, { start: at, end: block.end }, 1, 0);
        break;
      }
      hopeless.add(mark);
      continue;
    }
    push(found, text, { start: at, end: close + 1 }, 1, 1);
    at = close;
  }
  return found;
}

/** Marks as wires and typesetting programs write them: ``words''. Returns where the walk goes on. */
function pushWire(found: Marked[], text: string, open: number, block: Block): number {
  const rest = text.slice(open + WIRE_OPEN.length, block.end);
  const close = WIRE_CLOSE.exec(rest);
  if (close === null) {
    push(found, text, { start: open, end: block.end }, WIRE_OPEN.length, 0);
    return block.end;
  }
  const end = open + WIRE_OPEN.length + close.index + close[0].length;
  // Of three apostrophes the first closes an inner quotation.
  push(found, text, { start: open, end }, WIRE_OPEN.length, Math.min(close[0].length, 2));
  return end - 1;
}

/** Add the words of a quotation without its marks, which are so many units wide; a width of 0 means it was never closed. */
function push(found: Marked[], text: string, outer: Span, openWidth: number, closeWidth: number): void {
  let start = outer.start + openWidth;
  let end = outer.end - closeWidth;
  while (start < end && /[\s\u00a0\u202f]/.test(text.charAt(start))) start++;
  while (end > start && /[\s\u00a0\u202f]/.test(text.charAt(end - 1))) end--;
  if (start < end) found.push({ start, end, outer, closed: closeWidth > 0 });
}

function countOf(text: string, { start, end }: Span, mark: string): number {
  let count = 0;
  for (let at = text.indexOf(mark, start); at >= 0 && at < end; at = text.indexOf(mark, at + 1)) count++;
  return count;
}

const before = (text: string, at: number, block: Span): string => (at > block.start ? text.charAt(at - 1) : ' ');
const after = (text: string, at: number, block: Span): string => (at + 1 < block.end ? text.charAt(at + 1) : ' ');

function opensByShape(text: string, at: number, block: Span): boolean {
  return /[\s(\[{—–\-/…:,\u00a0]/.test(before(text, at, block)) && !/[\s.,;:!?)\]]/.test(after(text, at, block));
}

/** Whether a mark that is never closed opens speech all the same, which goes on in the next paragraph. */
function staysOpen(text: string, at: number, block: Span, mark: string, doubles: number): boolean {
  if (mark === '”' || mark === '»') return false;
  const first = at === block.start;
  if (SINGLE.has(mark)) {
    const leadsUp = first || /[:,]\s$/.test(text.slice(Math.max(block.start, at - 2), at));
    return mark === '‘' && leadsUp && /^\p{Lu}/u.test(after(text, at, block));
  }
  return first || mark === '“' || (mark === '"' && doubles % 2 === 1 && opensByShape(text, at, block));
}

function canOpen(text: string, at: number, block: Span, mark: string): boolean {
  const left = before(text, at, block);
  if (mark === '“' || mark === '„' || mark === '«' || mark === '「' || mark === '『') return true;
  if (mark === '”') return left === ' ' && LETTER.test(after(text, at, block));
  if (mark === '»') return /[\s(]/.test(left) && LETTER.test(after(text, at, block));
  if (mark === '"') {
    if (
      /\d/.test(left) ||
      (/\s/.test(left) && /['’′]\s?\d{1,2}\s$/.test(text.slice(Math.max(block.start, at - 6), at)))
    )
      return false;
    // 12 ": inches, where the mark opens nothing.
    if (/\s/.test(left) && /\d/.test(text.charAt(at - 2)) && /\s/.test(after(text, at, block))) return false;
    return !isStrayClose(text, at, block);
  }
  const right = after(text, at, block);
  // Marks set off by blanks: “said: ‘ We urge calm ’”.
  const apart = mark === '‘' && left === ' ' && right === ' ' && /^\p{Lu}/u.test(text.slice(at + 2, at + 4));
  if (LETTER.test(left) || !(LETTER.test(right) || apart || /["“[…]/.test(right))) return false;
  return !APOSTROPHE.test(text.slice(at, at + 8));
}

/** A straight mark that ends a sentence whose opening stands in an earlier paragraph: the next one opens by its shape. */
function isStrayClose(text: string, at: number, block: Span): boolean {
  if (!/[.!?]/.test(before(text, at, block)) || !/\s/.test(after(text, at, block))) return false;
  const next = text.indexOf('"', at + 1);
  return next >= 0 && next < block.end && opensByShape(text, next, block);
}

/** Index of the mark that closes the one at `open`, or -1. */
function findClose(text: string, open: number, block: Span, closers: string): number {
  const single = SINGLE.has(text.charAt(open));
  let fallback = -1;
  for (let at = open + 1; at < block.end; at++) {
    const mark = text.charAt(at);
    if (!closers.includes(mark)) {
      if (single && fallback >= 0 && CLOSERS.has(mark) && SINGLE.has(mark) && canOpen(text, at, block, mark)) break;
      continue;
    }
    if (!single) return at;
    const right = after(text, at, block);
    if (LETTER.test(right)) continue;
    // A contraction torn apart: “Syria’ s army”.
    if (CLITIC.test(text.slice(at + 1, at + 5))) continue;
    const left = text.charAt(at - 1);
    // After a plural ("the leaders’ summit") it may be an apostrophe: wait for a better one.
    if (left === 's' && /\s/.test(right) && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3))) {
      if (fallback < 0) fallback = at;
      continue;
    }
    return at;
  }
  return fallback;
}
