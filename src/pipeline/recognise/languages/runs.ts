import { isForeignBody } from '../../../knowledge/foreignBodies.ts';
import type { Draft } from '../claims.ts';
import { loadNameLists } from '../tagger/lists.ts';
import { isCapitals, type Word } from '../words.ts';
import { legalFormEnd, quotedCompanyEnd } from './companies.ts';
import { areInitials } from './initials.ts';
import type { Usage } from './usage.ts';

/** How sure each kind of evidence is; set by reading results in invented news of twenty languages. */
const CONFIDENCE = { legal: 0.85, body: 0.7, given: 0.8, acronym: 0.6, surname: 0.75, known: 0.75 } as const;
const LONGEST = 14;

/**
 * Runs of words with capitals, for languages where a capital means a name. A run becomes a name only where something
 * tells its kind: a given name, a body's head noun, a legal form, a surname met after a title. A word that opens a
 * sentence counts only when it has its capital elsewhere too.
 */
export function runsIn(words: readonly Word[], usage: Usage): Draft[] {
  const found: Draft[] = [];
  for (let at = 0; at < words.length;) {
    const quoted = quotedCompanyEnd(words, at);
    const end = quoted === null ? runEnd(words, at, usage) : quoted + 1;
    if (end === at) {
      at++;
      continue;
    }
    const form = quoted ?? legalFormEnd(words, end);
    const draft = form === null ? judge(words, at, end, usage) : company(words.slice(at, form + 1));
    if (draft !== null) found.push(draft);
    at = form === null ? afterName(words, at, end, draft) : form + 1;
  }
  return found;
}

/** Index of the first word of a run after the name it gave: "Dilan Yesilgöz" leaves "van de VVD". */
function afterName(words: readonly Word[], first: number, end: number, draft: Draft | null): number {
  if (draft === null) return end;
  let next = first + 1;
  while (next < end && (words[next]?.start ?? draft.end) < draft.end) next++;
  return next;
}

/** Index after the run of capitalised words that starts at `first`, particles inside included, a legal form not. */
function runEnd(words: readonly Word[], first: number, usage: Usage): number {
  if (words[first]?.capital !== true) return first;
  let end = first + 1;
  for (let at = end; at < words.length && at - first < LONGEST; at++) {
    const word = words[at];
    if (word === undefined || (word.capital && word.opens) || (at === end && legalFormEnd(words, at) !== null)) break;
    if (word.capital) end = at + 1;
    else if (!(word.text === '-' && !word.spaced) && !usage.particles.has(word.low)) break;
  }
  return end;
}

/** A name with its legal form; an article that opens the sentence is left out: "La Fiat S.p.A." */
function company(words: readonly Word[]): Draft | null {
  const [first, second] = words;
  const article =
    first !== undefined && first.opens && first.text.length <= 3 && second?.capital === true && words.length > 2;
  const name = article ? words.slice(1) : words;
  return name.length < 2 ? null : named(name, 'organization', 'legal-form', CONFIDENCE.legal);
}

function judge(words: readonly Word[], first: number, end: number, usage: Usage): Draft | null {
  const whole = words.slice(first, end);
  const run = withoutOpening(whole, usage);
  const head = run[0];
  if (head === undefined || isShouted(words, first, end)) return null;
  if (run.length > 2 && (usage.isBody(head.text) || isOfficeBefore(words, first + whole.length - run.length, usage))) {
    // "presidente del Consiglio Marco Ferri", "prezes PiS Jan Nowak": a person after what his office is of.
    const person = run.findIndex((word, at) => at > 0 && usage.isGiven(word.text) && run[at + 1]?.capital === true);
    if (person > 0 && !usage.isGiven(head.text)) return personOf(run.slice(person), usage);
  }
  if (vanAfterName(run, usage) > 0 && isNamed(run, usage)) return personOf(run, usage);
  if (run.length > 1 && run.some((word) => word.capital && usage.isBody(word.text))) {
    return named(run, 'organization', 'body-noun', CONFIDENCE.body);
  }
  if (run.length > 1 && isNamed(run, usage)) return personOf(run, usage);
  if (usage.isSurname(run.at(-1) ?? head) && run.slice(0, -1).every(({ low }) => usage.particles.has(low))) {
    return named(run, 'person', 'surname', CONFIDENCE.surname);
  }
  if (isKnownCompany(run, usage)) return named(run, 'organization', 'known-company', CONFIDENCE.known);
  const isAcronym = run.length === 1 && areInitials(head) && !/^\d+$/.test(words[first - 1]?.text ?? '');
  return isAcronym && !usage.isShouted ? named(run, 'organization', 'acronym', CONFIDENCE.acronym) : null;
}

/** Whether a run begins with a given name; a case of one counts in names of two words; an article is in no name ("Secondo la Farnesina"), nor is a word that
 * stands in small letters elsewhere ("Haven van Antwerpen"). */
function isNamed(run: readonly Word[], usage: Usage): boolean {
  const [head, second] = run;
  if (head === undefined || (head.opens && (ARTICLE.test(second?.low ?? '') || usage.isLower(head)))) return false;
  return usage.isGiven(head.text) || (run.length === 2 && usage.isGivenCase(head.text));
}

const ARTICLE = /^(?:la|le|les|las|los|il|lo|gli)$/;

/** A person by given name; in Dutch without what follows "van" after the family name. */
function personOf(run: readonly Word[], usage: Usage): Draft {
  const van = vanAfterName(run, usage);
  return named(van < 0 ? run : run.slice(0, van), 'person', 'given-name', CONFIDENCE.given);
}

/** Index of the Dutch "van" after a given and a family name, or -1. */
function vanAfterName(run: readonly Word[], usage: Usage): number {
  return usage.vanIsOf ? run.findIndex(({ low }, at) => low === 'van' && at >= 2 && run[at - 1]?.capital === true) : -1;
}

/** Whether an office stands before a run, with or without a word for "of": “ministro degli Esteri”, “prezes PiS”. */
function isOfficeBefore(words: readonly Word[], first: number, usage: Usage): boolean {
  if (usage.isOffice(words[first - 1])) return true;
  return OF.test(words[first - 1]?.low ?? '') && [first - 2, first - 3].some((at) => usage.isOffice(words[at]));
}

const OF = /^(?:de|del|della|dell'|dello|delle|degli|dei|di|d'|des|du|do|da|van|von|l'|la)$/;

/** The run without a first word that has its capital from the sentence only; a particle before a known surname stays ("De Boer"). */
function withoutOpening(run: readonly Word[], usage: Usage): readonly Word[] {
  const [first, second] = run;
  if (first === undefined || !first.opens || usage.isName(first)) return run;
  if (usage.isGivenCase(first.text) || isForeignBody(first.text)) return run;
  if (usage.particles.has(first.low) && run.length === 2 && second !== undefined && usage.isSurname(second)) return run;
  const next = run.findIndex((word, index) => index > 0 && word.capital);
  return next < 0 ? [] : run.slice(next);
}

const LONGEST_COMPANY = 3;

/** A company or body that the tagger's lists know and that is nobody's name and no town: "Samsung", "Philips". */
function isKnownCompany(run: readonly Word[], usage: Usage): boolean {
  const [head] = run;
  if (!usage.isSpoken || usage.isShouted || head === undefined || run.length > LONGEST_COMPANY) return false;
  if (run.length === 1 && ((head.opens && !usage.isName(head)) || usage.isLower(head) || head.text.length < 4))
    return false;
  const name = run.map(({ text }) => text).join(' ');
  const lists = loadNameLists();
  return lists(name, 'compromiseOrganization') && !lists(name, 'given', 'family', 'bigCity', 'city', 'town', 'country');
}

/** Whether the run or what stands beside it is a line in capitals: "ASAMBLEA GENERAL", "ARTÍCULO 5". */
function isShouted(words: readonly Word[], first: number, end: number): boolean {
  const run = words.slice(first, end).filter(({ isWord }) => isWord);
  if (!run.every(isCapitals)) return false;
  const beside = [words[first - 1], words[end], words[first - 2], words[end + 1]];
  const alone = (word: Word | undefined): boolean =>
    word === undefined || !word.isWord || isCapitals(word) || /^\d/.test(word.text);
  return run.length > 1 || beside.every(alone);
}

function named(words: readonly Word[], kind: Draft['kind'], how: string, confidence: number): Draft {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0, kind, form: 'name', how, confidence };
}
