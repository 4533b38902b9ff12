import { isGivenNameAnywhere as isGivenName } from '../../../knowledge/foreignGivenNames.ts';
import { isForeignLegalForm } from '../../../knowledge/foreignBodies.ts';
import { PARTICLES } from '../../../knowledge/particles.ts';
import type { Draft } from '../claims.ts';
import type { Word } from '../words.ts';
import type { Usage } from './usage.ts';

const CONFIDENCE = { given: 0.8, surname: 0.75, legal: 0.85 } as const;
/** After an article or a number a noun is a noun: "der Bauer". */
const ARTICLES = new Set(
  'der die das den dem des ein eine einen einem einer eines kein keine jeder jede jedes dieser diese dieses im am zum zur vom beim'.split(
    ' ',
  ),
);

/**
 * Names in languages that write every noun with a capital: a given name with the words after it, a surname that stood
 * after a title, a company with its legal form. Never a noun by itself, never because it opens a sentence.
 */
export function germanNames(words: readonly Word[], usage: Usage): Draft[] {
  const found: Draft[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || !word.capital) continue;
    const before = words[at - 1];
    const named = (end: Word, kind: Draft['kind'], how: keyof typeof CONFIDENCE): void => {
      found.push({ start: word.start, end: end.end, kind, form: 'name', how: HOW[how], confidence: CONFIDENCE[how] });
    };
    const last = isGivenName(word.text) && !ARTICLES.has(before?.low ?? '') ? fullNameEnd(words, at) : at;
    const company = words[at + 1];
    if (last > at) named(words[last] ?? word, 'person', 'given');
    else if (company !== undefined && isForeignLegalForm(company.text) && company.capital && company.spaced)
      named(company, 'organization', 'legal');
    else if (usage.isSurname(word) && !ARTICLES.has(before?.low ?? '')) named(word, 'person', 'surname');
    else continue;
    at = Math.max(at, last);
  }
  return found;
}

const HOW = { given: 'given-name', surname: 'surname', legal: 'legal-form' } as const;

/** Index of the last word of the full name that begins with the given name at `first`: at most two more, particles between. */
function fullNameEnd(words: readonly Word[], first: number): number {
  let last = first;
  let family = 0;
  for (let at = first + 1; at < words.length && at < first + 6 && family < 1; at++) {
    const word = words[at];
    if (word === undefined || word.opens) break;
    if (word.capital) {
      last = at;
      if (word.spaced && !isGivenName(word.text) && !/^\p{Lu}\.$/u.test(word.text)) family++;
    } else if (!PARTICLES.has(word.low) && !(word.text === '-' && !word.spaced)) break;
  }
  const next = words[last + 1];
  const second = words[last + 2];
  return next?.text === '-' && !next.spaced && second?.capital === true ? last + 2 : last;
}
