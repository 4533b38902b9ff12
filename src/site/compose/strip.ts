import { yearOf } from '../text/edtf.ts';

export interface Bar {
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly label: string;
  readonly count: number;
}

/** How many there are of a date. */
interface Row {
  readonly edtf: string;
  readonly count: number;
}

const MOST_ROWS = 60;
const WIDTH = 640;
const HEIGHT = 64;
const WIDEST = 16;
/** Where the years are few, bars stand for months. */
const MONTHS_UP_TO_YEARS = 4;

/** Lays out mentions over time as bars: by month over a few years, by year over more. */
export function strip(dated: readonly Row[]) {
  const years = dated.flatMap(({ edtf }) => yearOf(edtf) ?? []).map(Number);
  const first = years.reduce((least, year) => Math.min(least, year), Infinity);
  const last = years.reduce((most, year) => Math.max(most, year), -Infinity);
  const byMonth = last - first < MONTHS_UP_TO_YEARS;
  const slots = (last - first + 1) * (byMonth ? 12 : 1);
  const step = WIDTH / slots;
  const counts = new Map<number, { label: string; count: number }>();
  for (const { edtf, count } of dated) {
    const year = yearOf(edtf);
    if (year === null) continue;
    const month = monthOf(edtf);
    const slot = (Number(year) - first) * (byMonth ? 12 : 1) + (byMonth ? (month ?? 1) - 1 : 0);
    // A date that states no month takes up its whole year, lower by as much: it is as wide as it is uncertain.
    const label = byMonth && month !== null ? edtf.slice(0, 7) : year;
    const key = byMonth && month === null ? -1 - slot : slot;
    const before = counts.get(key);
    counts.set(key, { label, count: (before?.count ?? 0) + count });
  }
  const most = [...counts].reduce((top, [key, { count }]) => Math.max(top, count / (key < 0 ? 12 : 1)), 1);
  const bars = [...counts].map(([key, { label, count }]): Bar => {
    const whole = key < 0;
    const slot = whole ? -1 - key : key;
    const width = whole ? step * 12 : Math.min(step, WIDEST);
    const height = (count / (whole ? 12 : 1) / most) * (HEIGHT - 4);
    return {
      x: round(slot * step),
      width: round(Math.max(1, width - 1)),
      height: round(Math.max(1.5, height)),
      label,
      count,
    };
  });
  const peak = [...bars].sort((a, b) => b.height - a.height)[0];
  return { bars, rows: rowsOf(dated, bars), peak, from: String(first), to: String(last), width: WIDTH, height: HEIGHT };
}

/** The table that equals the drawing: every date where they are few, else the bars, so that it stays short. */
function rowsOf(dated: readonly Row[], bars: readonly Bar[]): readonly Row[] {
  if (dated.length <= MOST_ROWS) return dated;
  const rows = bars.map(({ label, count }) => ({ edtf: label, count }));
  return rows.sort((a, b) => (a.edtf < b.edtf ? -1 : 1));
}

function monthOf(edtf: string): number | null {
  const month = Number(/^\d{4}-(\d{2})/.exec(edtf)?.[1] ?? Number.NaN);
  return month >= 1 && month <= 12 ? month : null;
}

const round = (value: number): number => Math.round(value * 10) / 10;
