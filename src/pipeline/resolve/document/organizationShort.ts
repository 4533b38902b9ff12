import { isKnownBody } from '../../../knowledge/acronyms.ts';
import { BODY_NOUNS, COMPANY_NOUNS } from '../../../knowledge/companyEndings.ts';
import { placesNamed, placesOfDemonym } from '../../../knowledge/countries.ts';

/** Teams and the like are called by a plural: the Pirates, the Red Sox. */
const TEAM = /[^s]s$|x$/;
const isNoun = (word: string): boolean => COMPANY_NOUNS.has(word) || BODY_NOUNS.has(word);
const JOINING = new Set(['of', 'at', 'for', 'the', 'and', 'in']);

/**
 * Whether a long name may be called by its first words: what follows only completes it ("Deutsche Bank", "US Airways Group",
 * "Society of the Cincinnati", "Johnson and Johnson"), or the first word is a place ("Boston" for the Boston Red Sox). A body and
 * what it founded are two: Sony is not Sony Pictures, nor the U.S. Army its Reserve.
 */
export function isShort(short: readonly string[], long: readonly string[], named: ReadonlySet<string>): boolean {
  const rest = long.slice(short.length);
  const [next = ''] = rest;
  const [word = ''] = short;
  if (isKnownBody(short.join(' '))) return false;
  if (short.length === 1 && ALONE.has(word)) return next === 'of' && isNational(rest.slice(1));
  if (short.length === 1 && isNoun(word)) return next === 'of' || next === 'for';
  if (next === 'and') return isFirm(short, rest, named);
  if (
    rest.every((other) => SAME_BODY.has(other)) ||
    (isWing(short) && rest.join() === 'hospital') ||
    (short.length > 1 && isInTown(rest))
  )
    return true;
  const opens = next === 'of' || next === 'for';
  if (isNoun(short.at(-1) ?? '') || short.includes('of')) return opens && !short.includes(next);
  const last = rest.at(-1) ?? '';
  if (short.length > 1) return opens || (rest.length < 3 && completesName(last));
  if (rest.length === 1 && (last === 'school' || last === 'college')) return true;
  const whole = completesName(last) && rest.every(isNoun);
  return whole || (rest.length < 3 && placesNamed(word).length > 0 && TEAM.test(last));
}

/**
 * Whether a long name may be called by its first word once it has been introduced: "Goldman" after Goldman Sachs, "Hutchison" after
 * Hutchison Whampoa Ltd. Not by a place or a people, nor by what founded it ("Ubisoft", "Ubisoft Montreal"; "Nintendo", "Nintendo Power").
 */
export function isFirstWord(short: readonly string[], long: readonly string[]): boolean {
  const rest = long.slice(short.length);
  const [word = ''] = short;
  const last = rest.at(-1) ?? '';
  if (short.length > 1 || rest.length > 2 || JOINING.has(rest[0] ?? '') || OFFSHOOTS.has(last)) return false;
  if (isNoun(word) || ALONE.has(word) || !/^\p{L}/u.test(word) || isKnownBody(word)) return false;
  return [word, last].every((end) => placesNamed(end).length + placesOfDemonym(end).length === 0);
}

/** "Johnson and Johnson", "Shihlin Electric and Engineering Corporation"; not "Medicare and Medicaid", two that are named alone too. */
function isFirm(short: readonly string[], rest: readonly string[], named: ReadonlySet<string>): boolean {
  const other = rest.slice(1);
  if (named.has(other.join(' ')) || isNoun(short.at(-1) ?? '') || TEAM.test(short.at(-1) ?? '')) return false;
  return isNoun(other.at(-1) ?? '') || (short.length === 1 && other.length === 1);
}

/** Bodies of which each land has one: by itself, the word is a name, and short only for that of a land. */
const ALONE = new Set('congress senate parliament legislature treasury union house state nation'.split(' '));

/** "The United States", "Indian National", "Norwegian": a land or its people, and nothing else. */
function isNational(words: readonly string[]): boolean {
  const land = words.filter((word) => word !== 'national' && word !== 'the').join(' ');
  return [...placesNamed(land), ...placesOfDemonym(land)].length > 0;
}

/** "Ohio State University in Columbus"; a church in a country is a body of its own. */
function isInTown([first, ...town]: readonly string[]): boolean {
  return (
    first === 'in' &&
    town.length > 0 &&
    placesNamed(town.join(' ')).every(({ sort }) => sort === 'city' || sort === 'state')
  );
}

/** "Massachusetts General", as everybody says for the hospital. */
const isWing = (short: readonly string[]): boolean =>
  short.length > 1 && /^(?:general|memorial|regional|presbyterian|infirmary)$/.test(short.at(-1) ?? '');

/** Nouns after which a name means the same body as without them. */
const SAME_BODY = new Set(['group', 'holding', 'holdings', 'corporation', 'company', 'international', 'enterprises']);
const completesName = (word: string): boolean => !OFFSHOOTS.has(word) && (isNoun(word) || TEAM.test(word));
/** What bodies found and own under their name. */
const OFFSHOOTS = new Set(
  `foundation trust fund pictures studios electronics center centre institute institution hospital museum library press publishing
  entertainment media investments properties secretariat school academy college council committee office police service services
  commission board cable mobile television tv radio partners ventures islam`.split(/\s+/),
);

/** Whether a long name may be called by its last words: "the Commission", "the Pirates"; never the last part of "… at the University of X". */
export function isEnd(short: readonly string[], long: readonly string[]): boolean {
  const dropped = long.slice(0, -short.length);
  // "The 80th Congress" is one of many: the bare word means the body.
  if (dropped.some((word) => JOINING.has(word) || /^\d/.test(word))) return false;
  if (short.length === 1 && ALONE.has(short[0] ?? '')) return isNational(dropped);
  return short.length > 1 || isNoun(short[0] ?? '') || (TEAM.test(short[0] ?? '') && dropped.length < 3);
}
