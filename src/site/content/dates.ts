import type { Published } from '../../model/document.ts';
import { dateInWords } from '../text/edtf.ts';
import { words } from '../words/index.ts';

/** A document's date as its kicker says it, and whether it is certain. */
export function publishedInWords(published: Published | null): { text: string; certain: boolean } {
  if (published === null) return { text: words.undated, certain: false };
  const { edtf, note, from } = published;
  if (edtf === null) return { text: note === null ? words.undated : words.undatedNote(note), certain: false };
  const source = from === 'filename' ? words.dateFromFilename : from === 'decision' ? words.dateFromDecision : null;
  const said = [dateInWords(edtf), source, note].filter((part) => part !== null).join('; ');
  return { text: said, certain: source === null && note === null && !/[?~%X]/.test(edtf) };
}

/** The short form for lists: the date alone. */
export function publishedShort(published: Published | null): string {
  return published?.edtf == null ? words.undated : dateInWords(published.edtf);
}
