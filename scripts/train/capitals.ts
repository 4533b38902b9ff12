import { hashText } from '../../src/pipeline/recognise/tagger/hash.ts';
import type { LabelledDocument } from './documents.ts';

const HEADLINE_EVERY = 4;
const WHOLE_EVERY = 16;

/**
 * Sets some articles' headlines, and a few articles whole, in capitals, as old agency copy and some papers do. Told by
 * the id, so that the same articles are changed every time.
 */
export function withCapitals(documents: readonly LabelledDocument[]): readonly LabelledDocument[] {
  return documents.map((document) => {
    const draw = hashText(`capitals ${document.id}`) >>> 0;
    const headline = document.text.indexOf('\n');
    if (draw % WHOLE_EVERY === 0) return inCapitals(document, document.text.length);
    return draw % HEADLINE_EVERY === 1 && headline > 0 ? inCapitals(document, headline) : document;
  });
}

/** The document with everything before `end` in capitals; unchanged where that would move offsets (ß, ligatures). */
export function inCapitals(document: LabelledDocument, end: number): LabelledDocument {
  const upper = document.text.slice(0, end).toUpperCase();
  return upper.length === end ? { ...document, text: upper + document.text.slice(end) } : document;
}
