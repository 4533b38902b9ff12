import { isDay } from '../../text/dates/calendar.ts';

const DAY = /(?<![\p{L}\d])((?:1[5-9]|20)\d\d)([-_. ]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?![\p{L}\d])/u;
const DAY_FIRST = /(?<![\p{L}\d])(0[1-9]|[12]\d|3[01])([-_.])(0[1-9]|1[0-2])\2((?:19|20)\d\d)(?![\p{L}\d])/u;
const MONTH = /(?<![\p{L}\d])((?:1[5-9]|20)\d\d)[-_](0[1-9]|1[0-2])(?![-_]?\d)/u;
const YEAR = /(?<![\p{L}\d])((?:1[5-9]|20)\d\d)(?![\p{L}\d])/gu;

/**
 * The date that a file's path states plainly: a day or month in the name, or the only year in it; or folders such as
 * `2018/06`. EDTF, or null. A number among others is no date.
 */
export function dateFromPath(path: string): string | null {
  const parts = path.split('/');
  const name = (parts.pop() ?? path).replace(/\.[^.]*$/, '');
  const day = DAY.exec(name);
  if (day !== null && isDay({ year: Number(day[1]), month: Number(day[3]), day: Number(day[4]) })) {
    return `${day[1] ?? ''}-${day[3] ?? ''}-${day[4] ?? ''}`;
  }
  const dayFirst = DAY_FIRST.exec(name);
  if (dayFirst !== null && isDay({ year: Number(dayFirst[4]), month: Number(dayFirst[3]), day: Number(dayFirst[1]) })) {
    return `${dayFirst[4] ?? ''}-${dayFirst[3] ?? ''}-${dayFirst[1] ?? ''}`;
  }
  const month = MONTH.exec(name);
  if (month !== null) return `${month[1] ?? ''}-${month[2] ?? ''}`;
  const years = [...name.matchAll(YEAR)];
  if (years.length === 1 && /\p{L}{3}/u.test(name)) return years[0]?.[1] ?? null;
  const folders = parts.slice(-2);
  const [year, inner] = folders.length === 2 ? folders : [folders[0], undefined];
  if (year !== undefined && /^(?:1[5-9]|20)\d\d$/.test(year)) {
    return inner !== undefined && /^(?:0[1-9]|1[0-2])$/.test(inner) ? `${year}-${inner}` : year;
  }
  return inner !== undefined && /^(?:1[5-9]|20)\d\d$/.test(inner) ? inner : null;
}
