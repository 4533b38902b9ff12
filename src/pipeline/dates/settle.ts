import { addDays, daysBetween, type Day, isDay, MONTHS, WEEKDAYS, weekdayOf } from '../../text/dates/calendar.ts';
import { edtfDay, edtfInterval, edtfMonth, edtfYear } from '../../text/dates/edtf.ts';
import type { DateValue } from '../../text/dates/expression.ts';
import { type Anchor, unitFrom } from './anchor.ts';
import type { Tense } from './tense.ts';

/** What a date comes to: its EDTF or null, what it was counted from, and what is to be said of it. */
export interface Settled {
  readonly edtf: string | null;
  readonly anchor: string | null;
  readonly note: string | null;
  /** Lowers the confidence of the finding: 1 where nothing was guessed. */
  readonly certainty: number;
}

/** What a date without a year, or a relative one, can be counted from. */
export interface Setting {
  /** The document's own date. */
  readonly anchor: Anchor | null;
  /** The year last named in the same paragraph, or null. */
  readonly year: number | null;
  readonly tense: Tense;
}

const NO_DATE = 'the document does not state its own date to count from';
const open = (note: string): Settled => ({ edtf: null, anchor: null, note, certainty: 1 });

/** Give a date its value. Nothing is invented: what neither the words nor the document's own date settle stays open. */
export function settle(value: DateValue, setting: Setting): Settled {
  switch (value.is) {
    case 'fixed':
      return { edtf: value.edtf, anchor: null, note: null, certainty: 1 };
    case 'open':
      return open(value.note);
    case 'day':
      return settleDay(value, setting);
    case 'weekday':
      return settleWeekday(value.weekday, value.shift, setting);
    case 'part':
      return settlePart(value.part, value.shift, setting);
    case 'monthday':
      return open(`the ${value.day}th of a month that the words do not name`.replace(/(?<!\d)(\d+)th/, ordinal));
    case 'offset': {
      if (setting.anchor === null) return open(NO_DATE);
      const edtf = unitFrom(setting.anchor, value.unit, value.amount);
      if (edtf === null) return open('the document’s own date is not known to the day');
      return { edtf, anchor: setting.anchor.edtf, note: null, certainty: 0.97 };
    }
  }
}

function ordinal(_all: string, digits: string): string {
  const number = Number(digits);
  const end = number % 100 >= 11 && number % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${end}`;
}

function settleDay(value: Extract<DateValue, { is: 'day' }>, { anchor, year, tense }: Setting): Settled {
  const { month, day, until, weekday } = value;
  const named = `${day} ${MONTHS[month - 1] ?? ''}`;
  if (value.year !== null) {
    const date = { year: value.year, month, day };
    if (!isDay(date)) return open(`there is no ${named} ${value.year}`);
    return { edtf: span(date, until), anchor: null, note: clash(date, weekday), certainty: 1 };
  }
  if (year !== null && (anchor === null || year !== anchor.year) && isDay({ year, month, day })) {
    const date = { year, month, day };
    const note = clash(date, weekday) ?? 'the year is the one last named in the paragraph';
    return { edtf: span(date, until), anchor: edtfYear(year), note, certainty: 0.8 };
  }
  if (anchor === null) return open(`${named} of a year that the text does not state`);
  const date = nearestYear(anchor, month, day, tense);
  if (date === null) return open(`there is no ${named} in or about ${anchor.year}`);
  return { edtf: span(date, until), anchor: anchor.edtf, note: clash(date, weekday), certainty: 0.95 };
}

function span(date: Day, until: number): string {
  if (until === date.day || !isDay({ ...date, day: until })) return edtfDay(date);
  return edtfInterval(edtfDay(date), edtfDay({ ...date, day: until }));
}

function clash(date: Day, weekday: number | null): string | null {
  const real = weekdayOf(date);
  if (weekday === null || weekday === real) return null;
  return `that day was a ${WEEKDAYS[real] ?? ''}, not a ${WEEKDAYS[weekday] ?? ''}`;
}

/** The day's occurrence nearest to the anchor; the tense decides where two are about as near. */
function nearestYear(anchor: Anchor, month: number, day: number, tense: Tense): Day | null {
  const from = anchor.day ?? { year: anchor.year, month: anchor.month ?? month, day: 1 };
  const wrong = (distance: number): boolean =>
    (tense === 'past' && distance > 31) || (tense === 'future' && distance < -31);
  const near = [-1, 0, 1]
    .map((shift) => ({ year: anchor.year + shift, month, day }))
    .filter(isDay)
    .map((date) => ({ date, distance: daysBetween(from, date) }))
    .sort(
      (a, b) => Number(wrong(a.distance)) - Number(wrong(b.distance)) || Math.abs(a.distance) - Math.abs(b.distance),
    );
  return near[0]?.date ?? null;
}

function settleWeekday(weekday: number, shift: -1 | 0 | 1 | null, { anchor, tense }: Setting): Settled {
  if (anchor === null) return open(NO_DATE);
  if (anchor.day === null) return open('the document’s own date is not known to the day');
  const back = (weekdayOf(anchor.day) - weekday + 7) % 7;
  let days = -back;
  if (shift === -1) days = back === 0 ? -7 : -back;
  else if (shift === 1 || (shift !== 0 && tense === 'future')) days = back === 0 ? (shift === 1 ? 7 : 0) : 7 - back;
  else if (shift === 0 && tense !== 'past') days = back === 0 ? 0 : 7 - back;
  return { edtf: edtfDay(addDays(anchor.day, days)), anchor: anchor.edtf, note: null, certainty: 0.95 };
}

function settlePart(part: number, shift: -1 | 0 | 1 | null, { anchor, year, tense }: Setting): Settled {
  if (year !== null && shift === null && (anchor === null || year !== anchor.year)) {
    const note = 'the year is the one last named in the paragraph';
    return { edtf: edtfMonth(year, part), anchor: edtfYear(year), note, certainty: 0.75 };
  }
  if (anchor === null) return open(shift === null ? 'the text does not state the year' : NO_DATE);
  if (anchor.month === null) return open('the document’s own date is not known to the month');
  const begins = firstMonth(part);
  const ends = lastMonth(part);
  let at = anchor.year;
  if (shift === -1) at = ends < anchor.month ? at : at - 1;
  else if (shift === 1) at = begins > anchor.month ? at : at + 1;
  else if (shift === null) {
    if (tense === 'future' && ends < anchor.month) at += 1;
    else if (tense !== 'future' && begins > anchor.month + (tense === 'past' ? 0 : 5)) at -= 1;
  }
  return { edtf: edtfMonth(at, part), anchor: anchor.edtf, note: null, certainty: 0.9 };
}

/** First month of a month, season (northern) or quarter. Winter begins in December of the year before; it counts by its January. */
function firstMonth(part: number): number {
  if (part <= 12) return part;
  if (part >= 33) return (part - 33) * 3 + 1;
  return [3, 6, 9, 12][part - 21] ?? 1;
}

function lastMonth(part: number): number {
  if (part <= 12) return part;
  if (part >= 33) return (part - 33) * 3 + 3;
  return [5, 8, 11, 12][part - 21] ?? 12;
}
