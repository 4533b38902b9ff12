import type { FoundPage } from 'backmatter:pagefind';

/** A page with all that was asked for. */
export interface Result {
  readonly page: number;
  readonly score: number;
  /** Numbers of the words found. */
  readonly words: readonly number[];
  /** True when a word stands in the title. */
  readonly inTitle: boolean;
}

/** The pages that every clause found, best first; those equally good in the order that `tie` gives. */
export function inAll(clauses: readonly (readonly FoundPage[])[], tie: (a: Result, b: Result) => number): Result[] {
  const [first = [], ...others] = clauses;
  const rest = others.map((pages) => new Map(pages.map((page) => [page.id, page])));
  const results: Result[] = [];
  for (const page of first) {
    const all = [page, ...rest.flatMap((pages) => pages.get(page.id) ?? [])];
    if (all.length < clauses.length) continue;
    results.push({
      page: Number(page.id),
      score: all.reduce((sum, { score }) => sum + score, 0),
      words: all.length === 1 ? page.words : all.flatMap(({ words }) => words),
      inTitle: all.some(({ matchedMetaFields }) => matchedMetaFields !== undefined),
    });
  }
  return results.sort((a, b) => b.score - a.score || tie(a, b));
}
