import type { Block, Document } from '../../model/document.ts';
import type { FoundDate } from '../../model/quote.ts';
import { readEdtf } from '../../text/dates/edtf.ts';
import type { DateExpression } from '../../text/dates/expression.ts';
import { scanDates } from '../../text/dates/scan.ts';
import { anchorOf } from './anchor.ts';
import { settle } from './settle.ts';
import { tenseAround } from './tense.ts';

/** How far round a date its tense is looked for; a sentence's end stops the search. */
const REACH = 140;
/** "Since 2000" bounds a time; it does not say when the story is. */
const BOUNDARY = /\b(?:since|until|till|by|than|of)\s$/i;
const SENTENCE_END = /[.!?]["”’']?\s+(?=["“‘']?\p{Lu})/gu;

/**
 * Every date in the blocks that are read, with its value in EDTF where the words and the document's own date settle it.
 * Sorted, not overlapping, never inside furniture. Offsets are UTF-16 indices into `text`. Linear in the text.
 */
export function findDates(text: string, document: Document): FoundDate[] {
  return document.blocks.flatMap((block) => (block.kind === 'furniture' ? [] : datesOf(text, block, document)));
}

function datesOf(text: string, block: Block, document: Document): FoundDate[] {
  const anchor = anchorOf(document.published?.edtf ?? null);
  let year: number | null = null;
  return scanDates(text, block, document.language).map((found): FoundDate => {
    const { start, end, rule } = found;
    const before = afterLast(text.slice(Math.max(block.start, start - REACH), start));
    const after = untilFirst(text.slice(end, Math.min(block.end, end + REACH)));
    const {
      edtf,
      anchor: from,
      note,
      certainty,
    } = settle(found.value, { anchor, year, tense: tenseAround(before, after) });
    if (!BOUNDARY.test(before)) year = yearOf(found) ?? year;
    return {
      start,
      end,
      text: text.slice(start, end),
      edtf,
      anchor: from,
      how: rule,
      confidence: Math.round(found.confidence * certainty * 100) / 100,
      note,
    };
  });
}

/** The year that a date names itself: what a later "on 6 March" of the paragraph belongs to. */
function yearOf({ value }: DateExpression): number | null {
  if (value.is === 'day') return value.year;
  if (value.is !== 'fixed') return null;
  return readEdtf(value.edtf)?.year ?? null;
}

function afterLast(words: string): string {
  let cut = 0;
  for (const match of words.matchAll(SENTENCE_END)) cut = match.index + match[0].length;
  return words.slice(cut);
}

function untilFirst(words: string): string {
  const match = SENTENCE_END[Symbol.matchAll](words).next();
  return match.done === true ? words : words.slice(0, match.value.index);
}
