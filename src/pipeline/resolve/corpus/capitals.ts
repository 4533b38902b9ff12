import { placesWithCapital } from '../../../knowledge/countries.ts';
import type { Cluster } from './cluster.ts';
import { nameOf } from './entityName.ts';

/** For the pages of capitals: the countries and lands of the collection whose capitals they are, with the words that say so. */
export function capitalsOf(clusters: readonly Cluster[]): Map<Cluster, { country: Cluster; why: string }[]> {
  const places = new Map(clusters.filter(({ kind }) => kind === 'place').map((cluster) => [nameOf(cluster), cluster]));
  const found = new Map<Cluster, { country: Cluster; why: string }[]>();
  for (const [name, cluster] of places) {
    const lands = placesWithCapital(name).flatMap((land) => {
      const country = places.get(land.name);
      const tense = land.sort === 'former' ? 'Was the capital' : 'Capital';
      return country === undefined || country === cluster ? [] : [{ country, why: `${tense} of ${land.name}.` }];
    });
    if (lands.length > 0) found.set(cluster, lands);
  }
  return found;
}
