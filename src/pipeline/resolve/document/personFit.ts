import { isGivenName, sexOfGivenName } from '../../../knowledge/givenNames.ts';
import { sameGivenName } from '../../../knowledge/nicknames.ts';
import type { RuleId } from '../../../model/rules.ts';
import { familyOf, givenOf, joinWords, type PersonName } from './personName.ts';

/** How one full name may be another's, and how sure that is, 0 to 1. */
export interface Fit {
  readonly rule: RuleId;
  readonly score: number;
}

/** Whether two full names (two words or more) can be one person's, and by which rule. Null when they cannot. */
export function fitFullNames(a: PersonName, b: PersonName): Fit | null {
  const sameSuffix = a.suffix === b.suffix;
  if (!sameSuffix && a.suffix !== '' && b.suffix !== '') return null;
  const fit = fitWords(a, b);
  // "Martin Luther" is not Martin Luther King Jr. without his last words.
  if (fit === null || (!sameSuffix && fit.rule === 'part-of-name')) return null;
  if (!sameSuffix && isNumbered(a, b)) return null;
  return sameSuffix ? fit : { rule: 'suffix', score: Math.min(fit.score, 0.9) };
}

/** "Henry Ford" is not Henry Ford II; only who is called by first names ("John Paul II") may lose the number. */
function isNumbered(a: PersonName, b: PersonName): boolean {
  const { suffix, words } = a.suffix === '' ? b : a;
  return suffix !== 'jr' && suffix !== 'sr' && !isGivenName(words.at(-1) ?? '');
}

function fitWords(a: PersonName, b: PersonName): Fit | null {
  if (a.plain === b.plain)
    return { rule: joinedRaw(a.words) === joinedRaw(b.words) ? 'same-name' : 'spelling', score: 0.98 };
  if (reordered(a, b)) return { rule: 'spelling', score: 0.9 };
  if (familyOf(a) === familyOf(b)) return fitGiven(givenOf(a), givenOf(b));
  if (isPart(a, b) || isPart(b, a)) return { rule: 'part-of-name', score: 0.85 };
  if (isSlip(familyOf(a), familyOf(b)) && joinWords(givenOf(a)) === joinWords(givenOf(b)))
    return { rule: 'misspelling', score: 0.85 };
  return null;
}

const joinedRaw = (words: readonly string[]): string => words.join(' ');

/** "Jong Un Kim" for "Kim Jong Un", "Higuchi Ichiyo" for "Ichiyo Higuchi": the family name at the other end. */
function reordered(a: PersonName, b: PersonName): boolean {
  if (a.plain.length !== b.plain.length || a.words.length !== b.words.length || a.words.length < 2) return false;
  if (a.linked || b.linked) return false;
  const turned = [...a.words.slice(1), a.words[0] ?? ''];
  const back = [a.words.at(-1) ?? '', ...a.words.slice(0, -1)];
  return joinWords(turned) === b.plain || joinWords(back) === b.plain;
}

function fitGiven(a: readonly string[], b: readonly string[]): Fit | null {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (joinWords(short) === joinWords(long)) return { rule: 'spelling', score: 0.97 };
  const [first = '', ...middle] = short;
  const [firstLong = '', ...middleLong] = long;
  const given = fitOne(first, firstLong);
  if (given === null) return middleUsed(short, long);
  if (!middlesFit(middle, middleLong)) return null;
  if (given.rule !== 'same-name') return given;
  // "Franklin D." and "Franklin Delano": every name has its fellow.
  return middle.length === middleLong.length ? { rule: 'spelling', score: 0.93 } : { rule: 'middle-name', score: 0.92 };
}

/** "Maynard Keynes" for "John Maynard Keynes": called by the second name, or the first is an initial. */
function middleUsed(short: readonly string[], long: readonly string[]): Fit | null {
  if (short.length !== 1 || long.length < 2) return null;
  return long.slice(1).some((word) => word.length > 1 && word === short[0])
    ? { rule: 'middle-name', score: 0.85 }
    : null;
}

function fitOne(a: string, b: string): Fit | null {
  if (a === b) return { rule: 'same-name', score: 0.95 };
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? { rule: 'initials', score: 0.85 } : null;
  if (sameGivenName(a, b)) return { rule: 'nickname', score: 0.88 };
  const [one, other] = [sexOfGivenName(a), sexOfGivenName(b)];
  const sexes = one !== undefined && other !== undefined && one !== other;
  return isSlip(a, b) && !sexes ? { rule: 'misspelling', score: 0.82 } : null;
}

/**
 * The middle names of the shorter are the first ones of the longer, initials fitting: "George W. Bush" is not "George H. W. Bush".
 * Whole names may stand later: 'Walter "Buddy" Novak' is 'Walter J. "Buddy" Novak'.
 */
function middlesFit(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  return short.every((word) => {
    const later = word.length > 1 ? long.indexOf(word, at) : -1;
    if (later < 0 && fitOne(word, long[at] ?? '') === null) return false;
    at = Math.max(later, at) + 1;
    return true;
  });
}

/** The words of `part`, two or more, stand side by side in `whole`. */
function isPart(part: PersonName, whole: PersonName): boolean {
  return (
    part.words.length > 1 &&
    part.words.length < whole.words.length &&
    ` ${whole.words.join(' ')} `.includes(` ${part.words.join(' ')} `)
  );
}

const LONG = 6;

/** "Daniel" and "Daniela", "Ivanov" and "Ivanova", "Mario" and "Maria": an ending that tells the sex is no slip. */
const onlyEndings = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return /[aeio]$/.test(long) && (short === long.slice(0, -1) || short.slice(0, -1) === long.slice(0, -1));
};

/** Whether one of two words of a person's name can be a slip for the other. */
const isSlip = (a: string, b: string): boolean => slip(a, b) && !onlyEndings(a, b);

/** One letter added, dropped, changed or swapped with its neighbour, in words of six letters and more. */
export function slip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < LONG || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const [restA, restB] = [a.slice(start, endA), b.slice(start, endB)];
  return (restA.length <= 1 && restB.length <= 1) || (restA.length === 2 && restA === [...restB].reverse().join(''));
}
