import type { Facts } from '../../../model/facts.ts';
import { roleHead } from '../document/roleHead.ts';
import { titleOf, LONGEST_TITLE } from '../../../knowledge/titles.ts';
import { fold } from '../../../text/foldName.ts';

/** The year in which a document was published, or null. */
export function yearOf(facts: Facts): number | null {
  const year = /^\d{4}/.exec(facts.document.published?.edtf ?? '')?.[0];
  return year === undefined ? null : Number(year);
}

/** The words of a sentence on both sides of one of its names. */
function beside(facts: Facts, name: number): { before: string; after: string } {
  const span = facts.names[name];
  const sentence = facts.sentences[facts.sentenceOf[name] ?? -1];
  if (span === undefined || sentence === undefined) return { before: '', after: '' };
  const start = span.start - sentence.start;
  const end = span.end - sentence.start;
  return {
    before: sentence.text.slice(Math.max(0, start - 60), Math.max(0, start)),
    after: sentence.text.slice(end, end + 60),
  };
}

/** Titles that stand right before the given names, courtesy titles left out, as `roleHead` gives them. */
export function titlesBefore(facts: Facts, names: readonly number[]): Set<string> {
  const found = new Set<string>();
  for (const name of names.slice(0, 50)) {
    const words = beside(facts, name).before.split(/\s+/).filter(Boolean);
    for (let count = Math.min(LONGEST_TITLE, words.length); count > 0; count--) {
      const title = titleOf(words.slice(-count).join(' '));
      if (title === undefined) continue;
      if (title.domain !== 'courtesy') found.add(roleHead(title.words));
      break;
    }
  }
  return found;
}

/** Whether a courtesy title stands before one of the names: then the word is a family name, not a name by itself. */
export function hasCourtesyTitle(facts: Facts, names: readonly number[]): boolean {
  return names.slice(0, 50).some((name) => {
    const word = beside(facts, name).before.trimEnd().split(/\s+/).at(-1) ?? '';
    return titleOf(word)?.domain === 'courtesy' && /^(?:mr|mrs|ms|miss|messrs)$/.test(fold(word));
  });
}

const AGE = /^,? (?:\(|aged? )?(\d{1,2})(?=[,)]|\.? ?$)/;
const LIFE = /^ \((?:[^()]{0,40}?)(1[0-9]{3}|20[0-9]{2}) ?[-\u2013\u2014] ?(?:[^()]{0,40}?)(?:1[0-9]{3}|20[0-9]{2})\)/;

/** The year of birth that an age or life dates right after a name tell: "John Smith, 34," in a document of 2001. */
export function bornOf(facts: Facts, names: readonly number[]): { from: number; to: number } | null {
  const year = yearOf(facts);
  for (const name of names.slice(0, 50)) {
    const { after } = beside(facts, name);
    const life = LIFE.exec(after)?.[1];
    if (life !== undefined) return { from: Number(life) - 1, to: Number(life) + 1 };
    const age = AGE.exec(after)?.[1];
    if (age !== undefined && year !== null) return { from: year - Number(age) - 2, to: year - Number(age) + 2 };
  }
  return null;
}
