import { scanDates } from '../../text/dates/scan.ts';
import { edtfDay, readEdtf } from '../../text/dates/edtf.ts';
import { isDay, weekdayOf, WEEKDAYS } from '../../text/dates/calendar.ts';
import type { DateExpression } from '../../text/dates/expression.ts';

/** A day that a line at the head or foot of a text states about the text itself. */
export interface StatedDate {
  readonly edtf: string;
  /** The words of the date. */
  readonly words: string;
  readonly updated: boolean;
  /** The line holds nothing but the date, its label, a place or a time. */
  readonly whole: boolean;
  /** It is the day of a report's dateline. */
  readonly dateline: boolean;
  /** The weekday named is not that of the day. */
  readonly clash: string | null;
}

const PUBLISHED =
  /\b(?:first published|originally published|published|posted|pub(?:lication)? date|date|dated|issued|released|delivered|created|written|veröffentlicht|publié|publicado|pubblicato)(?: on| at| in| le| el| am)?[\s:–—-]*$/i;
const UPDATED =
  /\b(?:last updated|updated|last modified|modified|last edited|edited|last reviewed|revised|aktualisiert|mis à jour|actualizado|aggiornato)(?: on| at| le| el| am)?[\s:–—-]*$/i;
/** What may stand beside a date on a line of its own: labels, times, zones, a place, an agency. */
const BESIDE =
  /\b(?:first|originally|last|published|posted|updated|modified|date|dated|issued|released|delivered|on|at|by|the|a\.?m\.?|p\.?m\.?|[A-Z]{2,4}T|GMT|UTC|Uhr|h)\b|\b\d{1,2}[:.h]\d\d(?:[:.]\d\d)?(?:\s?[ap]\.?m\.?)?|[\p{P}\p{S}\s]/giu;
const LONGEST_REST = 32;
/** "WASHINGTON, June 12, 2018 (Reuters) -": a place in capitals before, a dash after. */
const PLACE_BEFORE = /^\p{Lu}[\p{Lu}\s.,'’()-]{2,50},\s*$/u;
/** "Berlin, 14. März 2024 (dpa) -": before an agency the place needs no capitals. */
const PLACE_WITH_AGENCY = /^\p{Lu}[\p{L}\s.'’/-]{2,50},\s*$/u;
const AGENCY_AFTER = /^,?\s*\(\p{L}[\p{L}.& ]{1,40}\)\s*[-–—]{1,2}\s/u;
const DASH_AFTER = /^,?\s*(?:\([^)]{1,40}\)\s*)?[-–—]{1,2}\s/;

/**
 * The date that one segment (white space folded) states about the text, or null. `first` is true for the first segment,
 * where a headline may end with its date.
 */
export function statedDate(words: string, language: string, first: boolean): StatedDate | null {
  const dates = scanDates(words, { start: 0, end: Math.min(words.length, 400) }, language);
  let fallback: StatedDate | null = null;
  for (const date of dates) {
    const edtf = fullDay(date);
    if (edtf === null) continue;
    const before = words.slice(0, date.start);
    const after = words.slice(date.end);
    const updated = UPDATED.test(before);
    const labelled = updated || (PUBLISHED.test(before) && before.length < 120);
    const rest = (before + after).replace(BESIDE, '');
    const whole =
      rest.length <= LONGEST_REST && !/\b(?:was|is|were|are|has|had|will)\b/.test(before + after) && dates.length <= 3;
    const starts = before === '' && (/^\s?[-–—:|•·]\s|^\.?\s\p{Lu}/u.test(after) || after === '');
    const ends =
      first &&
      /^[\s.)]*$/.test(after) &&
      before.split(' ').length <= 30 &&
      !/\b(?:on|in|since|until|of|from)\s$/i.test(before);
    const byline = /^by\s\p{Lu}/iu.test(before) && words.length < 160;
    const dateline =
      (PLACE_BEFORE.test(before) && DASH_AFTER.test(after)) ||
      (PLACE_WITH_AGENCY.test(before) && AGENCY_AFTER.test(after));
    if (!labelled && !whole && !starts && !ends && !byline && !dateline) continue;
    const stated = { edtf, words: words.slice(date.start, date.end), updated, whole, dateline, clash: clashOf(date) };
    if (!updated) return stated;
    fallback ??= stated;
  }
  return fallback;
}

function fullDay({ value }: DateExpression): string | null {
  if (value.is === 'fixed') return (readEdtf(value.edtf)?.day ?? null) === null ? null : value.edtf;
  if (value.is !== 'day' || value.year === null) return null;
  const day = { year: value.year, month: value.month, day: value.day };
  return isDay(day) ? edtfDay(day) : null;
}

function clashOf({ value }: DateExpression): string | null {
  if (value.is !== 'day' || value.year === null || value.weekday === null) return null;
  const real = weekdayOf({ year: value.year, month: value.month, day: value.day });
  if (real === value.weekday) return null;
  return `that day was a ${WEEKDAYS[real] ?? ''}, not a ${WEEKDAYS[value.weekday] ?? ''}`;
}
