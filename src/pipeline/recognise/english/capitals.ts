import { placesNamed, placesOfDemonym, placesWithCapital } from '../../../knowledge/countries.ts';
import { isGivenName } from '../../../knowledge/givenNames.ts';
import { fold } from '../../../text/foldName.ts';
import type { Draft } from '../claims.ts';

/** What the tagger is surer of than this stays a person. */
const SURE = 0.8;
const TITLE = /(?:\b(?:M(?:r|rs|s)|Miss|Dr|Gen|Sen|Rep|Gov|Sgt|Capt|Col)\.?|\b\p{Lu}\p{Ll}+) $/u;

/**
 * Capitals that stand for their government, where the tagger doubtfully sees a person ("the U.S. embassy said Washington looked
 * forward"): where the document names the land and nobody by that name. The answer is a function from name to name.
 */
export function asCapitals(text: string, names: readonly Draft[]): (name: Draft) => Draft {
  const bearers = new Set<string>();
  const lands = new Set<string>();
  for (const { kind, form, start, end } of names) {
    const surface = text.slice(start, end);
    if (kind === 'person' && /\s/.test(surface)) for (const word of fold(surface).split(' ')) bearers.add(word);
    if (kind !== 'place') continue;
    for (const { name } of form === 'demonym' ? placesOfDemonym(surface) : placesNamed(surface)) lands.add(name);
  }
  return (name) => {
    const { kind, form, start, end, confidence } = name;
    if (kind !== 'person' || form !== 'name' || confidence >= SURE) return name;
    const surface = text.slice(start, end);
    if (bearers.has(fold(surface)) || isGivenName(surface)) return name;
    if (TITLE.test(text.slice(Math.max(0, start - 20), start))) return name;
    const isCapital = placesWithCapital(surface).some((land) => land.sort === 'country' && lands.has(land.name));
    return isCapital ? { ...name, kind: 'place' } : name;
  };
}
