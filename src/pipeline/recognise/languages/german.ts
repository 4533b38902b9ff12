import { isGivenNameAnywhere } from '../../../knowledge/foreignGivenNames.ts';
import type { Draft } from '../claims.ts';
import { isCapitals, type Word } from '../words.ts';
import { legalFormEnd } from './companies.ts';
import { isFamily } from './given.ts';
import { areInitials } from './initials.ts';
import type { Usage } from './usage.ts';

const CONFIDENCE = { 'given-name': 0.8, surname: 0.75, 'legal-form': 0.85, acronym: 0.6, office: 0.8 } as const;
/** After an article or a number a noun is a noun: "der Bauer". */
const ARTICLES = new Set(
  `der die das den dem des ein eine einen einem einer eines kein keine jeder jede jedes dieser diese dieses im am zum zur vom
  beim`.split(/\s+/),
);
/** Nouns before a company's name that are no part of it: "die Firma Lindner GmbH". */
const GENERIC = new Set(
  'firma unternehmen gesellschaft konzern hersteller betreiber tochter mutter anbieter'.split(' '),
);
const COMPANY_WORDS = 3;

/**
 * Names in languages that write every noun with a capital: a given name with the words after it, a surname that stood
 * after a title, a company with its legal form. Never a noun by itself, never because it opens a sentence.
 */
export function germanNames(words: readonly Word[], usage: Usage): Draft[] {
  const found: Draft[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || !word.capital) continue;
    const form = legalFormEnd(words, at);
    if (form !== null) {
      const first = companyStart(words, at);
      if (first < at) found.push(named(words, first, form, 'organization', 'legal-form'));
      at = form;
      continue;
    }
    const officer = namedAfterOffice(words, at);
    if (officer !== null) {
      found.push(named(words, at + 1, officer, 'person', 'office'));
      at = officer;
      continue;
    }
    if (ARTICLES.has(words[at - 1]?.low ?? '')) {
      if (isBody(word, usage)) found.push(named(words, at, at, 'organization', 'acronym'));
      continue;
    }
    const last = startsFullName(words, at, usage) ? fullNameEnd(words, at, usage) : at;
    if (last > at) found.push(named(words, at, last, 'person', 'given-name'));
    else if (usage.isSurname(word)) found.push(named(words, at, at, 'person', 'surname'));
    else if (isBody(word, usage)) found.push(named(words, at, at, 'organization', 'acronym'));
    at = last;
  }
  return found;
}

/** Ends of German words for offices, so that compounds count: "Bundeswirtschaftsministerin", "GDL-Chef". */
const OFFICE =
  /(?:minister|ministerin|chef|chefin|präsident|präsidentin|sprecher|sprecherin|trainer|trainerin|vorsitzender?|vorsitzenden|direktor|direktorin|vorstand|leiter|leiterin|kanzler|kanzlerin|politiker|politikerin|experte|expertin|richter|richterin|anwalt|anwältin|beauftragter?|schiedsrichter)$/u;

/** Index of the last of two capitalised words after an office, which are a name where nothing with a capital follows; or null. */
function namedAfterOffice(words: readonly Word[], at: number): number | null {
  const [first, second, next] = [words[at + 1], words[at + 2], words[at + 3]];
  if (!OFFICE.test(words[at]?.low ?? '') || first?.capital !== true || second?.capital !== true) return null;
  if (!first.spaced || !second.spaced || isCapitals(first) || isCapitals(second)) return null;
  if (isGenitive(first.text) || next?.capital === true) return null;
  return next?.text === '-' && !next.spaced ? null : at + 2;
}

/** "Trainer Deutschlands Julian Nagelsmann": the first is no given name. */
const isGenitive = (word: string): boolean => /lands$|s$/.test(word) && !isGivenNameAnywhere(word);

/** Initials of a body: "CDU", "SPD". */
function isBody(word: Word, usage: Usage): boolean {
  return usage.isSpoken && !usage.isShouted && areInitials(word);
}

/** A given name; one that only the long lists know wants a family name that they know too, or a common one might be a noun. */
function startsFullName(words: readonly Word[], at: number, usage: Usage): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || isGivenNameAnywhere(word.text)) return word !== undefined;
  return usage.isGiven(word.text) && next?.capital === true && !next.opens && isFamily(next.text);
}

/** Index of the first word of the company whose legal form stands at `form`. */
function companyStart(words: readonly Word[], form: number): number {
  let first = form;
  while (first > 0 && form - first < COMPANY_WORDS) {
    const word = words[first - 1];
    if (word === undefined || !word.capital || word.opens || GENERIC.has(word.low)) break;
    first--;
  }
  return first;
}

/** Index of the last word of the full name that begins with the given name at `first`, particles and hyphens between. */
function fullNameEnd(words: readonly Word[], first: number, usage: Usage): number {
  let last = first;
  let hasFamily = false;
  for (let at = first + 1; at < words.length && at < first + 6 && !hasFamily; at++) {
    const word = words[at];
    if (word === undefined || word.opens) break;
    if (word.capital) {
      last = at;
      hasFamily = word.spaced && !isGivenNameAnywhere(word.text) && !/^\p{Lu}\.$/u.test(word.text);
    } else if (!usage.particles.has(word.low) && !(word.text === '-' && !word.spaced)) break;
  }
  const isDouble = words[last + 1]?.text === '-' && words[last + 1]?.spaced === false;
  return isDouble && words[last + 2]?.capital === true ? last + 2 : last;
}

function named(
  words: readonly Word[],
  first: number,
  last: number,
  kind: Draft['kind'],
  how: keyof typeof CONFIDENCE,
): Draft {
  const start = words[first]?.start ?? 0;
  return { start, end: words[last]?.end ?? start, kind, form: 'name', how, confidence: CONFIDENCE[how] };
}
