import { placesNamed, placesOfDemonym, type KnownPlace } from '../../../knowledge/countries.ts';
import type { RuleId } from '../../../model/rules.ts';
import { commonSpelling } from '../../../knowledge/spellings.ts';
import { fold } from '../../../text/foldName.ts';
import { samePlaceInContext } from './placeContext.ts';
import { joinShortPlaces } from './shortPlaces.ts';
import type { Grouping } from './grouping.ts';
import type { ResolveInput } from './input.ts';
import { joinSaidGroups } from './joinAliases.ts';

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
  const inLand = landsApart(input);
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
      const key = placeKey(name.text, known) + inLand(index, placeKey(name.text, known));
      const [rule, reason]: [RuleId, string] =
        known !== null && fold(known.name) !== fold(name.text)
          ? ['place-name', `“${name.text}” is another name for ${known.name}.`]
          : ['place-name', 'Named so in the text.'];
      put(index, key, rule, reason, 0.95);
    }
  });
  joinSaidGroups(input, grouping, 'place', mayBeOne);
  joinShortPlaces(input, grouping, groups);
  compass(input, grouping, groups, later, put);
}

/**
 * Two known places stay two, whatever a text says of their names ("Persia, now called Iran"), and so do a numbered road and the
 * stretch of it that bears a name.
 */
const mayBeOne = (one: string, other: string): boolean =>
  (placesNamed(one).length === 0 || placesNamed(other).length === 0) && !/\d/.test(one + other);

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

/**
 * What tells towns of one name apart where a document speaks of several: the land named right after one ("Springfield, Illinois"), else that
 * of the last one before. Given a name and its key, returns what to add to the key; mostly nothing.
 */
function landsApart(input: ResolveInput): (index: number, key: string) => string {
  const lands = new Map<string, Set<string>>();
  const said = input.names.map((name, index): string | null => {
    const next = input.names[index + 1];
    if (name.kind !== 'place' || next?.kind !== 'place' || input.text.slice(name.end, next.start) !== ', ') return null;
    const land = placesNamed(next.text).find(({ sort }) => sort !== 'city')?.name ?? null;
    const key = placeKey(name.text, null);
    if (land !== null) lands.set(key, (lands.get(key) ?? new Set()).add(land));
    return land;
  });
  const latest = new Map<string, string>();
  return (index, key) => {
    const several = lands.get(key);
    if (several === undefined || several.size < 2) return '';
    const land = said[index] ?? latest.get(key) ?? [...several][0] ?? '';
    latest.set(key, land);
    return `, ${land}`;
  };
}

/** "North and South Korea": a joined name follows. */
function isJoined(input: ResolveInput, index: number): boolean {
  const end = input.names[index]?.end ?? 0;
  return /^\s+(?:and|or)\s/.test(input.text.slice(end, end + 8));
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
