import type { Span } from '../../model/span.ts';

export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'season' | 'year' | 'decade' | 'century';

/** What the words of a date say by themselves, before anything round them is asked. */
export type DateValue =
  /** Settled by its own words, in EDTF: a year, a decade, a season of a year, a range. */
  | { readonly is: 'fixed'; readonly edtf: string }
  /** A day of a month, with what is said of year and weekday (0 for Sunday). */
  | {
      readonly is: 'day';
      readonly year: number | null;
      readonly month: number;
      readonly day: number;
      /** Last day of a range in the same month ("5–7 March"), or the day itself. */
      readonly until: number;
      readonly weekday: number | null;
    }
  /** A month (1 to 12), season (21 to 24) or quarter (33 to 36) without a year; `shift` for "last", "this", "next". */
  | { readonly is: 'part'; readonly part: number; readonly shift: -1 | 0 | 1 | null }
  | { readonly is: 'weekday'; readonly weekday: number; readonly shift: -1 | 0 | 1 | null }
  /** "the 12th". */
  | { readonly is: 'monthday'; readonly day: number }
  /** So many units from the document's own date: yesterday is −1 day. */
  | { readonly is: 'offset'; readonly unit: Unit; readonly amount: number }
  /** Counted from something else in the text ("the following day"), or in an order the digits do not tell. */
  | { readonly is: 'open'; readonly note: string };

/** Words that name a date, with what they say. */
export interface DateExpression extends Span {
  readonly value: DateValue;
  /** Id of the grammar's rule. */
  readonly rule: string;
  /** How sure it is that these words are a date at all, 0 to 1. */
  readonly confidence: number;
}
