import { isForeignBody, isForeignLegalForm } from '../../../knowledge/foreignBodies.ts';
import { isGivenNameAnywhere as isGivenName } from '../../../knowledge/foreignGivenNames.ts';
import { PARTICLES } from '../../../knowledge/particles.ts';
import type { Draft } from '../claims.ts';
import { isCapitals, type Word } from '../words.ts';
import type { Usage } from './usage.ts';

/** How sure each kind of evidence is; set by reading results in French, Spanish, Polish and Russian news texts. */
const CONFIDENCE = { legal: 0.85, body: 0.7, given: 0.8, acronym: 0.6, surname: 0.75 } as const;
const ACRONYM = /^(?:\p{Lu}\.?){2,6}$/u;
const MOST_WORDS = 7;

/**
 * Runs of words with capitals, for languages where a capital means a name. A run becomes a name only where something
 * tells its kind: a given name, a body's head noun, a legal form, a surname met after a title. A word that opens a
 * sentence counts only when it has its capital elsewhere too.
 */
export function runsIn(words: readonly Word[], usage: Usage): Draft[] {
  const found: Draft[] = [];
  for (let at = 0; at < words.length;) {
    const quoted = quotedCompany(words, at);
    const opening = words[at];
    const closing = words[quoted ?? -1];
    if (quoted !== null && opening !== undefined && closing !== undefined) {
      found.push(named(opening, closing, 'organization', 'legal-form', CONFIDENCE.legal));
      at = quoted + 1;
      continue;
    }
    const end = runEnd(words, at);
    if (end === at) {
      at++;
      continue;
    }
    const draft = judge(words.slice(at, end), usage);
    if (draft !== null && !isShouted(words, at, end)) found.push(draft);
    at = end;
  }
  return found;
}

/** Whether the run or what stands beside it is a line in capitals: "ASAMBLEA GENERAL", "ARTÍCULO 5". */
function isShouted(words: readonly Word[], first: number, end: number): boolean {
  const run = words.slice(first, end).filter(({ isWord }) => isWord);
  if (!run.every(isCapitals)) return false;
  const beside = [words[first - 1], words[end], words[first - 2], words[end + 1]];
  return (
    run.length > 1 ||
    beside.every((word) => word === undefined || !word.isWord || isCapitals(word) || /^\d/.test(word.text))
  );
}

/** Index after the run of capitalised words that starts at `first`, particles inside included. */
function runEnd(words: readonly Word[], first: number): number {
  if (words[first]?.capital !== true) return first;
  let end = first + 1;
  for (let at = end; at < words.length && at - first < MOST_WORDS * 2; at++) {
    const word = words[at];
    if (word === undefined || (word.capital && word.opens)) break;
    if (word.capital) end = at + 1;
    else if (!(word.text === '-' && !word.spaced) && !PARTICLES.has(word.low)) break;
  }
  return end;
}

function judge(run: readonly Word[], usage: Usage): Draft | null {
  const first = run[0];
  const drop =
    first !== undefined &&
    first.opens &&
    !usage.isName(first) &&
    !isGivenName(first.text) &&
    !isForeignBody(first.text);
  const second = run.findIndex((word, index) => index > 0 && word.capital);
  // "De Boer" after "Jan de Boer": the particle has its capital from the sentence.
  const particle =
    drop &&
    PARTICLES.has(first.low) &&
    second === 1 &&
    run.length === 2 &&
    run[1] !== undefined &&
    usage.isSurname(run[1]);
  if (particle) return named(first, run[1] ?? first, 'person', 'surname', CONFIDENCE.surname);
  const kept = drop ? run.slice(second) : run;
  if (drop && (run.length < 2 || !run.slice(1).some(({ capital }) => capital))) return null;
  const head = kept[0];
  const last = kept.at(-1);
  if (head === undefined || last === undefined) return null;
  const capitals = kept.filter(({ capital }) => capital);
  const draft = (kind: Draft['kind'], how: string, confidence: number): Draft =>
    named(head, last, kind, how, confidence);
  if (capitals.length > 1 && isForeignLegalForm(last.text))
    return draft('organization', 'legal-form', CONFIDENCE.legal);
  if (capitals.length > 1 && capitals.some(({ text }) => isForeignBody(text)))
    return draft('organization', 'body-noun', CONFIDENCE.body);
  if (capitals.length > 1 && isGivenName(head.text)) return draft('person', 'given-name', CONFIDENCE.given);
  if (kept.length !== 1) return null;
  if (usage.isSurname(head)) return draft('person', 'surname', CONFIDENCE.surname);
  if (isCapitals(head) && ACRONYM.test(head.text) && !/^[IVXLCDM]+$/.test(head.text) && !usage.isShouted) {
    return draft('organization', 'acronym', CONFIDENCE.acronym);
  }
  return null;
}

function named(first: Word, last: Word, kind: Draft['kind'], how: string, confidence: number): Draft {
  return { start: first.start, end: last.end, kind, form: 'name', how, confidence };
}

/** Russian and Ukrainian firms set the legal form first and the name in quotation marks: "ООО «Вектор»". */
function quotedCompany(words: readonly Word[], at: number): number | null {
  const form = words[at];
  if (
    form === undefined ||
    !isForeignLegalForm(form.text) ||
    !isCapitals(form) ||
    !/^[«"“„]$/.test(words[at + 1]?.text ?? '')
  )
    return null;
  for (let end = at + 2; end < words.length && end - at < MOST_WORDS; end++)
    if (/^[»"”“]$/.test(words[end]?.text ?? '')) return end;
  return null;
}
