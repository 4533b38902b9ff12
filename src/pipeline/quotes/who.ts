import type { Span } from '../../model/span.ts';
import type { NameIndex } from './names.ts';

/** Who is said to speak, as far as the sentence tells. */
export interface Speaker {
  /** Index into the document's names, or null. */
  readonly name: number | null;
  /** The words that name or describe the speaker. */
  readonly span: Span | null;
  readonly how: 'name' | 'pronoun' | 'description';
  /** How sure the step from the words to the name is, 0 to 1. */
  readonly certainty: number;
}

/** The speaker that a name is. */
export function named(name: number, names: NameIndex, certainty: number): Speaker {
  const found = names.at(name);
  return { name, span: found === undefined ? null : { start: found.start, end: found.end }, how: 'name', certainty };
}
