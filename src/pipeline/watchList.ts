import type { PlacedDecision } from '../model/decisions.ts';
import type { WatchList } from '../model/watchList.ts';

/** The names that an editor's `add` decisions want found. */
export function watchListOf(decisions: readonly PlacedDecision[]): WatchList {
  return decisions.flatMap(({ decision }) =>
    'add' in decision ? [{ name: decision.add, kind: decision.is, aliases: decision.aliases }] : [],
  );
}
