import { knownExpansion } from '../../../knowledge/acronyms.ts';
import type { RuleId } from '../../../model/rules.ts';
import { acronymKeys, acronymsOf, looksLikeAcronym } from '../../../text/acronym.ts';
import type { ResolveInput } from './input.ts';
import { isEnd, isFirstWord, isShort } from './organizationShort.ts';
import { hasLegalEnding, organizationWords, turnedKey, withoutCountry } from './organizationName.ts';
import { append } from '../../../text/append.ts';

/** A name of an organization with everywhere it stands in a document. */
export interface Form {
  readonly words: readonly string[];
  readonly text: string;
  readonly at: number[];
  /** The country whose body it is, by its own words or by the possessive before it ("Russia's Foreign Ministry"); null where unsaid. */
  country: string | null;
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
  /** The words of every name of the document. */
  readonly #named: ReadonlySet<string>;

  constructor(input: ResolveInput, forms: Iterable<Form>) {
    this.#input = input;
    this.#named = new Set([...forms].map(({ words }) => words.join(' ')));
  }

  /** Make a name findable by everything that may stand for it. */
  add(form: Form): void {
    const { words } = form;
    const bare = withoutCountry(words);
    const letterings = new Set([form.text, words.join(' ')].flatMap(acronymsOf));
    const keys = [`turned ${turnedKey(words)}`, ...[...letterings].map((letters) => `letters ${letters}`)];
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
      append(this.#byKey, key, form);
    }
  }

  longer(form: Form): Joins | null {
    const key = turnedKey(form.words);
    const inOtherOrder = this.#at(`turned ${key}`).filter((other) => agreeOnCountry(form, other));
    if (inOtherOrder.length > 0)
      return { to: inOtherOrder, rule: 'national', said: 'only the country before it differs', confidence: 0.9 };
    const bare = withoutCountry(form.words);
    const nationless =
      bare === null ? [] : this.#at(`turned ${turnedKey(bare)}`).filter((other) => agreeOnCountry(form, other));
    if (nationless.length > 0)
      return { to: nationless, rule: 'national', said: 'only the country before it differs', confidence: 0.85 };
    if (looksLikeAcronym(form.text) || knownExpansion(form.text) !== undefined) return this.#acronym(form);
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
    const begins = this.#at(`first ${key}`).filter(
      (long) => agreeOnCountry(form, long) && isShort(form.words, long.words, this.#named),
    );
    if (begins.length > 0)
      return { to: begins, rule: 'short-company', said: 'the longer name begins so', confidence: 0.86 };
    const [introduced, ...others] = this.#at(`first ${key}`).filter(
      (long) => isFirstWord(form.words, long.words) && (hasLegalEnding(long.text) || isBefore(long, form)),
    );
    if (introduced !== undefined && others.length === 0)
      return { to: [introduced], rule: 'short-company', said: 'the longer name begins so', confidence: 0.82 };
    const ends = this.#at(`last ${key}`).filter((long) => agreeOnCountry(form, long) && isEnd(form.words, long.words));
    return ends.length > 0 ? { to: ends, rule: 'head-noun', said: 'the longer name ends so', confidence: 0.82 } : null;
  }

  #at(key: string): readonly Form[] {
    return this.#byKey.get(key) ?? [];
  }
}

/** The foreign ministries of two countries are two. */
const agreeOnCountry = (a: Form, b: Form): boolean =>
  a.country === null || b.country === null || a.country === b.country;

/** Whether the document introduces one before it names the other. */
const isBefore = (one: Form, other: Form): boolean => (one.at[0] ?? Infinity) < (other.at[0] ?? -1);
