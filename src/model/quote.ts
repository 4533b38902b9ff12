import type { Span } from './span.ts';

/** Direct speech found in one document, before its speaker is resolved over the corpus. */
export interface FoundQuote {
  /** The words between the marks, one span for each stretch; later stretches carry on the same speech. */
  readonly spans: readonly Span[];
  /** Spans of the speaker's description in the text, or null ("a senior State Department official" counts as a description). */
  readonly speakerSpan: Span | null;
  /** Index into the document's names, or null when the speaker is unnamed or unknown. */
  readonly speakerName: number | null;
  /** The verb of saying, or null. */
  readonly cue: string | null;
  /** Index into the document's names: who passes the words on (Tass in "Tass cited Mr Lavrov as saying"). */
  readonly reportedByName: number | null;
  readonly confidence: number;
}

/** A date found in one document. */
export interface FoundDate extends Span {
  readonly text: string;
  /** EDTF, or null when the text does not settle it. */
  readonly edtf: string | null;
  /** The date a relative word was counted from, EDTF, or null. */
  readonly anchor: string | null;
  /** Id of the rule. */
  readonly how: string;
  readonly confidence: number;
  readonly note: string | null;
}
