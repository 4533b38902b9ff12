import { knownExpansion } from '../../../knowledge/acronyms.ts';
import { BODY_NOUNS, COMPANY_NOUNS } from '../../../knowledge/companyEndings.ts';
import { placesNamed } from '../../../knowledge/countries.ts';
import type { RuleId } from '../../../model/rules.ts';
import { acronymKeys, acronymsOf, looksLikeAcronym } from '../../../text/acronym.ts';
import type { Grouping } from './grouping.ts';
import type { ResolveInput } from './input.ts';
import { hasLegalEnding, organizationWords, turnedKey, withoutCountry } from './organizationName.ts';
import { listed } from './settle.ts';

interface Form {
  readonly words: readonly string[];
  readonly text: string;
  readonly at: number[];
  entity: number;
}

/**
 * Group the organizations of a document: the same words first (articles and legal endings aside), then the longest names
 * lead and shorter ones join the one they fit: two orders of one name, a country before it, initials, first words, last word.
 */
export function resolveOrganizations(input: ResolveInput, grouping: Grouping): void {
  const forms = new Map<string, Form>();
  input.names.forEach(({ kind, form, text }, index) => {
    if (kind !== 'organization' || form !== 'name') return;
    const words = organizationWords(text);
    const key = turnedKey(words);
    const known = forms.get(key);
    if (known === undefined) forms.set(key, { words, text, at: [index], entity: -1 });
    else known.at.push(index);
  });
  const ordered = [...forms.values()].sort(
    (a, b) => b.words.length - a.words.length || b.text.length - a.text.length || (a.at[0] ?? 0) - (b.at[0] ?? 0),
  );
  const finder = new Finder(input);
  for (const form of ordered) {
    const joins = finder.longer(form);
    if (joins === null || joins.to.length === 0) open(input, form, grouping, finder);
    else if (joins.to.length > 1) weighSeveral(input, form, joins.to, grouping);
    else join(input, form, joins.to[0] ?? form, joins, grouping);
  }
}

interface Joins {
  readonly to: readonly Form[];
  readonly rule: RuleId;
  readonly said: string;
  readonly confidence: number;
}

/** Finds the longer names that a form may stand for, by keys and never by comparing all with all. */
class Finder {
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
    if (bare !== null)
      keys.push(`turned ${turnedKey(bare)}`, ...acronymsOf(bare.join(' ')).map((letters) => `letters ${letters}`));
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
 * Whether a long name may be called by its first words: what follows is such as is dropped ("Deutsche Bank", "Society of the
 * Cincinnati", "Johnson and Johnson"), or the first word is a place ("Boston" for the Boston Red Sox).
 */
function isShort(short: readonly string[], long: readonly string[]): boolean {
  const rest = long.slice(short.length);
  const [next = ''] = rest;
  const [word = ''] = short;
  if (short.length > 1) return true;
  if (isNoun(word)) return next === 'of' || next === 'for';
  return (
    next === 'and' ||
    rest.every(isNoun) ||
    (rest.length < 3 && placesNamed(word).length > 0 && TEAM.test(rest.at(-1) ?? ''))
  );
}

/** Whether a long name may be called by its last words: "the Commission", "the Pirates"; never the last part of "… at the University of X". */
function isEnd(short: readonly string[], long: readonly string[]): boolean {
  const dropped = long.slice(0, -short.length);
  // "The 80th Congress" is one of many: the bare word means the body.
  if (dropped.some((word) => JOINING.has(word) || /^\d/.test(word))) return false;
  return short.length > 1 || isNoun(short[0] ?? '') || (TEAM.test(short[0] ?? '') && dropped.length < 3);
}

function open(input: ResolveInput, form: Form, grouping: Grouping, finder: Finder): void {
  const longest = [...form.at].sort(
    (a, b) => (input.names[b]?.text.length ?? 0) - (input.names[a]?.text.length ?? 0) || a - b,
  );
  const head = longest[0] ?? 0;
  form.entity = grouping.open('organization', head);
  finder.add({ ...form, text: input.names[head]?.text ?? form.text });
  const full = input.names[head]?.text ?? '';
  for (const index of form.at) {
    const text = input.names[index]?.text ?? '';
    const ending = hasLegalEnding(full) && !hasLegalEnding(text);
    const turned = organizationWords(text).join(' ') !== organizationWords(full).join(' ');
    const [rule, reason]: [RuleId, string] = ending
      ? ['company-ending', `“${text}” is ${full} without the ending.`]
      : turned
        ? ['department-of', `“${text}” is another order of ${full}.`]
        : [
            'same-name',
            form.at.length > 1 ? 'The same name stands elsewhere in the document.' : 'Named so in the text.',
          ];
    grouping.place(index, form.entity, { rule, reason, confidence: ending || turned ? 0.92 : 0.95 });
  }
}

function join(input: ResolveInput, form: Form, to: Form, joins: Joins, grouping: Grouping): void {
  form.entity = to.entity;
  for (const index of form.at) {
    const text = input.names[index]?.text ?? '';
    grouping.place(index, to.entity, {
      rule: joins.rule,
      reason: `“${text}” is taken for ${to.text}: ${joins.said}.`,
      confidence: joins.confidence,
    });
  }
}

/** How many times as often as any other one body must be named to be meant by a short form that fits several. */
const PROMINENT = 3;

/** Several fit: the one that is both the nearest before and by far the most named; else the name stays open. */
function weighSeveral(input: ResolveInput, form: Form, to: readonly Form[], grouping: Grouping): void {
  const targets = [...new Map(to.map((other) => [other.entity, other])).values()];
  const [most, next] = [...targets].sort((a, b) => b.at.length - a.at.length);
  for (const index of form.at) {
    const near = [...targets].sort((a, b) => distance(a, index) - distance(b, index));
    const text = input.names[index]?.text ?? '';
    const candidates = near.slice(0, 8).map(({ entity }) => ({ entity, score: Math.round(80 / near.length) / 100 }));
    if (most !== undefined && near[0] === most && most.at.length >= PROMINENT * (next?.at.length ?? 0)) {
      const reason = `${most.text} is the last named before it and by far the most named; ${listed(near.slice(1).map((other) => other.text))} would fit too.`;
      grouping.place(
        index,
        most.entity,
        { rule: 'context', reason, confidence: 0.7 },
        candidates.filter(({ entity }) => entity !== most.entity),
      );
    } else {
      const reason = `“${text}” fits ${listed(near.map((other) => other.text))}, and nothing around it decides.`;
      grouping.leaveOpen(index, candidates, { rule: 'ambiguous', reason, confidence: candidates[0]?.score ?? 0 });
    }
  }
}

/** How far, in names, the latest place before `index` that names the form; forms that come later are farthest. */
function distance(form: Form, index: number): number {
  let low = 0;
  let high = form.at.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((form.at[middle] ?? Infinity) < index) low = middle + 1;
    else high = middle;
  }
  const before = form.at[low - 1];
  return before === undefined ? 1e6 + (form.at[0] ?? 0) : index - before;
}
