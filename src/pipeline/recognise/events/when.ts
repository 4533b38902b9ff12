import type { Word } from '../words.ts';

const MONTHS = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec'.split(
    ' ',
  ),
);
const DAY = /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/;
const YEAR = /^(?:1[0-9]|20)\d\d$/;

/** What a date before a noun is: its first word, and whether it is more than the name of a month. */
export interface When {
  readonly first: number;
  readonly monthOnly: boolean;
}

/**
 * The date that ends right before word `end`: "12 June", "June 12", "Sept. 11, 2001", "June 2018", "1994", "April". Null
 * where there is none.
 */
export function dateBefore(words: readonly Word[], end: number): When | null {
  const at = (index: number): string => words[index]?.low ?? '';
  const isMonth = (index: number): boolean => MONTHS.has(at(index)) && words[index]?.capital === true;
  let last = end - 1;
  let year = false;
  if (YEAR.test(at(last)) && words[last]?.isWord === true) {
    year = true;
    last--;
    if (at(last) === ',' && DAY.test(at(last - 1)) && isMonth(last - 2)) return { first: last - 2, monthOnly: false };
  }
  if (DAY.test(at(last)) && isMonth(last - 1)) return { first: last - 1, monthOnly: false };
  if (isMonth(last) && DAY.test(at(last - 1))) return { first: last - 1, monthOnly: false };
  if (isMonth(last)) return { first: last, monthOnly: !year };
  return year ? { first: last + 1, monthOnly: false } : null;
}

/** Whether the word is the name of a month. */
export function isMonth(word: Word | undefined): boolean {
  return word?.capital === true && MONTHS.has(word.low);
}

/** Whether the word is a year. */
export function isYear(word: Word | undefined): boolean {
  return word !== undefined && YEAR.test(word.low);
}
