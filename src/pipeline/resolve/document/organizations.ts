import { placesNamed } from '../../../knowledge/countries.ts';
import type { RuleId } from '../../../model/rules.ts';
import { countWhile } from '../../../text/countWhile.ts';
import type { Grouping } from './grouping.ts';
import type { ResolveInput } from './input.ts';
import { joinSaidGroups } from './joinAliases.ts';
import { OrganizationFinder, type Form, type Joins } from './organizationFinder.ts';
import { countryOf, hasLegalEnding, organizationWords, turnedKey } from './organizationName.ts';
import { listed } from './settle.ts';

/**
 * Group the organizations of a document: the same words first (articles and legal endings aside), then the longest names
 * lead and shorter ones join the one they fit: two orders of one name, a country before it, initials, first words, last word.
 */
export function resolveOrganizations(input: ResolveInput, grouping: Grouping): void {
  const forms = new Map<string, Form>();
  input.names.forEach(({ kind, form, text }, index) => {
    if (kind !== 'organization' || form !== 'name') return;
    const words = organizationWords(text);
    const owner = ownerOf(input, index);
    const key = `${turnedKey(words)}|${owner ?? ''}`;
    const known = forms.get(key);
    if (known === undefined)
      forms.set(key, { words, text, at: [index], country: owner ?? countryOf(words), entity: -1 });
    else known.at.push(index);
  });
  const ordered = [...forms.values()].sort(
    (a, b) =>
      b.words.length - a.words.length ||
      Number(b.country !== null) - Number(a.country !== null) ||
      b.text.length - a.text.length ||
      (a.at[0] ?? 0) - (b.at[0] ?? 0),
  );
  const finder = new OrganizationFinder(input, ordered);
  for (const form of ordered) {
    const joins = finder.longer(form);
    const to = bodiesOf(joins?.to ?? []);
    const [only] = to;
    if (joins === null || only === undefined) open(input, form, grouping, finder);
    else if (to.length > MOST) leaveAmongMany(input, form, to, grouping);
    else if (to.length > 1) weighSeveral(input, form, to, grouping);
    else {
      join(input, form, only, joins, grouping);
      // "The Red Sox" may be short for "Boston Red Sox", itself short for "Boston Red Sox of the American League".
      if (form.words.length > 1) finder.add(form);
    }
  }
  joinSaidGroups(input, grouping, 'organization', () => true);
}

/** The country named in the possessive right before a name: "Russia's Foreign Ministry". */
function ownerOf({ names, text }: ResolveInput, index: number): string | null {
  const [before, here] = [names[index - 1], names[index]];
  if (before?.kind !== 'place' || here === undefined || !/^['’]s? $/.test(text.slice(before.end, here.start)))
    return null;
  return placesNamed(before.text).find(({ sort }) => sort === 'country')?.name ?? null;
}

/** Each body once, under the fullest of its names that fit, with the places of all of them. */
function bodiesOf(forms: readonly Form[]): Form[] {
  return [...Map.groupBy(forms, ({ entity }) => entity).values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    return others.length === 0
      ? [first]
      : [{ ...first, at: [first, ...others].flatMap(({ at }) => at).sort((a, b) => a - b) }];
  });
}

function open(input: ResolveInput, form: Form, grouping: Grouping, finder: OrganizationFinder): void {
  const longest = [...form.at].sort(
    (a, b) => lengthOf(input, b) - lengthOf(input, a) || shouting(input, a) - shouting(input, b) || a - b,
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

const lengthOf = ({ names }: ResolveInput, index: number): number => names[index]?.text.length ?? 0;

/** "SENATE" in a headline shows a name less well than "Senate" in the text. */
const shouting = ({ names }: ResolveInput, index: number): number => Number(!/\p{Ll}/u.test(names[index]?.text ?? ''));

function join(input: ResolveInput, form: Form, to: Form, joins: Joins, grouping: Grouping): void {
  form.entity = to.entity;
  form.country ??= to.country;
  for (const index of form.at) {
    const text = input.names[index]?.text ?? '';
    grouping.place(index, to.entity, {
      rule: joins.rule,
      reason: `“${text}” is taken for ${to.text}: ${joins.said}.`,
      confidence: joins.confidence,
    });
  }
}

/** Bodies weighed against each other for one short form. */
const MOST = 30;
/** Candidates named for an open one. */
const SHOWN = 8;

/** More fit than anything could tell apart: open, with the most named of them. */
function leaveAmongMany(input: ResolveInput, form: Form, to: readonly Form[], grouping: Grouping): void {
  const shown = [...to].sort((a, b) => b.at.length - a.at.length).slice(0, SHOWN);
  const candidates = shown.map(({ entity }) => ({ entity, score: Math.round(80 / to.length) / 100 }));
  for (const index of form.at) {
    const reason = `“${input.names[index]?.text ?? ''}” fits ${to.length} bodies, and nothing around it decides.`;
    grouping.leaveOpen(index, candidates, { rule: 'ambiguous', reason, confidence: 0.05 });
  }
}

/** How many times as often as any other one body must be named to be meant by a short form that fits several. */
const PROMINENT = 3;

/** Several fit: the one that is both the nearest before and by far the most named; else the name stays open. */
function weighSeveral(input: ResolveInput, form: Form, to: readonly Form[], grouping: Grouping): void {
  const [most, next] = [...to].sort((a, b) => b.at.length - a.at.length);
  for (const index of form.at) {
    const near = [...to].sort((a, b) => distance(a, index) - distance(b, index));
    const text = input.names[index]?.text ?? '';
    const candidates = near
      .slice(0, SHOWN)
      .map(({ entity }) => ({ entity, score: Math.round(80 / near.length) / 100 }));
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
  const earlier = countWhile(form.at.length, (place) => (form.at[place] ?? Infinity) < index);
  const before = form.at[earlier - 1];
  return before === undefined ? 1e6 + (form.at[0] ?? 0) : index - before;
}
