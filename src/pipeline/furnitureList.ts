import type { PlacedDecision } from '../model/decisions.ts';
import type { FurnitureDecision } from './clean/decided.ts';

/** A `furniture` decision with the seeds it is for: null for all. */
export interface PlacedFurniture extends FurnitureDecision {
  readonly seeds: readonly string[] | null;
}

/** What editors decided of furniture. `addresses` are the documents' ids by the path of their seed: `in` names ids. */
export function furnitureListOf(
  decisions: readonly PlacedDecision[],
  addresses: ReadonlyMap<string, string>,
): PlacedFurniture[] {
  const seedOf = new Map([...addresses].map(([seed, id]) => [id, seed]));
  return decisions.flatMap(({ decision }) => {
    if (!('furniture' in decision)) return [];
    const seeds = decision.in === undefined ? null : decision.in.flatMap((id) => seedOf.get(id) ?? []);
    return [{ words: decision.furniture, is: decision.is, seeds }];
  });
}

/** The decisions that are for one seed. */
export function furnitureFor(seed: string, list: readonly PlacedFurniture[]): FurnitureDecision[] {
  return list.filter(({ seeds }) => seeds === null || seeds.includes(seed)).map(({ words, is }) => ({ words, is }));
}
