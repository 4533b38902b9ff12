import { isForeignLegalForm } from '../../../knowledge/foreignBodies.ts';
import { isCapitals, type Word } from '../words.ts';

const LONGEST = 7;

/** Index of the last piece of a legal form that begins at `first`, written plain or with dots or a stroke: "GmbH", "S.p.A.", "a.s.", "A/S". */
export function legalFormEnd(words: readonly Word[], first: number): number | null {
  if (words[first]?.spaced !== true) return null;
  let letters = '';
  for (let at = first; at < words.length && at - first < LONGEST; at++) {
    const word = words[at];
    if (word === undefined || (at > first && word.spaced)) break;
    letters += word.text.replace(/[./]/g, '');
    const dotted = at > first || word.text.includes('.') || word.capital;
    const ends =
      words[at + 1] === undefined || words[at + 1]?.spaced === true || !/^[./\p{L}]/u.test(words[at + 1]?.text ?? '');
    if (dotted && letters.length > 1 && isForeignLegalForm(letters)) {
      if (words[at + 1]?.text === '.' && (at > first || word.text.includes('.'))) return at + 1;
      if (ends || words[at + 1]?.text === '.') return at;
    }
  }
  return null;
}

/** Index of the closing mark where a legal form stands before a name in quotation marks: "ООО «Вектор»". */
export function quotedCompanyEnd(words: readonly Word[], at: number): number | null {
  const form = words[at];
  if (form === undefined || !isForeignLegalForm(form.text) || !isCapitals(form)) return null;
  if (!/^[«"“„]$/.test(words[at + 1]?.text ?? '')) return null;
  for (let end = at + 2; end < words.length && end - at < LONGEST; end++) {
    if (/^[»"”“]$/.test(words[end]?.text ?? '')) return end;
  }
  return null;
}
