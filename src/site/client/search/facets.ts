import { KINDS } from '../../../model/kind.ts';
import type { Catalogue } from '../../search/format.ts';
import type { Chosen, Facets, Order } from './engine.ts';
import type { Result } from './results.ts';

/** Gives a page's value of one facet; null for pages that have none. */
type ValueOf = (page: number) => string | null;

function valuesOf({ documents, notes, kinds, facets }: Catalogue): ReadonlyMap<string, ValueOf> {
  const kind: ValueOf = (page) => {
    if (page < documents) return page < documents - notes ? 'document' : 'note';
    return KINDS[Number(kinds[page - documents])] ?? null;
  };
  const others = facets.map(({ name, values, of }): [string, ValueOf] => [
    name,
    (page) => values[of[page] ?? -1] || null,
  ]);
  return new Map<string, ValueOf>([['kind', kind], ...others]);
}

/**
 * Keeps the results that have one of the chosen values in every facet, and counts the values of each facet among the
 * results that the other facets leave: what choosing one more value there would bring.
 */
export function narrow(
  results: readonly Result[],
  chosen: Chosen,
  catalogue: Catalogue,
): { kept: Result[]; facets: Facets } {
  const table = [...valuesOf(catalogue)].map(([name, valueOf]) => ({
    name,
    valueOf,
    wanted: chosen.get(name),
    counts: new Map<string, number>([...(chosen.get(name) ?? [])].map((value) => [value, 0])),
  }));
  const kept: Result[] = [];
  for (const result of results) {
    const values = table.map(({ valueOf }) => valueOf(result.page));
    const missed = table.filter(({ wanted }, i) => wanted !== undefined && !wanted.has(values[i] ?? ''));
    if (missed.length === 0) kept.push(result);
    table.forEach((facet, i) => {
      const value = values[i];
      const counts = missed.length === 0 || (missed.length === 1 && missed[0] === facet);
      if (counts && typeof value === 'string') facet.counts.set(value, (facet.counts.get(value) ?? 0) + 1);
    });
  }
  return { kept, facets: new Map(table.map(({ name, counts }) => [name, counts])) };
}

/** Puts results in order. Documents are numbered newest first, those without a date and the names after them. */
export function inOrder(results: readonly Result[], order: Order, catalogue: Catalogue): readonly Result[] {
  return order === 'relevance' ? results : [...results].sort(byDate(order, catalogue));
}

/** Compares two results by date. */
export function byDate(
  order: 'newest' | 'oldest',
  { dated }: Pick<Catalogue, 'dated'>,
): (a: Result, b: Result) => number {
  const place = ({ page }: Result): number => (order === 'oldest' && page < dated ? dated - page : page + dated);
  return (a, b) => place(a) - place(b);
}
