import { placesNamed, type KnownPlace } from '../../../knowledge/countries.ts';
import type { Name } from '../../../model/mention.ts';

/**
 * How to choose where a name is that of several known places ("Georgia", "Washington"): a state of the US where the
 * document names other states more often than it names countries other than the US; else the first, which is the likeliest.
 */
export function samePlaceInContext(names: readonly Name[]): (places: readonly KnownPlace[]) => KnownPlace | null {
  let states = 0;
  let abroad = 0;
  for (const { kind, text } of names) {
    const known = kind === 'place' ? placesNamed(text) : [];
    if (known.length !== 1) continue;
    if (known[0]?.sort === 'state') states++;
    else if (known[0]?.sort === 'country' && known[0].name !== 'United States') abroad++;
  }
  return (places) => {
    const [first] = places;
    if (first === undefined || places.length === 1) return first ?? null;
    const state = places.find(({ sort }) => sort === 'state');
    return states > abroad && state !== undefined && first.sort === 'country' ? state : first;
  };
}
