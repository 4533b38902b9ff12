import type { Block } from '../model/document.ts';
import type { Sentence } from '../model/facts.ts';
import { contains, type Span } from '../model/span.ts';
import { countWhile } from '../text/countWhile.ts';
import { splitSentences } from '../text/sentences.ts';

/** A passage longer than this is cut round the words that are looked for, in UTF-16 units. */
const LONGEST = 700;
const AROUND = 280;

/**
 * Finds the sentence that a span stands in. Spans must come in text order; the search goes on where it stopped, so
 * finding all of them is linear. A span over two sentences gets both.
 */
export function sentenceFinder(text: string, blocks: readonly Block[]): (span: Span) => Sentence {
  const starts = blocks.map(({ start }) => start);
  const cut = new Map<Block, { readonly sentences: readonly Span[]; readonly starts: readonly number[] }>();
  let last: Sentence | null = null;
  return (span) => {
    if (last !== null && contains(last, span)) return last;
    const block = blocks[lastAtMost(starts, span.start)];
    if (block === undefined) return { ...span, block: 'p1', text: text.slice(span.start, span.end) };
    let pieces = cut.get(block);
    if (pieces === undefined) {
      const sentences = block.kind === 'table' ? rowsOf(text, block) : splitSentences(text, block);
      cut.set(block, (pieces = { sentences, starts: sentences.map(({ start }) => start) }));
    }
    const first = pieces.sentences[Math.max(0, lastAtMost(pieces.starts, span.start))] ?? block;
    const until = pieces.sentences[Math.max(0, lastAtMost(pieces.starts, span.end - 1))] ?? block;
    const { start, end } = shorten(text, { start: first.start, end: Math.max(until.end, span.end) }, span);
    last = { start, end, block: block.id, text: text.slice(start, end) };
    return last;
  };
}

/** The rows of a table, which stand for its sentences: of many, one is what speaks of a name. */
function rowsOf(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(/[^\r\n]+/g)].map(({ 0: row, index }) => ({
    start: start + index,
    end: start + index + row.length,
  }));
}

/** Index of the last of the ascending numbers that is at most `limit`, or -1. */
function lastAtMost(numbers: readonly number[], limit: number): number {
  return countWhile(numbers.length, (place) => (numbers[place] ?? 0) <= limit) - 1;
}

/** A sentence without end (a wide table, a line of five megabytes) is cut to the words round the span. */
function shorten(text: string, sentence: Span, span: Span): Span {
  if (sentence.end - sentence.start <= LONGEST) return sentence;
  let start = Math.max(sentence.start, span.start - AROUND);
  let end = Math.min(sentence.end, span.end + AROUND);
  const blank = text.indexOf(' ', start);
  if (start > sentence.start && blank >= 0 && blank < span.start) start = blank + 1;
  const before = text.lastIndexOf(' ', end);
  if (end < sentence.end && before > span.end) end = before;
  return { start, end };
}
