import type { Published } from '../../model/document.ts';
import { MONTHS, yearsWith } from '../../text/dates/calendar.ts';
import { edtfDay } from '../../text/dates/edtf.ts';
import { scanDates } from '../../text/dates/scan.ts';
import { dateFromPath } from './fileDate.ts';
import type { StatedDate } from './dateLine.ts';

/** Years in which pages were saved that carry a date stamp without a year. */
const PAGES_FROM = 2005;
const PAGES_UNTIL = 2026;
/** How much of a text is looked at for months that speak against a stamp, in UTF-16 units. */
const SAMPLE = 20_000;

/** What is known of a document's date, from its text, its file name and the page it stood on. */
export interface DateEvidence {
  /** What metadata give, EDTF, or null. */
  readonly given: string | null;
  readonly stated: readonly StatedDate[];
  /** The words of a stamp without a year, or null. */
  readonly stamp: string | null;
  readonly body: string;
  readonly path: string;
  readonly language: string;
}

/**
 * When the document was published: what its metadata give, else what its text states about itself, published before updated, then what its file name
 * states. Where only a stamp without a year is there, EDTF is null and the note says which years fit and what speaks
 * against it. Null when nothing is known.
 */
export function publishedOf(evidence: DateEvidence): Published | null {
  const fromPath = dateFromPath(evidence.path);
  if (evidence.given !== null) {
    const other = evidence.stated.find(({ edtf }) => edtf !== evidence.given);
    return {
      edtf: evidence.given,
      from: 'metadata',
      note: sentence(other === undefined ? [] : [`the text states “${other.words}”`]),
    };
  }
  const stated = evidence.stated.find(({ updated }) => !updated) ?? evidence.stated[0];
  if (stated !== undefined) {
    const notes = [
      stated.clash,
      stated.updated ? 'the text states only when it was updated' : null,
      fromPath !== null && !stated.edtf.startsWith(fromPath) ? `the file’s name says ${fromPath}` : null,
      ...otherDates(evidence.stated, stated),
    ].filter((note) => note !== null);
    return { edtf: stated.edtf, from: 'text', note: sentence(notes) };
  }
  const stamp = evidence.stamp === null ? null : stampNote(evidence.stamp, evidence);
  if (fromPath !== null) return { edtf: fromPath, from: 'filename', note: stamp };
  return stamp === null ? null : { edtf: null, from: 'text', note: stamp };
}

/** The day, month or year that metadata give, in EDTF: written as ISO 8601 or in words; null where it cannot be read. */
export function givenDate(date: string | null, language: string): string | null {
  if (date === null) return null;
  const iso = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?(?=T|\s|$)/.exec(date);
  if (iso !== null) return iso[0];
  const value = scanDates(date.slice(0, 200), { start: 0, end: Math.min(date.length, 200) }, language)[0]?.value;
  if (value?.is === 'fixed') return value.edtf;
  return value?.is === 'day' && value.year !== null
    ? edtfDay({ year: value.year, month: value.month, day: value.day })
    : null;
}

function otherDates(all: readonly StatedDate[], chosen: StatedDate): string[] {
  const other = all.find(({ edtf, updated }) => edtf !== chosen.edtf && updated === chosen.updated);
  return other === undefined ? [] : [`the head of the text also states “${other.words}”`];
}

function stampNote(stamp: string, { body, language }: DateEvidence): string {
  const value = scanDates(stamp, { start: 0, end: stamp.length }, language)[0]?.value;
  const notes = [`The page is stamped “${stamp}”, without a year; that may be the day it was saved, not published`];
  if (value?.is !== 'day') return `${notes.join('')}.`;
  if (value.weekday !== null) {
    const years = yearsWith(value.weekday, value.month, value.day, PAGES_FROM, PAGES_UNTIL);
    notes.push(
      years.length === 0 ? 'no year of late fits weekday and day' : `weekday and day fit ${list(years.map(String))}`,
    );
  }
  const spoken = commonestDay(body, language, value.month);
  if (spoken !== null) notes.push(`the text speaks of ${spoken}`);
  return `${notes.join('; ')}.`;
}

/** The day or month without a year that the text speaks of most, when it is in another month than the stamp. */
function commonestDay(body: string, language: string, month: number): string | null {
  const counts = new Map<string, number>();
  for (const { value } of scanDates(body, { start: 0, end: Math.min(body.length, SAMPLE) }, language)) {
    if (value.is !== 'day' || value.year !== null || value.month === month) continue;
    const words = `${value.day} ${MONTHS[value.month - 1] ?? ''}`;
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  let best: string | null = null;
  for (const [words, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = words;
  return best;
}

const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;

function sentence(notes: readonly string[]): string | null {
  if (notes.length === 0) return null;
  const joined = notes.join('; ');
  return `${joined.charAt(0).toUpperCase()}${joined.slice(1)}.`;
}
