import { knownExpansion } from '../../../knowledge/acronyms.ts';
import { BODY_NOUNS, COMPANY_NOUNS } from '../../../knowledge/companyEndings.ts';
import { placesNamed } from '../../../knowledge/countries.ts';
import type { RuleId } from '../../../model/rules.ts';
import { acronymKeys, acronymsOf, looksLikeAcronym } from '../../../text/acronym.ts';
import type { ResolveInput } from './input.ts';
import { organizationWords, turnedKey, withoutCountry } from './organizationName.ts';

/** A name of an organization with everywhere it stands in a document. */
export interface Form {
  readonly words: readonly string[];
  readonly text: string;
  readonly at: number[];
  entity: number;
}

/** The longer names that a form may stand for, and why. */
export interface Joins {
  readonly to: readonly Form[];
  readonly rule: RuleId;
  readonly said: string;
  readonly confidence: number;
}

/** Finds the longer names that a form may stand for, by keys and never by comparing all with all. */
export class OrganizationFinder {
  readonly #byKey = new Map<string, Form[]>();
  readonly #input: ResolveInput;

  constructor(input: ResolveInput) {
    this.#input = input;
  }

  /** Make a name findable by everything that may stand for it. */
  add(form: Form): void {
    const { words } = form;
    const bare = withoutCountry(words);
    const keys = [`turned ${turnedKey(words)}`, ...acronymsOf(form.text).map((letters) => `letters ${letters}`)];
    if (bare !== null) {
      keys.push(`turned ${turnedKey(bare)}`);
      for (const letters of acronymsOf(bare.join(' '))) keys.push(`letters ${letters}`);
    }
    if (!looksLikeAcronym(form.text)) keys.push(`full ${turnedKey(words)}`);
    for (let count = 1; count < words.length; count++) {
      keys.push(`first ${words.slice(0, count).join(' ')}`);
      keys.push(`last ${words.slice(-count).join(' ')}`);
    }
    for (const key of new Set(keys)) {
      const list = this.#byKey.get(key);
      if (list === undefined) this.#byKey.set(key, [form]);
      else list.push(form);
    }
  }

  longer(form: Form): Joins | null {
    const key = turnedKey(form.words);
    const inOtherOrder = this.#at(`turned ${key}`);
    if (inOtherOrder.length > 0)
      return { to: inOtherOrder, rule: 'national', said: 'only the country before it differs', confidence: 0.9 };
    const bare = withoutCountry(form.words);
    const nationless = bare === null ? [] : this.#at(`turned ${turnedKey(bare)}`);
    if (nationless.length > 0)
      return { to: nationless, rule: 'national', said: 'only the country before it differs', confidence: 0.85 };
    if (looksLikeAcronym(form.text)) return this.#acronym(form);
    return this.#shortened(form);
  }

  #acronym(form: Form): Joins | null {
    const expansion = knownExpansion(form.text);
    const known = expansion === undefined ? [] : this.#at(`full ${turnedKey(organizationWords(expansion))}`);
    if (known.length > 0)
      return { to: known, rule: 'known-acronym', said: 'these are its usual initials', confidence: 0.95 };
    const fit = acronymKeys(form.text).flatMap((letters) => this.#at(`letters ${letters}`));
    const beside = fit.filter((other) => this.#inBrackets(other, form));
    if (beside.length > 0)
      return {
        to: beside.slice(0, 1),
        rule: 'acronym',
        said: 'the document gives the initials in brackets after it',
        confidence: 0.97,
      };
    return fit.length === 0 ? null : { to: fit, rule: 'acronym', said: 'these are its initials', confidence: 0.9 };
  }

  /** "Long Name (LN)" or "LN (Long Name)". */
  #inBrackets(long: Form, short: Form): boolean {
    const ends = new Set(long.at.map((index) => this.#input.names[index]?.end ?? 0));
    return short.at.some((index) => {
      const start = this.#input.names[index]?.start ?? 0;
      return [2, 3].some((gap) => ends.has(start - gap) && this.#input.text.slice(start - gap, start).includes('('));
    });
  }

  #shortened(form: Form): Joins | null {
    const key = form.words.join(' ');
    const begins = this.#at(`first ${key}`).filter((long) => isShort(form.words, long.words));
    if (begins.length > 0)
      return { to: begins, rule: 'short-company', said: 'the longer name begins so', confidence: 0.86 };
    const ends = this.#at(`last ${key}`).filter((long) => isEnd(form.words, long.words));
    return ends.length > 0 ? { to: ends, rule: 'head-noun', said: 'the longer name ends so', confidence: 0.82 } : null;
  }

  #at(key: string): readonly Form[] {
    return this.#byKey.get(key) ?? [];
  }
}

/** Teams and the like are called by a plural: the Pirates, the Red Sox. */
const TEAM = /[^s]s$|x$/;
const isNoun = (word: string): boolean => COMPANY_NOUNS.has(word) || BODY_NOUNS.has(word);
const JOINING = new Set(['of', 'at', 'for', 'the', 'and', 'in']);

/**
 * Whether a long name may be called by its first words: what follows only completes it ("Deutsche Bank", "US Airways Group",
 * "Society of the Cincinnati", "Johnson and Johnson"), or the first word is a place ("Boston" for the Boston Red Sox). A body and
 * what it founded are two: Sony is not Sony Pictures, nor the U.S. Army its Reserve.
 */
function isShort(short: readonly string[], long: readonly string[]): boolean {
  const rest = long.slice(short.length);
  const [next = ''] = rest;
  const [word = ''] = short;
  if (short.length === 1 && isNoun(word)) return next === 'of' || next === 'for';
  if (rest.every((other) => SAME_BODY.has(other)) || (short.length > 1 && isInTown(rest))) return true;
  const opens = next === 'of' || next === 'for';
  if (isNoun(short.at(-1) ?? '') || short.includes('of')) return opens && !short.includes(next);
  const last = rest.at(-1) ?? '';
  if (short.length > 1) return opens || next === 'and' || (rest.length < 3 && completesName(last));
  if (next === 'and' || (rest.length === 1 && (last === 'school' || last === 'college'))) return true;
  const named = completesName(last) && rest.every(isNoun);
  return named || (rest.length < 3 && placesNamed(word).length > 0 && TEAM.test(last));
}

/** "Ohio State University in Columbus"; a church in a country is a body of its own. */
function isInTown([first, ...town]: readonly string[]): boolean {
  return (
    first === 'in' &&
    town.length > 0 &&
    placesNamed(town.join(' ')).every(({ sort }) => sort === 'city' || sort === 'state')
  );
}

/** Nouns after which a name means the same body as without them. */
const SAME_BODY = new Set(['group', 'holding', 'holdings', 'corporation', 'company', 'international', 'enterprises']);
const completesName = (word: string): boolean => !OFFSHOOTS.has(word) && (isNoun(word) || TEAM.test(word));
/** What bodies found and own under their name. */
const OFFSHOOTS = new Set(
  `foundation trust fund pictures studios electronics center centre institute institution hospital museum library press publishing
  entertainment media investments properties secretariat school academy college council committee office police service services
  commission board`.split(/\s+/),
);

/** Whether a long name may be called by its last words: "the Commission", "the Pirates"; never the last part of "… at the University of X". */
function isEnd(short: readonly string[], long: readonly string[]): boolean {
  const dropped = long.slice(0, -short.length);
  // "The 80th Congress" is one of many: the bare word means the body.
  if (dropped.some((word) => JOINING.has(word) || /^\d/.test(word))) return false;
  return short.length > 1 || isNoun(short[0] ?? '') || (TEAM.test(short[0] ?? '') && dropped.length < 3);
}
