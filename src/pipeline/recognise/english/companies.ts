import type { Draft } from '../claims.ts';
import type { Passage } from '../passage.ts';
import { isCalendarWord, isFunctionWord } from './functionWords.ts';

const CONFIDENCE = 0.88;
const MOST_WORDS = 4;
/** What ends the names of partners: "Ropner, Swale and Co." */
const PARTNERS = /^(?:Co|Company|Sons|Brothers|Bros)$/;
/** Legal forms that are nothing else: a "Co" or "AG" may be. */
const FORM = /^(?:inc|incorporated|corp|ltd|llc|llp|plc|gmbh|bhd|berhad|oyj|sarl)$/;

/**
 * Companies told by their legal form where the tagger claimed nothing ("a sale to Barclays Plc"), and firms of several names that it cut at
 * the comma ("Ropner, Swale and Co.").
 */
export function companiesByForm(passage: Passage): Draft[] {
  const { words } = passage;
  return words.flatMap((word, at) => {
    if (!word.capital || !word.spaced) return [];
    const joined = /^(?:and|&)$/.test(words[at - 1]?.low ?? '') && PARTNERS.test(word.text.replace(/\.$/, ''));
    const first = joined ? firstPartner(passage, at - 2) : FORM.test(word.low) ? firstOfRun(passage, at) : at;
    const head = words[first];
    if (head === undefined || first >= at) return [];
    return [
      { start: head.start, end: word.end, kind: 'organization', form: 'name', how: 'cue', confidence: CONFIDENCE },
    ];
  });
}

/** Index of the first of the words with capitals before the legal form; the form's own where one of them is claimed. */
function firstOfRun({ words, names }: Passage, form: number): number {
  let first = form;
  while (first > 0 && form - first < MOST_WORDS) {
    const word = words[first - 1];
    if (word === undefined || !word.capital || isFunctionWord(word) || isCalendarWord(word)) break;
    if (names[first - 1] !== undefined) return form;
    first--;
  }
  return names[form] === undefined ? first : form;
}

/** Index of the first of the partners, of whom `last` is the last: single words with commas between; past `last` for one alone. */
function firstPartner({ words, names }: Passage, last: number): number {
  const isName = (at: number): boolean => {
    const word = words[at];
    const name = names[at];
    const whole = name === undefined || (name.start === word?.start && name.end === word.end);
    return word?.capital === true && whole && !isFunctionWord(word) && !isCalendarWord(word);
  };
  let first = last;
  if (!isName(last)) return Infinity;
  while (words[first - 1]?.text === ',' && isName(first - 2) && words[first - 2]?.opens !== true) first -= 2;
  return first < last ? first : Infinity;
}
