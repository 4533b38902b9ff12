/**
 * Names of months and days in the languages whose dates are read, the number of the month (from 1) or day (0 for Sunday)
 * being the place in the list. Months of several languages that are written alike stand once.
 */
const MONTH_LISTS: readonly string[] = [
  'January|Jan February|Feb March|Mar April|Apr May June|Jun July|Jul August|Aug September|Sept|Sep October|Oct November|Nov December|Dec',
  'Januar|Jänner Februar|Feber März Mai Juni Juli Oktober Dezember|Dez',
  'janvier|janv février|févr|fevrier mars avril|avr mai juin juillet|juil août|aout septembre octobre novembre décembre|decembre|déc',
  'enero|ene febrero marzo abril|abr mayo junio julio agosto|ago septiembre|setiembre octubre noviembre diciembre|dic',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'janeiro fevereiro março|marco abril maio junho julho agosto setembro outubro novembro dezembro',
  'januari februari maart april mei juni juli augustus september oktober november december',
];
/** Where a list leaves out months that are written as in English: the number of each of its words. */
const GERMAN: readonly number[] = [1, 2, 3, 5, 6, 7, 10, 12];

const WEEKDAY_LISTS: readonly string[] = [
  'Sunday|Sun Monday|Mon Tuesday|Tues|Tue Wednesday|Wed Thursday|Thurs|Thur|Thu Friday|Fri Saturday|Sat',
  'Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag|Sonnabend',
  'dimanche lundi mardi mercredi jeudi vendredi samedi',
  'domingo lunes martes miércoles|miercoles jueves viernes sábado|sabado',
  'domenica lunedì martedì mercoledì giovedì venerdì sabato',
];

function table(lists: readonly string[], numberOf: (list: number, place: number) => number): Map<string, number> {
  const map = new Map<string, number>();
  lists.forEach((list, which) => {
    list.split(' ').forEach((forms, place) => {
      for (const form of forms.split('|')) {
        const key = form.toLowerCase();
        if (!map.has(key)) map.set(key, numberOf(which, place));
      }
    });
  });
  return map;
}

const months = table(MONTH_LISTS, (list, place) => (list === 1 ? (GERMAN[place] ?? 0) : place + 1));
const weekdays = table(WEEKDAY_LISTS, (_list, place) => place);

/** Number of the month that this word names, in any of the languages, or undefined. A full stop at its end is ignored. */
export function monthNumber(word: string): number | undefined {
  return months.get(word.toLowerCase().replace(/\.$/, ''));
}

/** Number of the day of the week (0 for Sunday) that this word names, or undefined. */
export function weekdayNumber(word: string): number | undefined {
  return weekdays.get(word.toLowerCase().replace(/\.$/, ''));
}

const longestFirst = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join('|');
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const english = (list: string | undefined): string[] => (list ?? '').split(/[ |]/);
const ENGLISH_MONTHS = english(MONTH_LISTS[0]);
const ENGLISH_DAYS = english(WEEKDAY_LISTS[0]);
const FULL_DAYS = ENGLISH_DAYS.filter((word) => word.endsWith('day'));

const bothCases = (words: readonly string[]): string =>
  longestFirst(words.flatMap((word) => [word, word.toUpperCase()]));
const everyCase = (words: Iterable<string>): string =>
  longestFirst(new Set([...words].flatMap((word) => [word, capital(word), word.toUpperCase()])));

/** Sources of patterns. English months and days need their capital, which tells May from "may" and March from "march". */
export const MONTH = `(?:${bothCases(ENGLISH_MONTHS)})\\b\\.?`;
export const FULL_MONTH = `(?:${bothCases(ENGLISH_MONTHS.filter((word) => word.length > 4 || /^(?:May|June|July)$/.test(word)))})\\b`;
export const FOREIGN_MONTH = `(?:${everyCase(months.keys())})(?![\\p{L}])\\.?`;
export const WEEKDAY = `(?:${bothCases(ENGLISH_DAYS)})\\b\\.?`;
export const FULL_WEEKDAY = `(?:${bothCases(FULL_DAYS)})`;
export const FOREIGN_WEEKDAY = `(?:${everyCase(weekdays.keys())})(?![\\p{L}])\\.?`;

const NUMBERS: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, number) => [word, number] as const),
);
const ORDINALS: ReadonlyMap<string, number> = new Map(
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first'
    .split(' ')
    .map((word, number) => [word, number] as const),
);
export const NUMBER_WORD = `(?:${longestFirst([...NUMBERS.keys()].slice(1))}|a|an)`;
export const ORDINAL_WORD = `(?:${longestFirst([...ORDINALS.keys()].slice(1))})`;

/** The number that digits or a word give ("3", "three", "a"), or NaN. */
export function numberOf(words: string): number {
  const lower = words.toLowerCase();
  if (lower === 'a' || lower === 'an') return 1;
  return NUMBERS.get(lower) ?? Number(lower);
}

/** The number that an ordinal gives ("19th", "nineteenth"), or NaN. */
export function ordinalOf(words: string): number {
  const lower = words.toLowerCase().replace(/\s/g, '-');
  return ORDINALS.get(lower) ?? Number.parseInt(lower, 10);
}

const SEASONS = new Map([
  ['spring', 21],
  ['summer', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
]);
export const SEASON = '(?:spring|summer|autumn|fall|winter|Spring|Summer|Autumn|Fall|Winter)';

/** EDTF number of a season, 21 to 24. */
export function seasonNumber(word: string): number {
  return SEASONS.get(word.toLowerCase()) ?? 0;
}
