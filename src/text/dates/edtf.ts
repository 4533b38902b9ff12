import type { Day } from './calendar.ts';

const pad = (number: number, size: number): string => String(number).padStart(size, '0');

/** A year in EDTF: four digits, those before our era as astronomers count them (1 BC is 0000, 44 BC is -0043). */
export function edtfYear(year: number): string {
  return year < 0 ? `-${pad(-year, 4)}` : pad(year, 4);
}

/** `1953-07`; also seasons (21 to 24) and quarters (33 to 36). */
export function edtfMonth(year: number, month: number): string {
  return `${edtfYear(year)}-${pad(month, 2)}`;
}

/** `1953-07-27`. */
export function edtfDay({ year, month, day }: Day): string {
  return `${edtfMonth(year, month)}-${pad(day, 2)}`;
}

/** `1950/1953`. */
export function edtfInterval(from: string, to: string): string {
  return `${from}/${to}`;
}

/** A decade (`198X`) by its first year. */
export function edtfDecade(year: number): string {
  return `${edtfYear(Math.floor(year / 10) * 10).slice(0, -1)}X`;
}

/** A century (`18XX`) by its number: the 19th is the 1800s, the 5th before our era `-04XX`. */
export function edtfCentury(century: number, beforeChrist: boolean): string {
  return `${beforeChrist ? '-' : ''}${pad(century - 1, 2)}XX`;
}

/** What a plain EDTF date (year, month or day) fixes, or null for anything else. */
export function readEdtf(edtf: string): { year: number; month: number | null; day: number | null } | null {
  const parts = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(edtf);
  if (parts === null) return null;
  const month = parts[2] === undefined ? null : Number(parts[2]);
  if (month !== null && month > 12) return null;
  return { year: Number(parts[1]), month, day: parts[3] === undefined ? null : Number(parts[3]) };
}
