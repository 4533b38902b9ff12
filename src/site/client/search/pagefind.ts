import type { Chosen, Engine, Facets, Found, Hit } from './engine.ts';
import { type Anchor, passagesOf } from './passages.ts';

/** The parts of Pagefind's interface that are used here. */
interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  filters: () => Promise<unknown>;
  search: (query: string, options: { filters: Record<string, { any: string[] }> }) => Promise<Results>;
}
interface Results {
  readonly results: readonly { readonly data: () => Promise<Data> }[];
  readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}
interface Data {
  readonly raw_url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly anchors: readonly Anchor[];
  readonly locations: readonly number[];
}

/**
 * Opens the Pagefind index beside the pages. Needs HTTP: it is a module and fetches its parts.
 * @param root address of the site's root.
 */
export async function openPagefind(root: URL): Promise<Engine> {
  const pagefind = (await import(new URL('search/pagefind.js', root).href)) as Pagefind;
  // A worker would need a wider policy than `script-src 'self'` on some hosts, and saves nothing at this size.
  await pagefind.options({ noWorker: true, baseUrl: '/' });
  await pagefind.filters();
  return {
    search: async (query, chosen) => {
      const filters = Object.fromEntries([...chosen].map(([facet, values]) => [facet, { any: [...values] }]));
      return found(await pagefind.search(query, { filters }), chosen);
    },
  };
}

function found({ results, filters }: Results, chosen: Chosen): Found {
  const facets: Facets = new Map(
    Object.entries(filters).map(([facet, values]) => [
      facet,
      new Map(Object.entries(values).filter(([value, n]) => n > 0 || chosen.get(facet)?.has(value) === true)),
    ]),
  );
  const hits = (start: number, end: number): Promise<Hit[]> =>
    Promise.all(results.slice(start, end).map(async ({ data }) => hit(await data())));
  return { total: results.length, facets, hits };
}

function hit({ raw_url: url, excerpt, meta, filters, anchors, locations }: Data): Hit {
  return {
    url: url.replace(/^\//, ''),
    title: meta['title'] ?? url,
    kind: filters['kind']?.[0] ?? '',
    publisher: meta['publisher'] ?? '',
    date: meta['date'] ?? '',
    passages: passagesOf(anchors, locations, excerpt),
  };
}
