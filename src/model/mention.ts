import type { Form, Kind } from './kind.ts';
import type { Span } from './span.ts';

/**
 * A name found in a text, before anybody asked whose it is. The span is the name alone: no title, article,
 * role or possessive 's. Names never overlap and never cross a block.
 */
export interface Name extends Span {
  /** `text.slice(start, end)`, as it stands. */
  readonly text: string;
  readonly kind: Kind;
  readonly form: Form;
  /** Id of the recogniser or rule that found it (`tagger`, `repeat`, `demonym`, `event-year` …). */
  readonly how: string;
  /** Probability, 0 to 1, that span and kind are right. */
  readonly confidence: number;
  /** For a demonym, an elliptical or a compass form ("North Korean", "the North"): the place meant, when the recogniser knows it; for a person in another case, the name in the nominative. */
  readonly means?: string;
}

/** Words that say who somebody is: "head of the Korea desk at the Central Intelligence Agency". */
export interface Role extends Span {
  /** The words, without leading article. */
  readonly text: string;
  /** Index into the document's names: whom the words describe. */
  readonly name: number;
  /** Where the words stand: before the name ("US secretary of state"), in apposition after it, or "X is/was the Y". */
  readonly relation: 'title' | 'apposition' | 'copula';
}

/** A candidate for an open mention. Scores of the candidates of one mention add up to at most 1. */
export interface Candidate {
  /** Id of an entity. */
  readonly entity: string;
  /** How likely it is the one, 0 to 1. */
  readonly score: number;
}

/** Below this confidence a mention is shown as doubtful, in pages and exports. */
export const SURE = 0.9;

/** A name with the answer to "who is it?". */
export interface Mention extends Name {
  /** `<document>#m<n>`, n counting from 1 in text order. */
  readonly id: string;
  readonly document: string;
  /** The block it stands in. */
  readonly block: string;
  readonly entity: string | null;
  /** Ranked, best first. Empty where there is only one answer; filled where another was possible or the mention is open. */
  readonly candidates: readonly Candidate[];
  /** Id of the rule that decided (see `rules.ts`). */
  readonly rule: string;
  /** One sentence for people: why this entity, or why left open. */
  readonly reason: string;
}
