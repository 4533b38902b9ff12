import { isPostNominal, NAME_SUFFIXES } from '../../../knowledge/kin.ts';
import { ARTICLE_PARTICLES, PARTICLES } from '../../../knowledge/particles.ts';
import { LONGEST_TITLE, titleOf } from '../../../knowledge/titles.ts';
import { familyFirstPeoples } from '../../../knowledge/familyNames.ts';
import { isGivenName } from '../../../knowledge/givenNames.ts';
import { fold } from '../../../text/foldName.ts';

/** A person's name taken apart for matching. All words are folded. */
export interface PersonName {
  /** The words that tell who it is, in order as written: no title, suffix or particle. */
  readonly words: readonly string[];
  /** The words in one, without hyphens and apostrophes: "ri yong-ho" and "ri yongho" are both "riyongho". */
  readonly plain: string;
  /** `jr`, `sr`, `ii` … or empty. */
  readonly suffix: string;
  /** Title words that the span itself holds ("Queen" of "Queen Victoria"), folded, or empty. */
  readonly title: string;
  /** Whether a particle stands between its words: then their order says who is whose son ("Ahmed bin Salman"). */
  readonly linked: boolean;
  /** Index of the family name in `words`: the last word, or the first where the family name comes first. */
  readonly family: number;
  /** Whether the order is sure; where it is not, either end may be the family name. */
  readonly sure: boolean;
}

/** Particles that open a name written with a capital: "De Gaulle"; "Van", "Ben" and the like may be given names there. */
const OPENING = new Set(['de', 'von', 'le', 'la', 'di', 'bin', 'ibn', 'del', 'della', 'du', 'al', 'el', "d'"]);

/** Initials written together ("J.R.R.", "GW.") come apart; apostrophes and full stops fall. */
function split(text: string): string[] {
  return text
    .replace(/[,;()"“”]/g, ' ')
    .split(/\s+/)
    .flatMap((word) => (/^(?:\p{L}\.-?){2,}$/u.test(word) ? [...word.replace(/[.-]/g, '')] : [word]))
    .filter((word) => word !== '');
}

/** A word as it is matched: an Arabic article joined by a hyphen falls ("al-Assad" → "assad"). */
function matchable(word: string): string {
  const folded = fold(word).replace(/'s$/, '').replace(/^'|'$/g, '');
  const hyphen = folded.indexOf('-');
  return hyphen > 0 && ARTICLE_PARTICLES.has(folded.slice(0, hyphen)) ? folded.slice(hyphen + 1) : folded;
}

/** One or two syllables as Chinese, Korean and Vietnamese names are spelt in English. */
const SYLLABLES =
  /^(?:(?:[bcdfghjklmnprstwxz]|ch|sh|zh|gh|kh|ph|th|tr|ng|kw|hw|gw|hs|ts|tz)?[yw]?[aeiouy]{1,3}(?:ng|nh|ch|n|m|k|l|p|t|r|h|b|c|g)?-?){1,2}$/;

/** Take a person's name apart. `text` is the span's text; never throws, `words` holds at least one word. */
export function parsePersonName(text: string): PersonName {
  let written = split(text);
  const title = openingTitle(written);
  if (title > 0) written = written.slice(title);
  const titleWords = split(text).slice(0, title).map(fold).join(' ');
  let suffix = '';
  while (written.length > 1) {
    const last = fold(written.at(-1) ?? '');
    const known = written.at(-1) === 'I' ? 'i' : NAME_SUFFIXES.get(last);
    if (known === undefined && !(isPostNominal(written.at(-1) ?? '') && written.length > 2)) break;
    suffix = known ?? suffix;
    written.pop();
  }
  const said = written.filter((word, index) => !isParticle(word, index, written));
  const linked = written.length > said.length && written.indexOf(said[0] ?? '') < written.length - said.length;
  const words = said.map(matchable).filter((word) => word !== '');
  const kept = words.length > 0 ? words : [fold(text)];
  return { words: kept, plain: joinWords(kept), suffix, title: titleWords, linked, ...familyAt(kept) };
}

function openingTitle(words: readonly string[]): number {
  for (let count = Math.min(LONGEST_TITLE, words.length - 1); count > 0; count--) {
    const known = titleOf(words.slice(0, count).join(' '));
    // A single word that is also a first name ("Dean Acheson", "Prince", "Major") stays unless more follows.
    if (known !== undefined && (words.length - count > 1 || !isGivenName(words[0] ?? ''))) return count;
  }
  return 0;
}

function isParticle(word: string, index: number, written: readonly string[]): boolean {
  const folded = fold(word);
  const count = written.length;
  if (!PARTICLES.has(folded) || index === count - 1) return false;
  if (index > 0 || /^\p{Ll}/u.test(word)) return true;
  const next = written[index + 1] ?? '';
  if (count > 2 && /^\p{Ll}/u.test(next) && PARTICLES.has(fold(next))) return true;
  return OPENING.has(folded) && (folded !== 'al' || count < 2) && !(count > 2 && familyFirstPeoples(folded).length > 0);
}

function familyAt(words: readonly string[]): { family: number; sure: boolean } {
  const last = words.length - 1;
  const first = words[0] ?? '';
  if (last === 0) return { family: 0, sure: true };
  const rest = words.slice(1);
  const foreign =
    familyFirstPeoples(first).length > 0 && rest.every((word) => SYLLABLES.test(word) && !isGivenName(word));
  if (!foreign) return { family: last, sure: true };
  const certain =
    rest.length > 1 || rest.some((word) => word.includes('-')) || !familyFirstPeoples(rest[0] ?? '').length;
  return { family: 0, sure: certain && !isGivenName(first) };
}

/** Words of a name in one, hyphens and apostrophes aside. */
export const joinWords = (words: readonly string[]): string => words.join('').replace(/[-']/g, '');

/** The family name. */
export function familyOf(name: PersonName): string {
  return name.words[name.family] ?? '';
}

/** The words that are not the family name, in order. */
export function givenOf(name: PersonName): readonly string[] {
  return name.words.filter((_, index) => index !== name.family);
}
