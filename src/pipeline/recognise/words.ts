import type { Span } from '../../model/span.ts';
import { LOWER, UPPER, characterClass, isWordUnit } from './tagger/characters.ts';
import { tokenise } from './tagger/tokens.ts';

/** A word or a mark of a block, as the rules see it. Compounds are cut at every hyphen. */
export interface Word extends Span {
  readonly text: string;
  /** Lower case, straight apostrophe, no final full stop. */
  readonly low: string;
  /** Whether it begins with a capital. */
  readonly capital: boolean;
  /** Whether it is a word or a number, not a mark. */
  readonly isWord: boolean;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
  /** Whether it opens a block or a sentence, or follows an opening quotation mark. */
  readonly opens: boolean;
}

/** Longer words are nobody's name; they are kept as words without letters to compare. */
const LONGEST = 60;
const OPENING = new Set(['.', '!', '?', ':', '"', '“', '‘', '„', '«', '…', '...', '—', '–', '•', '*']);

/** Cuts a block into words and marks, in text order; `elided` also cuts "l'ONU" after the apostrophe. Linear. */
export function wordsOf(text: string, block: Span, elided = false): Word[] {
  const words: Word[] = [];
  tokenise(text, block, (start, end) => {
    if (end - start > LONGEST) return push(text, words, start, end, block.start);
    let from = elided ? start + elision(text.slice(start, end)) : start;
    if (from > start) push(text, words, start, from, block.start);
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at);
      if ((unit !== 0x2d && unit !== 0x2011 && unit !== 0x2010) || end - start === 1) continue;
      if (at > from) push(text, words, from, at, block.start);
      push(text, words, at, at + 1, block.start);
      from = at + 1;
    }
    if (from < end) push(text, words, from, end, block.start);
  });
  return words;
}

/** Length of an article or preposition that leans on a name: "l'", "dell'". */
function elision(word: string): number {
  return /^(?:[ldjnscmt]|qu|dell|nell|all|dall|sull|un)['’](?=\p{Lu})/iu.exec(word)?.[0].length ?? 0;
}

function push(text: string, words: Word[], start: number, end: number, blockStart: number): void {
  const long = end - start > LONGEST;
  const surface = long ? '' : text.slice(start, end);
  const first = characterClass(text.charCodeAt(start));
  const isWord = isWordUnit(text.charCodeAt(start));
  const previous = words.at(-1);
  words.push({
    start,
    end,
    text: surface,
    low: isWord ? surface.replaceAll('’', "'").replace(/\.$/, '').toLowerCase() : surface.replace('’', "'"),
    capital: first === UPPER || (first !== LOWER && /^\p{Lu}/u.test(surface)),
    isWord,
    spaced: start > blockStart && previous !== undefined && previous.end < start,
    opens: previous === undefined || OPENING.has(previous.text),
  });
}

/** Whether the word is written in capitals only: "NATO", "U.S." */
export function isCapitals(word: Word): boolean {
  return word.text.length > 1 && /\p{Lu}/u.test(word.text) && !/[\p{Ll}'’]/u.test(word.text);
}

/** The possessive mark as the tokeniser cuts it: 's, or the apostrophe alone. */
export function isPossessive(word: Word | undefined): boolean {
  return word !== undefined && (word.low === "'s" || word.low === "'") && !word.spaced;
}
