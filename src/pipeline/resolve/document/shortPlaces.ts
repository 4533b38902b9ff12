import { placesNamed } from '../../../knowledge/countries.ts';
import type { RuleId } from '../../../model/rules.ts';
import type { Grouping } from './grouping.ts';
import type { ResolveInput } from './input.ts';
import { slip } from './personFit.ts';
import { append } from '../../../text/append.ts';

/** Last words that a second mention drops: "New York City" and "New York", "Gaza Strip" and "Gaza"; not "Arkansas River". */
const DROPPED = new Set(['city', 'town', 'village', 'strip', 'borough', 'township']);
/** Common nouns that stand alone for the one place here that ends so: "the Airport". */
const COMMON = new Set(
  'airport bay square lodge cathedral palace park museum bridge castle library hospital prison stadium arena harbor river lake island valley capitol'.split(
    ' ',
  ),
);
/** Of those, what has a full name of three words that may drop it: "Naqsh-e Jahan Square"; not "San Francisco Bay". */
const OWN = new Set(['square', 'lodge', 'palace']);
/** Rivers are called "the Thames"; without the article the same word may be a town or a land on it. */
const RIVER = 'river';

/** Join shorter forms and other spellings of places to the full names of a document; `groups` are its groups by key. */
export function joinShortPlaces(input: ResolveInput, grouping: Grouping, groups: ReadonlyMap<string, number>): void {
  const join = (short: number | undefined, long: number, rule: RuleId = 'part-of-place'): void => {
    if (short === undefined || short === long) return;
    const full = input.names[grouping.headOf(long)]?.text ?? '';
    const said = rule === 'spelling' ? 'taken for another spelling of' : 'taken for';
    const reason = (index: number): string =>
      `“${input.names[index]?.text ?? ''}” is ${said} ${full}, which the document names too.`;
    grouping.merge(short, long, rule, reason, 0.82);
  };
  for (const [key, entity] of groups) {
    for (const short of shortForms(key)) join(groups.get(short), entity);
    const river = groups.get(riverOf(key) ?? '');
    if (river !== undefined && isAlwaysThe(input, grouping, river)) join(river, entity);
  }
  for (const [noun, longer] of byNoun(groups)) {
    const [only] = longer;
    if (only !== undefined && longer.length === 1) join(groups.get(noun), only);
  }
  for (const [one, other] of otherSpellings(groups)) join(other, one, 'spelling');
}

/** What a place may be called for short, by the key of its full name. */
function shortForms(key: string): string[] {
  const words = key.split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length < 2) return [];
  const rest = words.slice(0, -1).join(' ');
  const forms: string[] = [];
  if (DROPPED.has(last) && !isLand(rest)) forms.push(rest);
  if (last === 'islands') forms.push(`${rest}s`);
  if (OWN.has(last) && words.length > 2 && placesNamed(rest).length === 0) forms.push(rest);
  const after = words.slice(1).join(' ');
  // A lake or an island may bear the name of the town on it.
  if (first === 'mount' && placesNamed(after).length === 0) forms.push(after);
  return forms;
}

/** "casamance" of "casamance river" and "river casamance". */
function riverOf(key: string): string | null {
  const words = key.split(' ');
  if (words.length < 2 || (words[0] !== RIVER && words.at(-1) !== RIVER)) return null;
  return (words[0] === RIVER ? words.slice(1) : words.slice(0, -1)).join(' ');
}

/** Whether every name of a group stands after "the". */
function isAlwaysThe({ text, names }: ResolveInput, grouping: Grouping, entity: number): boolean {
  return grouping.namesOf(entity).every((index) => {
    const start = names[index]?.start ?? 0;
    return /\bthe $/i.test(text.slice(Math.max(0, start - 5), start));
  });
}

/** Groups by the common noun that their names end in, or that stands before "of". */
function byNoun(groups: ReadonlyMap<string, number>): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [key, entity] of groups) {
    const words = key.split(' ');
    const of = words.indexOf('of');
    const noun = (of > 0 ? words[of - 1] : words.at(-1)) ?? '';
    if (words.length < 2 || !COMMON.has(noun)) continue;
    append(found, noun, entity);
  }
  return found;
}

/** Spellings compared with each other for one sequence of consonants. */
const MOST = 20;

const NUMBERED = /\d|(?:^| )[ivx]+$/;

/** Pairs of names that differ by one vowel or by doubled letters: "Isfahan" and "Esfahan", "Tåsinge" and "Taasinge". No countries or states. */
function otherSpellings(groups: ReadonlyMap<string, number>): [number, number][] {
  const byConsonants = Map.groupBy(
    [...groups.keys()].filter((key) => !isLand(key) && !NUMBERED.test(key)),
    (key) => single(key).replace(/[aeiouy]/g, ''),
  );
  return [...byConsonants].flatMap(([, keys]) =>
    keys.slice(1, MOST).flatMap((key): [number, number][] => {
      const other = keys.slice(0, keys.indexOf(key)).find((before) => {
        const [a, b] = [single(before), single(key)];
        return Math.min(a.length, b.length) > 5 && (a === b || slip(a, b));
      });
      const [one, two] = [groups.get(other ?? ''), groups.get(key)];
      return one === undefined || two === undefined ? [] : [[one, two]];
    }),
  );
}

/** Letters only, doubled ones once. */
const single = (key: string): string => key.replace(/[^\p{L}\p{N}]/gu, '').replace(/(\p{L})\1+/gu, '$1');

/** Whether it is a country or a state by itself: "Mexico" is not "Mexico City", nor "Oklahoma" "Oklahoma City". */
function isLand(key: string): boolean {
  return key !== 'new york' && placesNamed(key).some(({ sort }) => sort !== 'city');
}
