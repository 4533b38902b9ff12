import type { Block } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { splitSentences } from '../../text/sentences.ts';
import type { Masked } from './attribution.ts';
import { findMarks, type Marked } from './marks.ts';

/** Words in marks with the sentence they stand in. */
export interface Frame {
  readonly mark: Marked;
  readonly words: string;
  readonly masked: Masked;
  /** The sentence before the words, and what follows them up to the end of it or of the next. */
  readonly before: string;
  readonly after: string;
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
  /** The words fill their block. */
  readonly alone: boolean;
  readonly opensBlock: boolean;
}

/** A block taken apart: its sentences, and its quotations in their frames. */
export interface FramedBlock {
  readonly sentences: readonly Span[];
  readonly frames: readonly Frame[];
}

/** How much of the sentence is looked at on either side: a table may be one sentence of a megabyte. */
const BEFORE = 400;
const AFTER = 200;

/** Take a block apart. Spans are UTF-16 indices into `text`; linear, since sentences and quotations come in order. */
export function frameBlock(text: string, block: Block): FramedBlock {
  const marks = findMarks(text, block);
  const masked = maskOf(text, block, marks);
  const sentences = splitSentences(masked.text, { start: 0, end: masked.text.length }).map(({ start, end }) => ({
    start: start + block.start,
    end: end + block.start,
  }));
  let at = 0;
  const frames = marks.map((mark): Frame => {
    while (at + 1 < sentences.length && (sentences[at]?.end ?? 0) <= mark.outer.start) at++;
    const sentence = sentences[at] ?? block;
    const endsIt = mark.outer.end >= sentence.end;
    const sentenceEnd = endsIt ? (sentences[at + 1]?.end ?? sentence.end) : sentence.end;
    return {
      mark,
      words: text.slice(mark.start, mark.end),
      masked,
      before: masked.text.slice(
        Math.max(sentence.start, mark.outer.start - BEFORE) - block.start,
        mark.outer.start - block.start,
      ),
      after: masked.text.slice(
        mark.outer.end - block.start,
        Math.min(sentenceEnd, mark.outer.end + AFTER) - block.start,
      ),
      sentenceStart: sentence.start,
      sentenceEnd,
      alone: mark.outer.start === block.start && mark.outer.end >= block.end - 1,
      opensBlock: mark.outer.start === block.start,
    };
  });
  return { sentences, frames };
}

/** The block with what stands in marks covered, but for the sign that ends it (and an inner mark after it), which the sentence splitter needs. */
function maskOf(text: string, block: Block, marks: readonly Marked[]): Masked {
  const parts: string[] = [];
  let at = block.start;
  for (const { start, end } of marks) {
    const keep = /[.!?,…]['’]?$/.exec(text.slice(Math.max(start, end - 2), end))?.[0].length ?? 0;
    parts.push(text.slice(at, start), '\ufffc'.repeat(Math.max(0, end - start - keep)));
    at = Math.max(start, end - keep);
  }
  return { text: parts.join('') + text.slice(at, block.end), base: block.start };
}
