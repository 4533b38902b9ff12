import { edtfDay, edtfInterval, edtfMonth, edtfYear } from './edtf.ts';
import { isDay } from './calendar.ts';
import type { DateValue } from './expression.ts';
import { fullYear, ORDINAL_END, pattern, QUALIFIER, S, YEAR, type Groups, type Rule } from './rule.ts';
import {
  FOREIGN_MONTH,
  FOREIGN_WEEKDAY,
  MONTH,
  monthNumber,
  ORDINAL_WORD,
  ordinalOf,
  WEEKDAY,
  weekdayNumber,
} from './words.ts';

const RANGE = `(?:${S}?[-–—/]${S}?|${S}(?:to|and|through|until|bis|al?|au)${S})`;
const ORDINAL_MARK = `(?:${ORDINAL_END}|\\.|º|er)?`;
const OF = `(?:${S}(?:of|de|del))?`;

/** Days and months written out, in English or (for other languages) with the month names of seven. */
export function explicitRules(english: boolean): Rule[] {
  const month = english ? MONTH : FOREIGN_MONTH;
  const weekday = english ? WEEKDAY : FOREIGN_WEEKDAY;
  const day = `(?:(?<w>${weekday}),?${S}(?:(?:the|den|le)${S})?)?`;
  const days = `(?<d>\\d{1,2})${ORDINAL_MARK}(?:${RANGE}(?<e>\\d{1,2})${ORDINAL_MARK})?`;
  return [
    {
      id: 'day-month',
      pattern: pattern(`${day}${days}${OF}${S}(?<m>${month})(?:,?${OF}${S}(?<y>${YEAR}))?`),
      confidence: 0.97,
      read: readDay,
    },
    {
      id: 'month-day',
      pattern: pattern(`${day}(?<m>${month})${S}(?:the${S})?${days}(?![:.]\\d|,\\d{3})(?:,?${S}(?<y>${YEAR}))?`),
      confidence: 0.97,
      read: readDay,
    },
    {
      id: 'day-month-in-words',
      pattern: pattern(`(?<o>${ORDINAL_WORD})(?:${S}day)?${S}of${S}(?<m>${month})(?:,?${S}(?<y>${YEAR}))?`),
      confidence: 0.9,
      read: (groups) => readDay({ ...groups, d: String(ordinalOf(groups['o'] ?? '')) }),
    },
    {
      id: 'month-year',
      pattern: pattern(`${QUALIFIER}(?<m>${month}),?${OF}${S}(?<y>${YEAR})`),
      confidence: 0.97,
      read: ({ m = '', y = '' }) => fixed(edtfMonth(Number(y), monthNumber(m) ?? 0)),
    },
    {
      id: 'months-year',
      pattern: pattern(`(?<m>${month})${S}?[-–—/]${S}?(?<n>${month})${S}(?<y>${YEAR})`),
      confidence: 0.95,
      read: ({ m = '', n = '', y = '' }) =>
        fixed(edtfInterval(edtfMonth(Number(y), monthNumber(m) ?? 0), edtfMonth(Number(y), monthNumber(n) ?? 0))),
    },
    {
      id: 'days-over-months',
      pattern: pattern(
        `(?<m>${MONTH})${S}(?<d>\\d{1,2})(?:,?${S}(?<x>${YEAR}))?${S}?[-–—]${S}?(?<n>${MONTH})${S}(?<e>\\d{1,2}),?${S}(?<y>${YEAR})`,
      ),
      confidence: 0.95,
      read: ({ m = '', d = '', x, n = '', e = '', y = '' }) => {
        const from = { year: Number(x ?? y), month: monthNumber(m) ?? 0, day: Number(d) };
        const to = { year: Number(y), month: monthNumber(n) ?? 0, day: Number(e) };
        return isDay(from) && isDay(to) ? fixed(edtfInterval(edtfDay(from), edtfDay(to))) : null;
      },
    },
  ];
}

const fixed = (edtf: string): DateValue => ({ is: 'fixed', edtf });

function readDay({ w, d = '', e, m = '', y }: Groups): DateValue | null {
  const month = monthNumber(m);
  const day = Number(d);
  const until = e === undefined ? day : Number(e);
  if (month === undefined || day < 1 || day > 31 || until < day || until > 31) return null;
  const weekday = w === undefined ? null : (weekdayNumber(w) ?? null);
  return { is: 'day', year: y === undefined ? null : Number(y), month, day, until, weekday };
}

/** Dates in digits: ISO 8601, East Asian, and the day-first and month-first orders where the digits tell which. */
export const DIGIT_RULES: readonly Rule[] = [
  {
    id: 'iso',
    pattern: new RegExp(
      '(?<![\\p{L}\\p{N}/-])(?<y>[12]\\d{3})(?<s>[-/])(?<m>0[1-9]|1[0-2])\\k<s>(?<d>[0-3]\\d)(?![\\d/-])',
      'gu',
    ),
    confidence: 0.98,
    read: ({ y = '', m = '', d = '' }) => {
      const day = { year: Number(y), month: Number(m), day: Number(d) };
      return isDay(day) ? fixed(edtfDay(day)) : null;
    },
  },
  {
    id: 'east-asian',
    pattern: /(?<!\d)(?<y>\d{4})\s?[年년]\s?(?<m>\d{1,2})\s?[月월](?:\s?(?<d>\d{1,2})\s?[日일])?/gu,
    confidence: 0.98,
    read: ({ y = '', m = '', d }) => {
      const [year, month] = [Number(y), Number(m)];
      if (month < 1 || month > 12) return null;
      if (d === undefined) return fixed(edtfMonth(year, month));
      const day = { year, month, day: Number(d) };
      return isDay(day) ? fixed(edtfDay(day)) : null;
    },
  },
  {
    id: 'digits',
    pattern: new RegExp(
      '(?<![\\p{L}\\p{N}./-])(?<a>\\d{1,2})(?<s>[./-])(?<b>\\d{1,2})\\k<s>(?<y>[12]\\d{3}|(?<=/)\\d{2})(?![\\p{L}\\p{N}/-]|\\.\\d)',
      'gu',
    ),
    confidence: 0.9,
    read: ({ a = '', b = '', s, y = '' }) => readDigits(Number(a), Number(b), fullYear(y), s === '.'),
  },
  {
    id: 'years',
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}./$€£-])(?<a>1\\d{3}|20\\d\\d)${S}?[-–—/]${S}?(?<b>1\\d{3}|20\\d\\d|\\d\\d)(?![\\p{L}\\p{N}-]|[.,]\\d)`,
      'gu',
    ),
    confidence: 0.9,
    read: ({ a = '', b = '' }) => {
      const [from, to] = [Number(a), Number(b.length === 2 ? a.slice(0, 2) + b : b)];
      return to > from && to - from < 200 ? fixed(edtfInterval(edtfYear(from), edtfYear(to))) : null;
    },
  },
];

function readDigits(a: number, b: number, year: number, dayFirst: boolean): DateValue | null {
  const asDay = (month: number, day: number): DateValue | null =>
    isDay({ year, month, day }) && month <= 12 ? fixed(edtfDay({ year, month, day })) : null;
  if (dayFirst || a > 12 || a === b) return asDay(b, a);
  if (b > 12) return asDay(a, b);
  if (a < 1 || b < 1) return null;
  return { is: 'open', note: `day and month may stand in either order; the year is ${year}` };
}
