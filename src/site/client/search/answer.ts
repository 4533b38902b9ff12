import type { PagefindInstance } from 'backmatter:pagefind';
import type { Catalogue } from '../../search/format.ts';
import { documentHit } from './documents.ts';
import type { Engine, Hit } from './engine.ts';
import { byDate, inOrder, narrow } from './facets.ts';
import { openIndex } from './index.ts';
import { nameHit, namesTyped } from './names.ts';
import { fromBase64, type LoadPart } from './parts.ts';
import { weighPhrase } from './phrases.ts';
import { type Clause, parseQuery } from './query.ts';
import { inAll, type Result } from './results.ts';
import { suggest } from './suggest.ts';

/** Makes an engine of Pagefind's script and the parts that the build made. */
export async function openEngine(Pagefind: typeof PagefindInstance, load: LoadPart): Promise<Engine> {
  const catalogue = await load<Catalogue>('catalogue');
  const bytes = async (name: string): Promise<Uint8Array<ArrayBuffer>> => fromBase64(await load<string>(name));
  const index = await openIndex(Pagefind, catalogue, bytes, async ({ id, words }, beginning) => {
    const page = Number(id);
    const own = page < catalogue.documents ? (await documentHit({ page, words }, load)).found : [];
    return own.some((row) => row.split(' ').some((word) => word.startsWith(beginning)));
  });
  const common = new Set(catalogue.common);
  const hit = (result: Result, words: readonly string[]): Promise<Hit | null> =>
    result.page < catalogue.documents ? documentHit(result, load) : nameHit(result.page, words, catalogue, load);
  const all = async (clauses: readonly Clause[]): Promise<Result[]> => {
    const pages = await Promise.all(
      clauses.map(async ({ words, inARow }) => {
        const found = await index.find(words, inARow);
        return inARow ? weighPhrase(found, words, catalogue) : found;
      }),
    );
    // Of documents that quote the same words equally often, the first to have said them.
    return inAll(pages, byDate(clauses.some(({ quoted }) => quoted) ? 'oldest' : 'newest', catalogue));
  };
  return {
    suggest: (query) => suggest(query, catalogue, load),
    search: async (query, chosen, order) => {
      const clauses = parseQuery(query, common);
      const words = clauses.flatMap((clause) => clause.words);
      const together = await all(clauses);
      // Whoever has typed "co-opera" so far has no whole words to stand in a row yet.
      const results = together.length > 0 ? together : await all(parseQuery(query, common, 'apart'));
      const { kept, facets } = narrow(results, chosen, catalogue);
      const first = order === 'relevance' ? await namesTyped(kept, words, catalogue, load) : [];
      const ordered = [...new Set([...first, ...inOrder(kept, order, catalogue)])];
      const hits = async (start: number, end: number): Promise<Hit[]> => {
        const loaded = await Promise.all(ordered.slice(start, end).map((result) => hit(result, words)));
        return loaded.filter((hit) => hit !== null);
      };
      return { total: ordered.length, facets, hits };
    },
  };
}
