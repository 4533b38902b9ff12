import type { Draft } from '../claims.ts';
import { loadNameLists } from '../tagger/lists.ts';
import { isCapitals, type Word } from '../words.ts';
import { RELATED } from './spoken.ts';
import type { Usage } from './usage.ts';

/** With a word before it that says "in", and without. */
const CONFIDENCE = { placed: 0.8, bare: 0.65 } as const;
const MOST_WORDS = 5;

/** Words that say where, by language; the names of towns after them seldom are anything else. */
const IN: Readonly<Record<string, string>> = {
  de: 'in aus nach bei',
  fr: 'à vers entre depuis',
  es: 'en hacia desde',
  it: 'a ad in presso',
  pt: 'em para',
  ca: 'a en',
  nl: 'in naar uit bij te',
  sv: 'i från till',
  da: 'i fra til ved',
  no: 'i fra frå til ved',
  pl: 'w we do z',
  cs: 'v ve do z',
  sk: 'v vo do z',
  ro: 'în la din',
  id: 'di ke dari',
  ru: 'в во из на до',
  uk: 'в у з до на',
};
/** What stands after the town that opens a report: "BERLIN (dpa) -", "Paris, 3 mars". */
const DATELINE = /^[,(:.–—-]$/;
/** In German a noun after one of these is a noun: "der Essen". */
const ARTICLE = /^(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines)$/;

/**
 * Cities of the world (GeoNames, as the tagger's lists have them) that are a whole run of capitals: those of 40,000 people where
 * nothing speaks for a person or a noun, towns only after a word that says "in".
 */
export function citiesIn(words: readonly Word[], text: string, language: string, usage: Usage): Draft[] {
  const lists = loadNameLists();
  const base = language.split('-')[0] ?? language;
  const locative = locativesOf(language);
  const nouns = base === 'de' || base === 'lb';
  const found: Draft[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word?.capital !== true || words[at - 1]?.capital === true) continue;
    const end = longest(words, at, text, usage, (name) => lists(name, 'bigCity', 'city', 'town'));
    if (end === null) continue;
    const last = words[end - 1] ?? word;
    const name = text.slice(word.start, last.end);
    const placed = locative.has(words[at - 1]?.low ?? '');
    const opens = at === 0 && DATELINE.test(words[end]?.text ?? '');
    const large = lists(name, 'bigCity') || (lists(name, 'city') && (!nouns || placed || opens));
    const isOther =
      (isCapitals(word) && !opens) ||
      usage.isLower(word) ||
      usage.isSurname(last) ||
      (nouns && ARTICLE.test(words[at - 1]?.low ?? ''));
    const isPerson = lists(name, 'given', 'family');
    const accepted = placed || opens ? large || (placed && !nouns) : large && !isPerson && !word.opens;
    if (accepted && !isOther) {
      const confidence = placed || opens ? CONFIDENCE.placed : CONFIDENCE.bare;
      found.push({ start: word.start, end: last.end, kind: 'place', form: 'name', how: 'gazetteer', confidence });
    }
    at = end - 1;
  }
  return found;
}

/** Words of a language (BCP 47 tag) that say "in", "to" or "from" before a place. */
export function locativesOf(language: string): ReadonlySet<string> {
  const base = language.split('-')[0] ?? language;
  return new Set(IN[RELATED[base] ?? base]?.split(' '));
}

/** Index after the run of capitals that begins at `first`, particles and hyphens inside, if a list holds the whole of it; or null. */
function longest(
  words: readonly Word[],
  first: number,
  text: string,
  usage: Usage,
  isListed: (name: string) => boolean,
): number | null {
  let end = first;
  for (let at = first; at < words.length && at - first < MOST_WORDS; at++) {
    const word = words[at];
    if (word === undefined || (at > first && word.opens)) break;
    if (word.capital) end = at + 1;
    else if (!(word.text === '-' && !word.spaced) && !usage.particles.has(word.low)) break;
  }
  if (words[end]?.capital === true || (words[end]?.text === '-' && words[end]?.spaced === false)) return null;
  const name = text.slice(words[first]?.start, words[end - 1]?.end);
  return name.length > 2 && isListed(name) ? end : null;
}
