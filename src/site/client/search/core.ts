import { PagefindInstance } from 'backmatter:pagefind';
import type { Catalogue } from '../../search/format.ts';
import { documentHit } from './documents.ts';
import type { Engine, Hit } from './engine.ts';
import { inOrder, narrow } from './facets.ts';
import { openIndex } from './index.ts';
import { nameHit, namesTyped } from './names.ts';
import { fromBase64, partLoader } from './parts.ts';
import { parseQuery } from './query.ts';
import { inAll } from './results.ts';
import { suggest } from './suggest.ts';

declare global {
  /** Name of the folder with the parts of the index, put in at build. */
  const SEARCH_VERSION: string;
  var backmatterEngine: Promise<Engine> | undefined;
}

/** `search/core.js`: opens the index that lies beside it and leaves an engine for whoever loaded it. */
const here = (document.currentScript as HTMLScriptElement).src;
const load = partLoader(new URL(`${SEARCH_VERSION}/`, here));

async function open(): Promise<Engine> {
  const catalogue = await load<Catalogue>('catalogue');
  const index = await openIndex(PagefindInstance, catalogue, async (name) => fromBase64(await load<string>(name)));
  const common = new Set(catalogue.common);
  return {
    suggest: (query) => suggest(query, load),
    search: async (query, chosen, order) => {
      const clauses = parseQuery(query, common);
      const words = clauses.flatMap((clause) => clause.words);
      const pages = await Promise.all(clauses.map((clause) => index.find(clause.words, clause.inARow)));
      const { kept, facets } = narrow(inAll(pages), chosen, catalogue);
      const first = order === 'relevance' ? await namesTyped(kept, words, catalogue, load) : [];
      const all = [...new Set([...first, ...inOrder(kept, order, catalogue)])];
      const hits = async (start: number, end: number): Promise<Hit[]> => {
        const loaded = await Promise.all(
          all
            .slice(start, end)
            .map((result) =>
              result.page < catalogue.documents
                ? documentHit(result, load)
                : nameHit(result.page, words, catalogue, load),
            ),
        );
        return loaded.filter((hit) => hit !== null);
      };
      return { total: all.length, facets, hits };
    },
  };
}

globalThis.backmatterEngine = open();
