import type { PagefindInstance } from 'backmatter:pagefind';
import type { Catalogue } from '../../search/format.ts';
import { documentHit } from './documents.ts';
import type { Engine, Hit } from './engine.ts';
import { byDate, inOrder, narrow } from './facets.ts';
import { openIndex } from './index.ts';
import { nameHit, namesTyped } from './names.ts';
import { fromBase64, type LoadPart } from './parts.ts';
import { weighPhrase } from './phrases.ts';
import { parseQuery } from './query.ts';
import { inAll, type Result } from './results.ts';
import { suggest } from './suggest.ts';

/** Makes an engine of Pagefind's script and the parts that the build made. */
export async function openEngine(Pagefind: typeof PagefindInstance, load: LoadPart): Promise<Engine> {
  const catalogue = await load<Catalogue>('catalogue');
  const index = await openIndex(Pagefind, catalogue, async (name) => fromBase64(await load<string>(name)));
  const common = new Set(catalogue.common);
  const hit = (result: Result, words: readonly string[]): Promise<Hit | null> =>
    result.page < catalogue.documents ? documentHit(result, load) : nameHit(result.page, words, catalogue, load);
  return {
    suggest: (query) => suggest(query, load),
    search: async (query, chosen, order) => {
      const clauses = parseQuery(query, common);
      const words = clauses.flatMap((clause) => clause.words);
      const pages = await Promise.all(
        clauses.map(async ({ words, inARow }) => {
          const found = await index.find(words, inARow);
          return inARow ? weighPhrase(found, words, catalogue) : found;
        }),
      );
      // Of documents that quote the same words equally often, the first to have said them.
      const tie = byDate(clauses.some(({ quoted }) => quoted) ? 'oldest' : 'newest', catalogue);
      const { kept, facets } = narrow(inAll(pages, tie), chosen, catalogue);
      const first = order === 'relevance' ? await namesTyped(kept, words, catalogue, load) : [];
      const all = [...new Set([...first, ...inOrder(kept, order, catalogue)])];
      const hits = async (start: number, end: number): Promise<Hit[]> => {
        const loaded = await Promise.all(all.slice(start, end).map((result) => hit(result, words)));
        return loaded.filter((hit) => hit !== null);
      };
      return { total: all.length, facets, hits };
    },
  };
}
