import { addDays, addMonths, type Day, weekdayOf } from '../../text/dates/calendar.ts';
import {
  edtfCentury,
  edtfDay,
  edtfDecade,
  edtfInterval,
  edtfMonth,
  edtfYear,
  readEdtf,
} from '../../text/dates/edtf.ts';
import type { Unit } from '../../text/dates/expression.ts';

/** The document's own date, to the precision that is known. */
export interface Anchor {
  readonly edtf: string;
  readonly year: number;
  readonly month: number | null;
  /** Null where only year or month are known. */
  readonly day: Day | null;
}

/** Read a document's date as an anchor, or null when there is none or it is a range. */
export function anchorOf(edtf: string | null): Anchor | null {
  const parts = edtf === null ? null : readEdtf(edtf);
  if (edtf === null || parts === null) return null;
  const { year, month, day } = parts;
  return { edtf, year, month, day: month !== null && day !== null ? { year, month, day } : null };
}

/** The unit that lies `amount` units from the anchor, in EDTF; null when the anchor is less precise than the unit. */
export function unitFrom(anchor: Anchor, unit: Unit, amount: number): string | null {
  const { year, month, day } = anchor;
  switch (unit) {
    case 'day':
      return day === null ? null : edtfDay(addDays(day, amount));
    case 'week':
      return day === null ? null : week(day, amount);
    case 'weekend':
      return day === null ? null : weekend(day, amount);
    case 'month':
    case 'season': {
      if (month === null) return null;
      const moved = addMonths(year, month, amount);
      return edtfMonth(moved.year, moved.month);
    }
    case 'quarter': {
      if (month === null) return null;
      const moved = addMonths(year, month, amount * 3);
      return edtfMonth(moved.year, 33 + Math.floor((moved.month - 1) / 3));
    }
    case 'year':
      return edtfYear(year + amount);
    case 'decade':
      return edtfDecade(year + amount * 10);
    case 'century':
      return edtfCentury(Math.floor(year / 100) + 1 + amount, false);
  }
}

/** Monday to Sunday. */
function week(day: Day, amount: number): string {
  const monday = addDays(day, amount * 7 - ((weekdayOf(day) + 6) % 7));
  return edtfInterval(edtfDay(monday), edtfDay(addDays(monday, 6)));
}

/**
 * Saturday and Sunday. In news "this weekend" is the one at hand or just over: on Monday to Wednesday the past one,
 * from Thursday on the one that comes.
 */
function weekend(day: Day, amount: number): string {
  const weekday = (weekdayOf(day) + 6) % 7;
  const saturday = addDays(day, 5 - weekday + (weekday <= 2 && amount === 0 ? -7 : amount * 7));
  return edtfInterval(edtfDay(saturday), edtfDay(addDays(saturday, 1)));
}
