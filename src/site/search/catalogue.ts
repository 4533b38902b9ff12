import { KINDS } from '../../model/kind.ts';
import type { Catalogue, Facet } from './format.ts';
import type { WholeIndex } from './groups.ts';
import type { Chunk } from './merge.ts';
import type { Collection, DocumentPage } from './pages.ts';

/** The languages whose endings Pagefind cuts off, without those for which it would cut words itself. */
const FALLBACK = 'en';
const CUT_ELSEWHERE = new Set(['zh', 'ja', 'th', 'und', 'ar', '']);

/** A word that stands in more of the documents than this tells them hardly apart. */
const COMMON = 0.4;

/**
 * The language by whose rules endings are cut off, for the whole index, so that one search finds all documents:
 * the most frequent one. Words of the others lose an ending by its rules now and then, in query and text alike.
 */
export function indexLanguage(languages: Iterable<string>): string {
  const counts = new Map<string, number>();
  for (const tag of languages) {
    const language = tag.toLowerCase().split('-')[0] ?? '';
    counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0] ?? [''];
  return CUT_ELSEWHERE.has(most) || !/^[a-z]{2,3}$/.test(most) ? FALLBACK : most;
}

/** Gathers the facets of the documents, one after the other. */
export function facetTable(): { add: (page: DocumentPage) => void; facets: () => Facet[] } {
  const names = ['year', 'publisher', 'language', 'folder'] as const;
  const tables = names.map((name) => ({ name, places: new Map<string, number>(), of: [] as number[] }));
  return {
    add: (page) => {
      for (const { name, places, of } of tables) {
        const value = page[name];
        const place = places.get(value) ?? places.size;
        places.set(value, place);
        of.push(place);
      }
    },
    facets: () => tables.map(({ name, places, of }) => ({ name, values: [...places.keys()], of })),
  };
}

/** What every search loads first: of each page its length, facets and kind, and where the chunks of the index begin. */
export function catalogue(
  { documents, dated, notes, names }: Collection,
  { version, lengths, fields, chunks }: Omit<WholeIndex, 'chunks'> & { readonly chunks: readonly Chunk[] },
  made: Pick<Catalogue, 'language' | 'titles' | 'spelling' | 'facets'>,
): Catalogue {
  return {
    pagefind: version,
    fields,
    lengths,
    starts: chunks.map(({ first }) => first),
    common: chunks.filter(({ pages }) => pages > COMMON * documents).map(({ first }) => first),
    documents,
    dated,
    notes,
    kinds: names.map(({ kind }) => KINDS.indexOf(kind)).join(''),
    ...made,
  };
}
