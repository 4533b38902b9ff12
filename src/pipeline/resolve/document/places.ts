import { placesNamed, placesOfDemonym, type KnownPlace } from '../../../knowledge/countries.ts';
import type { RuleId } from '../../../model/rules.ts';
import { commonSpelling } from '../../../knowledge/spellings.ts';
import { fold } from '../../../text/foldName.ts';
import { samePlaceInContext } from './placeContext.ts';
import type { Grouping } from './grouping.ts';
import type { ResolveInput } from './input.ts';

const COMPASS = /^(?:the )?(north|south|east|west)$/i;

/** Group the places of a document: known other names and abbreviations, demonyms, compass words, shorter forms. */
export function resolvePlaces(input: ResolveInput, grouping: Grouping): void {
  const groups = new Map<string, number>();
  const later: number[] = [];
  const pick = samePlaceInContext(input.names);
  const put = (index: number, key: string, rule: RuleId, reason: string, confidence: number): void => {
    const entity = groups.get(key) ?? grouping.open('place', index);
    if (!groups.has(key)) groups.set(key, entity);
    else if (isFuller(input, index, grouping.headOf(entity))) grouping.lead(entity, index);
    grouping.place(index, entity, { rule, reason, confidence });
  };
  input.names.forEach((name, index) => {
    if (name.kind !== 'place' || name.form === 'title') return;
    const meant = name.means ?? null;
    if (name.form === 'demonym') {
      const known = pick(meant === null ? placesOfDemonym(name.text) : placesNamed(meant));
      const place = known?.name ?? meant ?? name.text;
      put(index, placeKey(place, known), 'demonym', `“${name.text}” stands for ${place}.`, known ? 0.93 : 0.75);
    } else if (meant !== null) {
      const compass = COMPASS.test(name.text);
      const reason = compass
        ? `Half of a joined name or a short form that stands for ${meant}, which the document names.`
        : `“${name.text}” stands for ${meant}.`;
      put(
        index,
        placeKey(meant, pick(placesNamed(meant))),
        compass && isJoined(input, index) ? 'elliptical' : compass ? 'compass' : 'place-name',
        reason,
        0.88,
      );
    } else if (COMPASS.test(name.text)) {
      later.push(index);
    } else {
      const known = pick(placesNamed(name.text));
      const key = placeKey(name.text, known);
      const [rule, reason]: [RuleId, string] =
        known !== null && fold(known.name) !== fold(name.text)
          ? ['place-name', `“${name.text}” is another name for ${known.name}.`]
          : ['place-name', 'Named so in the text.'];
      put(index, key, rule, reason, 0.95);
    }
  });
  shortenedPlaces(input, grouping, groups);
  compass(input, grouping, groups, later, put);
}

/** A proper name before a demonym, a full name before half of one, the longer before an abbreviation. */
function isFuller(input: ResolveInput, index: number, head: number): boolean {
  const rank = (at: number): number => {
    const name = input.names[at];
    return name === undefined || name.form !== 'name'
      ? 0
      : name.means !== undefined
        ? 1
        : /^(?:\p{Lu}\.?){1,4}$/u.test(name.text)
          ? 2
          : 3;
  };
  return rank(index) > rank(head);
}

function placeKey(text: string, known: KnownPlace | null): string {
  return commonSpelling(
    fold(known?.name ?? text.replace(/^the /i, '')).replace(/^(city|town|village) of (?=\S+$)/, ''),
  );
}

/** "North and South Korea": a joined name follows. */
function isJoined(input: ResolveInput, index: number): boolean {
  const end = input.names[index]?.end ?? 0;
  return /^\s+(?:and|or)\s/.test(input.text.slice(end, end + 8));
}

/** Last words that a second mention drops: "New York City" and "New York", "Gaza Strip" and "Gaza"; not "Arkansas River". */
const DROPPED = new Set(['city', 'town', 'village', 'strip', 'borough', 'township']);
/** Common nouns that stand alone for the one place here that ends so: "the Airport". */
const COMMON = new Set(
  'airport bay square lodge cathedral palace park museum bridge castle library hospital prison stadium arena harbor river lake island valley capitol'.split(
    ' ',
  ),
);

/** "New York City" and "New York", "Oakland Airport" and "the Airport": one place within a document. */
function shortenedPlaces(input: ResolveInput, grouping: Grouping, groups: Map<string, number>): void {
  const byLast = new Map<string, number[]>();
  const textOf = (entity: number): string => input.names[grouping.headOf(entity)]?.text ?? '';
  const join = (short: number, long: number): void => {
    const full = textOf(long);
    grouping.merge(
      short,
      long,
      'part-of-place',
      (index) => `“${input.names[index]?.text ?? ''}” is taken for ${full}, which the document names too.`,
      0.82,
    );
  };
  for (const [key, entity] of groups) {
    const words = key.split(' ');
    const last = words.at(-1) ?? '';
    if (words.length < 2) continue;
    if (COMMON.has(last)) byLast.set(last, [...(byLast.get(last) ?? []), entity]);
    const rest = words.slice(0, -1).join(' ');
    const plural = groups.get(`${rest}s`);
    if (last === 'islands' && plural !== undefined && plural !== entity) join(plural, entity);
    const named = COMMON.has(last) && words.length > 2 ? groups.get(rest) : undefined;
    if (named !== undefined && named !== entity) join(named, entity);
    const short = DROPPED.has(last) && !isLand(rest) ? groups.get(rest) : undefined;
    if (short !== undefined && short !== entity) join(short, entity);
  }
  for (const [word, longer] of byLast) {
    const short = groups.get(word);
    const [only] = longer;
    if (short !== undefined && only !== undefined && longer.length === 1) join(short, only);
  }
}

/** Whether it is a country or a state by itself: "Mexico" is not "Mexico City", nor "Oklahoma" "Oklahoma City". */
function isLand(key: string): boolean {
  return key !== 'new york' && placesNamed(key).some(({ sort }) => sort !== 'city');
}

/** "the North" without a hint from recognition: the part of a pair that the document names, the latest before it. */
function compass(
  input: ResolveInput,
  grouping: Grouping,
  groups: ReadonlyMap<string, number>,
  later: readonly number[],
  put: (index: number, key: string, rule: RuleId, reason: string, confidence: number) => void,
): void {
  const byFirst = Map.groupBy(
    [...groups.keys()].filter((key) => key.split(' ').length === 2),
    (key) => key.split(' ')[0] ?? '',
  );
  for (const index of later) {
    const name = input.names[index];
    if (name === undefined) continue;
    const word = fold(name.text).replace(/^the /, '');
    const fitting = byFirst.get(word) ?? [];
    const [only] = fitting;
    if (only !== undefined && fitting.length === 1) {
      const full = input.names[grouping.headOf(groups.get(only) ?? 0)]?.text ?? only;
      put(
        index,
        only,
        isJoined(input, index) ? 'elliptical' : 'compass',
        `Short for ${full}, the only one here that it fits.`,
        0.85,
      );
    } else {
      put(index, word, 'place-name', 'Named so in the text.', 0.7);
    }
  }
}
