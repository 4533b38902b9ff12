import { words } from '../words/index.ts';

/**
 * A date in EDTF as readers say it: "3 May 2019", "about 1988", "1950 to 1953", "the 1980s", "12 June, year not stated".
 * What is not understood comes back as it stands.
 */
export function dateInWords(edtf: string): string {
  const interval = edtf.split('/');
  if (interval.length === 2) {
    const [from = '', to = ''] = interval;
    if (from === '' || from === '..') return words.date.until(single(to));
    if (to === '' || to === '..') return words.date.from(single(from));
    return words.date.between(single(from), single(to));
  }
  return single(edtf);
}

/** The year of a date where it is stated, else null. */
export function yearOf(edtf: string | null | undefined): string | null {
  return edtf?.match(/^\d{4}/)?.[0] ?? null;
}

/** The heading a date is filed under on the timeline: its year, or the decade or century where it says no more. */
export function eraInWords(edtf: string): string {
  const year = /^[\dX]{4}/.exec(edtf)?.[0];
  return year === undefined || year === 'XXXX' ? words.date.noYear('') : yearInWords(year);
}

function single(edtf: string): string {
  const parts = /^(-?[\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?([?~%])?$/.exec(edtf);
  if (parts === null) return edtf;
  const [, year = '', month, day, doubt] = parts;
  const plain = inWords(year, month, day);
  if (doubt === '?') return words.date.probably(plain);
  return doubt === undefined ? plain : words.date.about(plain);
}

function inWords(year: string, month: string | undefined, day: string | undefined): string {
  const known = year === 'XXXX' ? null : yearInWords(year);
  const part = month === undefined || month === 'XX' ? undefined : partInWords(month);
  if (part === undefined) return known ?? words.date.noYear('');
  const date = day === undefined || day === 'XX' ? part : words.date.dayMonth(Number(day), part);
  return known === null ? words.date.noYear(date) : `${date} ${known}`;
}

function yearInWords(year: string): string {
  if (/^\d{3}X$/.test(year)) return words.date.decade(`${year.slice(0, 3)}0`);
  return /^\d{2}XX$/.test(year) ? words.date.century(Number(year.slice(0, 2)) + 1) : year;
}

function partInWords(month: string): string | undefined {
  const number = Number(month);
  if (number >= 21 && number <= 24) return words.date.seasons[number - 21];
  if (number >= 33 && number <= 36) return words.date.quarter(number - 32);
  return words.date.months[number - 1];
}
