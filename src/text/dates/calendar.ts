/** A day of the (proleptic) Gregorian calendar; `month` from 1, `day` from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MS = 86_400_000;
export const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

function toNumber({ year, month, day }: Day): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / MS);
}

function fromNumber(days: number): Day {
  const date = new Date(days * MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Whether the calendar has this day: no 31 June, no 29 February outside leap years. */
export function isDay(day: Day): boolean {
  const back = fromNumber(toNumber(day));
  return back.year === day.year && back.month === day.month && back.day === day.day;
}

/** Day of the week, 0 for Sunday. */
export function weekdayOf(day: Day): number {
  return (((toNumber(day) + 4) % 7) + 7) % 7;
}

/** The day so many days later (or earlier). */
export function addDays(day: Day, days: number): Day {
  return fromNumber(toNumber(day) + days);
}

/** Days from `a` to `b`; negative when `b` comes first. */
export function daysBetween(a: Day, b: Day): number {
  return toNumber(b) - toNumber(a);
}

/** The month so many months later (or earlier). */
export function addMonths(year: number, month: number, months: number): { year: number; month: number } {
  const index = year * 12 + month - 1 + months;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/** Years of `from` to `to` in which the day of the month falls on the weekday. */
export function yearsWith(weekday: number, month: number, day: number, from: number, to: number): number[] {
  const years: number[] = [];
  for (let year = from; year <= to; year++) {
    if (isDay({ year, month, day }) && weekdayOf({ year, month, day }) === weekday) years.push(year);
  }
  return years;
}
