import type { DateValue } from './expression.ts';

/** What a rule may ask about the words round its match. */
export interface Surroundings {
  /** Up to 30 characters before the match, on the same text. */
  readonly before: string;
  /** Up to 30 characters after it. */
  readonly after: string;
}

export type Groups = Readonly<Record<string, string | undefined>>;

/** One way of writing dates: its pattern (flags `gu`, linear), and what a match says; null when it is no date after all. */
export interface Rule {
  readonly id: string;
  readonly pattern: RegExp;
  readonly confidence: number;
  readonly read: (groups: Groups, round: Surroundings) => DateValue | null;
}

/** Blanks between the words of a date; a hard-wrapped line may end there. */
export const S = '(?:[\\s\\u00a0]{1,3})';
export const ORDINAL_END = '(?:st|nd|rd|th|ST|ND|RD|TH)';
export const YEAR = '[12]\\d{3}(?!\\d|[.,]\\d|%)';
/** Qualifiers keep the unit they stand before: "mid-1990s" is the decade. */
export const QUALIFIER = `(?:(?:[Ee]arly|[Mm]id|[Ll]ate)(?:[-–]|${S})(?:the${S})?)?`;

/** Compile a rule's pattern: a date never begins or ends within a word or number. */
export function pattern(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'gu');
}

/** Days, months and four-digit years from digits. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year + (year > 30 ? 1900 : 2000);
}
