import type { Span } from '../model/span.ts';

/** Longer than any paragraph of a book, in UTF-16 units. */
const LONGEST = 20_000;
/** How far back from there the end of a sentence is looked for. */
const BACK = 2000;
/** How far on a blank is looked for, where there is none before. */
const ON = 80_000;
/** Signs without a blank are cut sooner: each takes as much memory, once it is written as MDX and parsed, as a word of letters. */
const SIGNS = 2000;
/** No part of a word, whatever the language; joiners are, in Persian. */
const SIGN = /[^\p{L}\p{M}\p{N}\u200c\u200d]/u;
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
    const at = start + LONGEST;
    const blank = blankToCut(text, at, whole.end);
    const cuts = blank === null ? signsToCut(text, start, at) : [blank];
    if (cuts.length === 0) break;
    for (const end of cuts) {
      parts.push({ start, end });
      start = end;
    }
  }
  return [...parts, { start, end: whole.end }];
}

/** Right behind a blank: the last one behind a sentence before `at`, else the last one, else the next. Null when none is near. */
function blankToCut(text: string, at: number, end: number): number | null {
  const from = at - BACK;
  const before = text.slice(from, at);
  const sentence = [...before.matchAll(SENTENCE_END)].at(-1);
  if (sentence !== undefined) return from + sentence.index + sentence[0].length;
  const blank = /\s(?=\S*$)/.exec(before);
  if (blank !== null) return from + blank.index + 1;
  const next = text.slice(at, Math.min(end, at + ON)).search(/\s/);
  return next < 0 ? null : at + next + 1;
}

/** Places behind signs, as far from each other as `SIGNS` or somewhat less, from `start` to `at`; none among letters alone. */
function signsToCut(text: string, start: number, at: number): number[] {
  const cuts: number[] = [];
  let from = start;
  for (let end = start + SIGNS; end <= at; end += SIGNS) {
    const cut = lastSign(text, from, end);
    if (cut === null) continue;
    cuts.push(cut);
    from = cut;
  }
  return cuts;
}

/** Right behind the last sign of a stretch that begins where a character does, and before the character that its end cuts, as readers see them. */
function lastSign(text: string, from: number, end: number): number | null {
  const stretch = text.slice(from, end);
  if (!SIGN.test(stretch)) return null;
  const seen = [...characters.segment(stretch.replace(HALF_CUT, ''))];
  const sign = seen.findLast(({ segment }, place) => place + 1 < seen.length && SIGN.test(segment));
  return sign === undefined ? null : from + sign.index + sign.segment.length;
}

/** Half of a character at the end would be seen as one of its own, and what comes before as whole. */
const HALF_CUT = /[\ud800-\udbff]$/;
const characters = new Intl.Segmenter('und', { granularity: 'grapheme' });
