import type { Published } from '../../model/document.ts';
import { dateInWords } from '../text/edtf.ts';
import { words } from '../words/index.ts';

interface InWords {
  readonly text: string;
  readonly certain: boolean;
  readonly note: string;
}

/** A document's date as its kicker says it, whether it is certain, and what speaks for or against it. */
export function publishedInWords(published: Published | null): InWords {
  if (published === null) return { text: words.undated, certain: false, note: '' };
  const { edtf, note, from } = published;
  const source = from === 'filename' ? words.dateFromFilename : from === 'decision' ? words.dateFromDecision : null;
  const notes = [edtf === null ? null : source, note].filter((part) => part !== null);
  const certain = edtf !== null && notes.length === 0 && !/[?~%X]/.test(edtf);
  return { text: edtf === null ? words.undated : dateInWords(edtf), certain, note: notes.join('; ') };
}

/** What a list adds to a document's date: why it is uncertain. Of one without a date, its own page says what is known. */
export function remarkInList({ text, certain, note }: InWords): string {
  return certain || text === words.undated ? '' : note;
}
