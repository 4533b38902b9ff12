import { placesNamed } from '../../../knowledge/countries.ts';
import type { Kind } from '../../../model/kind.ts';
import { acronymKeys, acronymsOf } from '../../../text/acronym.ts';
import { fold } from '../../../text/foldName.ts';
import type { ResolveInput } from './input.ts';

/** Two names, by their indices, that the text itself gives to one bearer: `alias` is the later one. */
export interface SaidAlias {
  readonly of: number;
  readonly alias: number;
}

/** Longest stretch between two names that is read as "also known as". */
const REACH = 120;

/** Whether the later of two names stands alone in brackets right after the other: "Norges Statsbaner (NSB)". */
function inBrackets(input: ResolveInput, one: number, other: number): string | null {
  const between = textBetween(input, one, other) ?? '';
  const end = input.names[other]?.end ?? 0;
  const [, before] = /^ \(((?:the )?(?:IATA: ?|ICAO: ?)?)["“]?$/i.exec(between) ?? [];
  return before !== undefined && /^["”]?[),]/.test(input.text.slice(end, end + 2)) ? before : null;
}

/**
 * "Long Name (LN)" or "LN (Long Name)", where the short one is mostly capitals and begins with the letter of a word of the long
 * one, whatever its other letters stand for.
 */
function areInitials(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const capitals = short.replace(/\P{Lu}/gu, '').length;
  return (
    !short.includes(' ') &&
    capitals > 1 &&
    capitals * 2 >= short.length &&
    long.split(/[\s-]+/).some((word) => word.charAt(0).toUpperCase() === short.charAt(0)) &&
    !isOfLastPart(short, long)
  );
}

/** Buildings and the like: what bears such a name in brackets is not in it, as a town is in its county. */
const STRUCTURE =
  /\b(?:palace|mosque|church|cathedral|chapel|temple|castle|tower|bridge|museum|theatre|theater|stadium|tramway|canal|lighthouse|airport)\b/i;

/** "Ali Qapu (The Royal Palace)", "Tulsa International Airport (IATA: TUL)"; most other brackets hold the land around. */
function isSamePlace(before: string, other: string): boolean {
  if (placesNamed(other).length > 0) return false;
  return /^The |^I/.test(before) || STRUCTURE.test(other);
}

/** "Boston Red Sox of Major League Baseball (MLB)": the letters are those of the last words only. */
function isOfLastPart(short: string, long: string): boolean {
  const [letters = ''] = acronymKeys(short);
  const parts = long.split(/ (?=(?:of|at|for|in|and) )/).slice(1, 8);
  return (
    !acronymsOf(long).includes(letters) &&
    parts.some((part) => acronymsOf(part.replace(/^\S+ (?:the )?/, '')).includes(letters))
  );
}

/**
 * Names of one kind between which the text says that they are one: "A, also known as B", "A (born B)", "A, better known by his
 * pen name B", "A, or simply B". Every word between must belong to such a phrase, so that "A met a man called B" is none.
 */
export function saidAliases(input: ResolveInput, kind: Kind): SaidAlias[] {
  const found: SaidAlias[] = [];
  let before = -1;
  let last = -1;
  input.names.forEach(({ kind: own, form }, index) => {
    if (own !== kind || form !== 'name') return;
    if (
      last >= 0 &&
      (bracketsSaySame(input, kind, last, index) ||
        (saysSame(input, last, index) && !isPartOfAnother(input, before, last)))
    )
      found.push({ of: last, alias: index });
    [before, last] = [last, index];
  });
  return found;
}

function saysSame(input: ResolveInput, one: number, other: number): boolean {
  const between = textBetween(input, one, other);
  const after = input.text.slice(input.names[other]?.end ?? 0, (input.names[other]?.end ?? 0) + 3);
  // "also known as Smith's Folly", "called the Kim Trust": the name is only part of what follows.
  return between !== null && isPhrase(between) && !/^(?:['’]s|[ -]\p{Lu})/u.test(after);
}

function bracketsSaySame(input: ResolveInput, kind: Kind, one: number, other: number): boolean {
  const before = kind === 'person' ? null : inBrackets(input, one, other);
  if (before === null) return false;
  const [a, b] = [input.names[one]?.text ?? '', input.names[other]?.text ?? ''];
  return kind === 'organization' ? areInitials(a, b) : isSamePlace(before, b);
}

/** "Istanbul in Turkey, formerly known as B", "John, son of Mary, also known as B": B may be the first name's, so nobody's. */
function isPartOfAnother(input: ResolveInput, before: number, name: number): boolean {
  const between = before < 0 ? null : textBetween(input, before, name);
  return (
    between !== null && /^(?:, |.{0,40} (?:and|or|of|in|at|near|by|with|to|from|for|as) (?:the )?)$/u.test(between)
  );
}

/** The text between two names of one sentence, or null where they are far apart. */
function textBetween({ text, names, sentenceOf }: ResolveInput, one: number, other: number): string | null {
  const [start, end] = [names[one]?.end ?? 0, names[other]?.start ?? 0];
  if (sentenceOf[one] !== sentenceOf[other] || end - start > REACH || end < start) return null;
  return text.slice(start, end);
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
const CUE = words('known called nicknamed dubbed spelled spelt nee born aka alias abbreviated shortened styled');
/** Words that make "named", "or" and the like a statement of a second name. */
const MORE = words(
  `also better commonly popularly formerly previously professionally otherwise locally officially sometimes simply best widely
  originally usually often generally alternatively historically affectionately now later then more originally`,
);
const WEAK_CUE = words('named renamed or titled referred name pseudonym nickname');
/** Words that may stand beside a cue without changing what it says. */
const SMALL = words(
  'who which that is was are were has been and just as by his her its their the a an to pen stage birth ring maiden full real given under in on',
);

/** Whether the words between two names say nothing but that both are one's. */
function isPhrase(between: string): boolean {
  const text = between.replace(/^\s*(?:["”’]\s*)?\([^()]*\)/, ', ');
  const opens = /^\s*(?:["”’]\s*)?[,(\u2013\u2014]/.test(text);
  const said = fold(text)
    .split(/[^\p{L}-]+/u)
    .filter((word) => word !== '' && word !== '-');
  if (said.length === 0 || /[;:.)]\s/.test(text.replace(/a\.k\.a\./i, 'aka'))) return false;
  if (!said.every((word) => CUE.has(word) || MORE.has(word) || WEAK_CUE.has(word) || SMALL.has(word))) return false;
  const more = said.some((word) => MORE.has(word));
  const verb = said.some((word) => word === 'is' || word === 'was' || word === 'are');
  if (said.some((word) => CUE.has(word))) return opens || more || (verb && said.includes('known'));
  return more && said.some((word) => WEAK_CUE.has(word));
}
