import type { Span } from '../model/span.ts';

/** Longer than any paragraph of a book, in UTF-16 units. */
const LONGEST = 20_000;
/** How far back from there the end of a sentence is looked for. */
const BACK = 2000;
/** How far on a blank is looked for, where there is none before. */
const ON = 80_000;
/** No word, whatever the language: signs that each take much memory once they are written as MDX. */
const SIGN = /[^\p{L}\p{M}\p{N}]/u;
const SENTENCE_END = /[.!?…؟۔।]["'”’»)\]]*\s/g;

/**
 * A paragraph that is too long to be read, or to be held in memory with the marks of everything in it (a book on one line), cut
 * into several: after a sentence, else at a blank, else behind a sign; letters without end stay whole. Nothing but white space
 * lies between two.
 */
export function cutParagraph(text: string, whole: Span): Span[] {
  const parts: Span[] = [];
  let { start } = whole;
  while (whole.end - start > LONGEST) {
    const cut = placeToCut(text, start + LONGEST, whole.end);
    if (cut === null) break;
    parts.push({ start, end: cut });
    start = cut;
  }
  return [...parts, { start, end: whole.end }];
}

/**
 * Right behind a blank: the last one behind a sentence before `at`, else the last one, else the next; where none is near, behind the
 * last sign before `at`, never inside a character as readers see it. Null when there is none.
 */
function placeToCut(text: string, at: number, end: number): number | null {
  const from = at - BACK;
  const before = text.slice(from, at);
  const sentence = [...before.matchAll(SENTENCE_END)].at(-1);
  if (sentence !== undefined) return from + sentence.index + sentence[0].length;
  const blank = /\s(?=\S*$)/.exec(before);
  if (blank !== null) return from + blank.index + 1;
  const next = text.slice(at, Math.min(end, at + ON)).search(/\s/);
  if (next >= 0) return at + next + 1;
  const seen = [...characters.segment(before)];
  const sign = seen.findLast(({ segment }, place) => place > 0 && place + 1 < seen.length && SIGN.test(segment));
  return sign === undefined ? null : from + sign.index + sign.segment.length;
}

const characters = new Intl.Segmenter('und', { granularity: 'grapheme' });
