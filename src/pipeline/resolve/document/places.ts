import { placesNamed, placesOfDemonym, type KnownPlace } from '../../../knowledge/countries.ts';
import type { RuleId } from '../../../model/rules.ts';
import { fold } from '../../../text/foldName.ts';
import { samePlaceInContext } from './placeContext.ts';
import type { Grouping } from './grouping.ts';
import type { ResolveInput } from './input.ts';

const COMPASS = /^(?:the )?(north|south|east|west)$/i;

/** Group the places of a document: known other names and abbreviations, demonyms, compass words, shorter forms. */
export function resolvePlaces(input: ResolveInput, grouping: Grouping): void {
  const groups = new Map<string, number>();
  const later: number[] = [];
  const pick = samePlaceInContext(input);
  const put = (index: number, key: string, rule: RuleId, reason: string, confidence: number): void => {
    const entity = groups.get(key) ?? grouping.open('place', index);
    if (!groups.has(key)) groups.set(key, entity);
    else if (input.names[grouping.headOf(entity)]?.form !== 'name' && input.names[index]?.form === 'name') grouping.lead(entity, index);
    grouping.place(index, entity, { rule, reason, confidence });
  };
  input.names.forEach((name, index) => {
    if (name.kind !== 'place' || name.form === 'title') return;
    const meant = name.means ?? null;
    if (name.form === 'demonym') {
      const known = pick(meant === null ? placesOfDemonym(name.text) : placesNamed(meant));
      const place = known?.name ?? meant ?? name.text;
      put(index, fold(place), 'demonym', `“${name.text}” stands for ${place}.`, known ? 0.93 : 0.75);
    } else if (meant !== null) {
      const compass = COMPASS.test(name.text);
      const reason = compass
        ? `Half of a joined name or a short form that stands for ${meant}, which the document names.`
        : `“${name.text}” stands for ${meant}.`;
      put(index, placeKey(meant, pick(placesNamed(meant))), compass && isJoined(input, index) ? 'elliptical' : compass ? 'compass' : 'place-name', reason, 0.88);
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

function placeKey(text: string, known: KnownPlace | null): string {
  return fold(known?.name ?? text.replace(/^the /i, ''));
}

/** "North and South Korea": a joined name follows. */
function isJoined(input: ResolveInput, index: number): boolean {
  const end = input.names[index]?.end ?? 0;
  return /^\s+(?:and|or)\s/.test(input.text.slice(end, end + 8));
}

const LAST_WORDS = new Set(['city', 'town', 'village', 'county', 'province', 'state', 'region', 'district', 'river', 'island', 'islands', 'strip', 'peninsula', 'valley', 'airport', 'republic', 'federation']);

/** "New York City" and "New York", "Mekong River" and "Mekong": one place within a document. */
function shortenedPlaces(input: ResolveInput, grouping: Grouping, groups: Map<string, number>): void {
  for (const [key, entity] of groups) {
    const words = key.split(' ');
    const last = words.at(-1) ?? '';
    if (words.length < 2 || !LAST_WORDS.has(last)) continue;
    const short = groups.get(words.slice(0, -1).join(' '));
    if (short === undefined || short === entity) continue;
    const long = input.names[grouping.headOf(entity)]?.text ?? '';
    grouping.merge(short, entity, 'part-of-place', (index) => `“${input.names[index]?.text ?? ''}” is taken for ${long}, which the document names too.`, 0.82);
  }
}

/** "the North" without a hint from recognition: the part of a pair that the document names, the latest before it. */
function compass(
  input: ResolveInput,
  grouping: Grouping,
  groups: ReadonlyMap<string, number>,
  later: readonly number[],
  put: (index: number, key: string, rule: RuleId, reason: string, confidence: number) => void,
): void {
  for (const index of later) {
    const name = input.names[index];
    if (name === undefined) continue;
    const word = fold(name.text).replace(/^the /, '');
    const fitting = [...groups.keys()].filter((key) => key.startsWith(`${word} `) && key.split(' ').length === 2);
    const [only] = fitting;
    if (only !== undefined && fitting.length === 1) {
      const full = input.names[grouping.headOf(groups.get(only) ?? 0)]?.text ?? only;
      put(index, only, isJoined(input, index) ? 'elliptical' : 'compass', `Short for ${full}, the only one here that it fits.`, 0.85);
    } else {
      put(index, word, 'place-name', 'Named so in the text.', 0.7);
    }
  }
}
