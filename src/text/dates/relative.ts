import type { DateValue, Unit } from './expression.ts';
import { ORDINAL_END, pattern, S, type Groups, type Rule, type Surroundings } from './rule.ts';
import {
  FULL_MONTH,
  FULL_WEEKDAY,
  monthNumber,
  NUMBER_WORD,
  numberOf,
  SEASON,
  seasonNumber,
  weekdayNumber,
} from './words.ts';

const offset = (unit: Unit, amount: number): DateValue => ({ is: 'offset', unit, amount });
const open = (note: string): DateValue => ({ is: 'open', note });

const DAYS: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
  ['the day before yesterday', -2],
  ['the day after tomorrow', 2],
  ['last night', -1],
  ['this morning', 0],
  ['this afternoon', 0],
  ['this evening', 0],
]);
const SHIFTS: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);
const UNITS: ReadonlySet<string> = new Set(['week', 'weekend', 'month', 'quarter', 'year', 'decade', 'century']);
const EARLY = `(?:(?:[Ee]arly|[Mm]id|[Ll]ate)(?:-|${S}))?`;
/** Capitalised words after a weekday's or month's name that make it part of another name. */
const NAME_AFTER =
  /^[\s\u00a0](?:Times|Mirror|Telegraph|Express|Mail|Herald|Post|Star|Sun|World|Review|Tribune|People|Independent|School|Revolution|Movement|Agreement|Club|Night[\s\u00a0](?:Live|Football|Lights)|Morning[\s\u00a0](?:Herald|Post)|Massacre|Uprising|Group|Book|Fever)\b|^[\s\u00a0](?:Morning|Night|Evening)[\s\u00a0]\p{Lu}/u;
const NAME_BEFORE =
  /\b(?:Black|Good|Bloody|Super|Ash|Holy|Easter|Palm|Freaky|Cyber|Giving|Shrove|Maundy|Fat|Red|Pancake)[\s\u00a0]$/;
/** Months that are also names or plain words count only after a word that points to a time. */
const MONTH_AFTER =
  /\b(?:in|since|until|till|during|before|after|from|late|early|mid|every|last|this|next|between|and|through|by|of|for|to|end[\s\u00a0]of|beginning[\s\u00a0]of|month[\s\u00a0]of)[\s\u00a0-]$/i;
const MAY_AFTER =
  /\b(?:in|since|until|till|during|before|after|from|late|early|mid|every|last|this|next|through|end[\s\u00a0]of|month[\s\u00a0]of)[\s\u00a0-]$/i;

/** Dates that need another: counted from the document's own day, or from something in the text. English. */
export const RELATIVE_RULES: readonly Rule[] = [
  {
    id: 'relative-day',
    pattern: pattern(
      `(?<d>(?:[Tt]he${S})?[Dd]ay${S}(?:before${S}yesterday|after${S}tomorrow)|[Yy]esterday|[Tt]oday|[Tt]onight|[Tt]omorrow|[Ll]ast${S}night|[Tt]his${S}(?:morning|afternoon|evening))`,
    ),
    confidence: 0.92,
    read: ({ d = '' }, { before }) => {
      // "USA Today", "Physics Today".
      if (/^T/.test(d) && /\s$(?<=\p{Lu}\p{L}*\s)/u.test(before)) return null;
      const words = d.toLowerCase().replace(/\s+/g, ' ');
      const amount = DAYS.get(words) ?? DAYS.get(`the ${words}`);
      return amount === undefined ? null : offset('day', amount);
    },
  },
  {
    id: 'relative-unit',
    pattern: pattern(
      `${EARLY}(?<s>[Ll]ast|[Tt]his|[Nn]ext)${S}(?:${EARLY})(?<u>[Ww]eek(?:end)?|[Mm]onth|quarter|[Yy]ear|decade|century|${SEASON}|${FULL_WEEKDAY}|${FULL_MONTH})`,
    ),
    confidence: 0.9,
    read: readUnit,
  },
  {
    id: 'ago',
    pattern: pattern(
      `(?<n>\\d{1,4}|${NUMBER_WORD}|[Ss]everal|[Ss]ome|[Mm]any|[Aa]${S}few|[Aa]${S}couple${S}of)${S}(?<u>day|week|month|year|decade|centurie|century)s?${S}ago`,
    ),
    confidence: 0.9,
    read: ({ n = '', u = '' }) => {
      const amount = numberOf(n);
      if (Number.isNaN(amount)) return open('counted from the document’s own date, but the words do not say how far');
      return offset((u === 'centurie' ? 'century' : u) as Unit, -amount);
    },
  },
  {
    id: 'month-day-only',
    pattern: pattern(`the${S}(?<d>\\d{1,2})${ORDINAL_END}`),
    confidence: 0.75,
    read: ({ d = '' }, { before, after }) => {
      if (!/\b(?:on|by|until|till|from|through|to|since|before|after)[\s\u00a0]$/i.test(before)) return null;
      if (
        /^[\s\u00a0](?!and\b|or\b|to\b|in\b|at\b|when\b|that\b|as\b|but\b|with\b|if\b|is\b|was\b|will\b|because\b|so\b|of (?:this|last|next|the) month)[\p{L}\d]|^[-\p{L}]/u.test(
          after,
        )
      )
        return null;
      const day = Number(d);
      return day >= 1 && day <= 31 ? { is: 'monthday', day } : null;
    },
  },
  {
    id: 'counted-from-another',
    pattern: pattern(`(?<=\\b[Tt]he${S})(?:following|previous|preceding|same|next)${S}(?:day|night|week|month|year)`),
    confidence: 0.75,
    read: () => open('counted from another date in the text'),
  },
  {
    id: 'weekday',
    pattern: pattern(`(?<w>${FULL_WEEKDAY})`),
    confidence: 0.93,
    read: ({ w = '' }, { before, after }) => {
      if (NAME_AFTER.test(after) || NAME_BEFORE.test(before)) return null;
      if (/\b(?:every|each|any)[\s\u00a0]$/i.test(before)) return open('a day that comes again every week');
      return { is: 'weekday', weekday: weekdayNumber(w) ?? 0, shift: null };
    },
  },
  {
    id: 'month',
    pattern: pattern(`(?<q>${EARLY})(?<m>${FULL_MONTH})`),
    confidence: 0.85,
    read: readMonth,
  },
  {
    id: 'season',
    pattern: pattern(
      `(?<=\\b(?:[Ii]n|[Tt]his|[Dd]uring|[Ll]ast|[Nn]ext)${S}(?:the${S})?)(?:early|mid|late)(?:-|${S})(?<s>${SEASON})`,
    ),
    confidence: 0.7,
    read: ({ s = '' }) => ({ is: 'part', part: seasonNumber(s), shift: null }),
  },
];

function readUnit({ s = '', u = '' }: Groups, { before }: Surroundings): DateValue | null {
  const shift = SHIFTS.get(s.toLowerCase()) ?? 0;
  const unit = u.toLowerCase();
  // "the last year", "over the next decade": lengths of time.
  if (/\bthe[\s\u00a0]$/i.test(before) && shift !== 0) return null;
  if (UNITS.has(unit)) return offset(unit as Unit, shift);
  const weekday = weekdayNumber(u);
  if (weekday !== undefined) return { is: 'weekday', weekday, shift };
  const season = seasonNumber(u);
  if (season > 0) return { is: 'part', part: season, shift };
  const month = monthNumber(u);
  return month === undefined ? null : { is: 'part', part: month, shift };
}

function readMonth({ q = '', m = '' }: Groups, { before, after }: Surroundings): DateValue | null {
  const month = monthNumber(m);
  if (month === undefined || NAME_AFTER.test(after) || /^[\s\u00a0]?\d/.test(after)) return null;
  const pointed = q !== '' || (month === 5 ? MAY_AFTER : MONTH_AFTER).test(before);
  const isAlsoName = [3, 4, 5, 6, 8].includes(month);
  if (isAlsoName && !pointed) return null;
  if (/^[\s\u00a0]\p{Lu}/u.test(after) || /\s$(?<=\p{Lu}[\p{L}.]*\s)/u.test(before)) {
    if (!pointed || /^[\s\u00a0]\p{Lu}\p{Ll}/u.test(after)) return null;
  }
  return { is: 'part', part: month, shift: null };
}
