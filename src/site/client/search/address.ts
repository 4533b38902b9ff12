import { facets } from '../../words/en.ts';
import { type Chosen, type Order, ORDERS } from './engine.ts';

/** What a search is: kept in the address of the search page, so that it can be sent, bookmarked and gone back to. */
export interface Asked {
  readonly query: string;
  readonly chosen: Chosen;
  readonly order: Order;
}

const QUERY = 'q';
const ORDER = 'sort';

/** The search that the page’s address asks for; what does not fit is passed over. */
export function fromAddress(): Asked {
  const chosen = new Map<string, Set<string>>();
  const given = new URLSearchParams(location.search);
  for (const [name, value] of given) {
    if (facets.has(name)) chosen.set(name, (chosen.get(name) ?? new Set()).add(value));
  }
  const order = ORDERS.find((known) => known === given.get(ORDER)) ?? 'relevance';
  return { query: given.get(QUERY) ?? '', chosen, order };
}

/** The query string for a search. */
export function inAddress({ query, chosen, order }: Asked): string {
  const kept = new URLSearchParams({ [QUERY]: query });
  if (order !== 'relevance') kept.set(ORDER, order);
  for (const [facet, values] of chosen) for (const value of values) kept.append(facet, value);
  return `?${kept.toString()}`;
}

/** Put a search into the page’s address, without a new step to go back to. */
export function keepInAddress(asked: Asked): void {
  try {
    history.replaceState(null, '', inAddress(asked));
  } catch {
    // Some browsers do not let a page from a disk change its address.
  }
}
