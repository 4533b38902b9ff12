import { isForeignBody } from '../../../knowledge/foreignBodies.ts';
import { officesOf } from '../../../knowledge/foreignOffices.ts';
import type { Draft } from '../claims.ts';
import { isCapitals, type Word } from '../words.ts';
import type { Usage } from './usage.ts';

const CONFIDENCE = 0.8;
/** Between an office and the comma after it stand no more words. */
const REACH = 12;
const MOST_WORDS = 4;
/** Words that say "of", articles joined. */
const OF = new Set("de del della dell' dello delle degli dei di d' des du do da dos das van von för av af".split(' '));
const ARTICLE = new Set("la le les l' el los las il lo gli i o a os as the de het den".split(' '));
/** What may stand after a name that is set off. */
const CLOSING = /^[,.;:)»”"]$/;

/**
 * Full names that commas set off beside an office: “le président de la Banque mondiale, Ajay Banga, qui”, “Sophie Binet,
 * secrétaire générale”. The office tells that a run of two to four capitals is a person; places and bodies are none.
 */
export function namesBesideOffices(
  words: readonly Word[],
  language: string,
  usage: Usage,
  isPlaceStart: (at: number) => boolean,
): Draft[] {
  const offices = officesOf(language);
  const found: Draft[] = [];
  const take = (first: number, end: number): void => {
    // "a déclaré au Monde Sophie Binet, secrétaire": the given name begins the person.
    const from = personFrom(words, first, end, usage);
    if (isFullName(words, from, end, usage, isPlaceStart)) found.push(named(words, from, end));
  };
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) continue;
    if (offices.has(word.low) && !word.capital) {
      const comma = endOfOffice(words, at);
      const end = comma === null ? -1 : runEnd(words, comma + 1, usage);
      if (comma !== null && (words[end] === undefined || CLOSING.test(words[end].text))) take(comma + 1, end);
    } else if (word.capital && words[at - 1]?.capital !== true) {
      const end = runEnd(words, at, usage);
      if (words[end]?.text !== ',') continue;
      const next = ARTICLE.has(words[end + 1]?.low ?? '') ? end + 2 : end + 1;
      if (offices.has(words[next]?.low ?? '') && words[next]?.capital === false) take(at, end);
      at = end;
    }
  }
  return found;
}

/** Where the person begins in a run of capitals: at its given name, if that is not the first word. */
function personFrom(words: readonly Word[], first: number, end: number, usage: Usage): number {
  if (usage.isGiven(words[first]?.text ?? '')) return first;
  for (let at = first + 1; at < end - 1; at++) {
    const besideCapitals = words[at - 1]?.capital === true && words[at + 1]?.capital === true;
    if (besideCapitals && usage.isGiven(words[at]?.text ?? '')) return at;
  }
  return first;
}

/** Index of the comma after an office and what it is an office of: “presidente de la Junta de Andalucía,”; null where a verb comes between. */
function endOfOffice(words: readonly Word[], office: number): number | null {
  let of = false;
  for (let at = office + 1; at < words.length && at - office <= REACH; at++) {
    const word = words[at];
    if (word === undefined) return null;
    if (word.text === ',') return of || at === office + 1 ? at : null;
    if (!word.isWord && word.text !== '-') return null;
    if (OF.has(word.low)) of = true;
    // "el presidente de Chile viajó a Lima, …": a small word after the name is a verb.
    else if (!word.capital && !ARTICLE.has(word.low) && words[at - 1]?.capital === true) return null;
  }
  return null;
}

/** Index after a run of capitals, particles and hyphens inside. */
function runEnd(words: readonly Word[], first: number, usage: Usage): number {
  let end = first;
  for (let at = first; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || (at > first && word.opens)) break;
    if (word.capital) end = at + 1;
    else if (at === first || (!(word.text === '-' && !word.spaced) && !usage.particles.has(word.low))) break;
  }
  return end;
}

function isFullName(
  words: readonly Word[],
  first: number,
  end: number,
  usage: Usage,
  isPlaceStart: (at: number) => boolean,
): boolean {
  const run = words.slice(first, end).filter(({ capital }) => capital);
  const [head, second] = run;
  if (head === undefined || second === undefined || run.length > MOST_WORDS || !second.spaced) return false;
  if (head.opens && !usage.isGivenCase(head.text)) return false;
  return (
    !run.some(({ text, start }, at) => isForeignBody(text) || (at < run.length - 1 && isPlaceStart(start))) &&
    !run.some(isCapitals)
  );
}

function named(words: readonly Word[], first: number, end: number): Draft {
  const start = words[first]?.start ?? 0;
  const last = words[end - 1]?.end ?? start;
  return { start, end: last, kind: 'person', form: 'name', how: 'office', confidence: CONFIDENCE };
}
