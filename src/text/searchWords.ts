import { fold } from './foldName.ts';
import type { Span } from '../model/span.ts';

/** A word as the search index knows it, and where it stands. */
export interface SearchWord extends Span {
  /** Folded: lower case, no accents, no possessive, no thousands separators. */
  readonly word: string;
}

/** Scripts written without blanks between words. A letter and its marks are one unit. */
const UNSPACED =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u30fc\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]';
const LETTER = `(?!${UNSPACED})[\\p{L}\\p{M}\\p{N}]`;
/** Characters without a width inside a word: soft hyphen, zero-width (non-)joiner, word joiner. They make no difference. */
const INSIDE = '[\\u00ad\\u200c\\u200d\\u2060]';
const TOKEN = new RegExp(
  [
    // Most words of most texts, told first because it is quick.
    "([a-z]+)(?!['’\\u00ad\\u200c\\u200d\\u2060\\p{L}\\p{M}\\p{N}]|\\.\\p{L})",
    `((?=[\\p{L}\\p{N}])${UNSPACED}\\p{M}*)`,
    '(\\d{1,3}(?:,\\d{3})+(?!\\d))',
    // "U.S." is one word, not two letters.
    '(\\p{L}(?:\\.\\p{L})+(?![\\p{L}\\p{M}]))',
    // "l’accord", "d'Artagnan": the elided article is no word.
    "(?:[cdjlmnst]|qu)['’](?=\\p{L})",
    // Bounded: millions of letters and marks at once exhaust the stack of the engine.
    `(?:${LETTER}){1,1000}(?:(?:['’]|${INSIDE}{1,1000})(?:${LETTER}){1,1000})*`,
  ].join('|'),
  'giu',
);
const ARABIC = /^\p{Script=Arabic}/u;

/**
 * Cuts a text into the words of the search index, in order; index and query are cut by this same function.
 * Scripts with blanks: runs of letters and digits. Scripts without (Chinese, Japanese, Thai …): every character begins
 * a word of two characters, overlapping, the last of a run a word of one; so any stretch can be found, the same in
 * every browser, without a dictionary (the bigram method of CJK search). Korean particles and other endings are left
 * to prefix search; Arabic words lose article and joined prepositions (after Larkey's light stemmer).
 */
export function searchWords(text: string): SearchWord[] {
  const words: SearchWord[] = [];
  let before: { word: string; start: number; end: number } | null = null;
  for (const match of text.matchAll(TOKEN)) {
    const [found] = match;
    const start = match.index;
    const end = start + found.length;
    const [, plain, unit, number, initials] = match;
    if (unit !== undefined) {
      const next = { word: fold(unit), start, end };
      // A blank of no width parts words for line breaks (Lao, Khmer), where dictionaries differ.
      if (before !== null && text.slice(before.end, start).replaceAll('\u200b', '') === '') {
        before.word += next.word;
        before.end = end;
      }
      before = next;
      words.push(next);
      continue;
    }
    before = null;
    const word =
      plain?.toLowerCase() ??
      number?.replaceAll(',', '') ??
      initials?.replaceAll('.', '').toLowerCase() ??
      folded(found);
    if (word !== '') words.push({ word, start, end });
  }
  return words;
}

/**
 * The words to look for when somebody types `text`. The same words, but a run without blanks gives its pairs only: the
 * single character at its end would stand for every word that begins with it.
 */
export function queryWords(text: string): string[] {
  const words = searchWords(text);
  return words
    .filter(({ start, end }, i) => {
      const last = words[i - 1];
      return last === undefined || !(last.start < start && last.end === end);
    })
    .map(({ word }) => word);
}

function folded(found: string): string {
  if (/^['’]|['’]$/.test(found)) return found.length <= 3 ? '' : fold(found).replace(/[^\p{L}\p{M}\p{N}]/gu, '');
  const word = fold(found)
    .replace(/'s$/, '')
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');
  return ARABIC.test(word) ? arabic(word) : word;
}

/** Points, alef, final letters and Persian's ye and kaf made one; article and joined prepositions dropped while two letters remain. */
function arabic(word: string): string {
  const letters = word
    .replace(/[\u064b-\u065f\u0670\u0640\u06d6-\u06ed]/g, '')
    .replace(/[\u0622\u0623\u0625\u0671]/g, '\u0627')
    .replace(/[\u0649\u06cc]/g, '\u064a')
    .replace(/\u06a9/g, '\u0643')
    .replace(/\u0629$/, '\u0647');
  return letters.replace(
    /^(?:\u0648?(?:\u0627\u0644|\u0628\u0627\u0644|\u0643\u0627\u0644|\u0641\u0627\u0644|\u0644\u0644))(?=..)/,
    '',
  );
}
