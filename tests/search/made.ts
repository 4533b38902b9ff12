import { openEngine } from '../../src/site/client/search/answer.ts';
import type { Engine, Hit } from '../../src/site/client/search/engine.ts';
import { importPagefind } from '../../src/site/search/engine.ts';
import { makeSearch } from '../../src/site/search/make.ts';
import { runPagefind } from '../../src/site/search/pagefind.ts';
import type { Collection, DocumentPage, NamePage } from '../../src/site/search/pages.ts';

/** A collection of short documents: title and paragraphs, newest first. */
export function collectionOf(
  documents: readonly (Partial<DocumentPage> & { readonly text: readonly string[] })[],
  names: readonly (Partial<NamePage> & { readonly name: string })[] = [],
): Collection {
  const pages = documents.map(({ text, ...given }, n): DocumentPage => ({
    url: `d${n}.html`,
    title: text[0] ?? '',
    publisher: '',
    date: '',
    year: '2020',
    language: 'en',
    folder: '',
    blocks: text.map((paragraph, i) => ({ anchor: i === 0 ? 'title' : `p${i}`, text: paragraph })),
    ...given,
  }));
  return {
    documents: pages.length,
    dated: pages.length,
    notes: 0,
    languages: pages.map(({ language }) => language),
    document: (n) => pages[n] as DocumentPage,
    names: names.map((given, n) => ({
      url: `n${n}.html`,
      kind: 'person',
      aliases: [],
      descriptions: [],
      mentions: 1,
      documents: 1,
      ...given,
    })),
  };
}

/** The files of a collection's search, by name. */
export async function filesFor(collection: Collection): Promise<{ version: string; files: Map<string, string> }> {
  const files = new Map<string, string>();
  const version = await makeSearch(collection, (name, bytes) => files.set(name, Buffer.from(bytes).toString('utf8')));
  return { version, files };
}

/** The engine as a browser opens it, on files in memory. */
export async function engineFor(collection: Collection): Promise<Engine> {
  const { files } = await filesFor(collection);
  const { script } = await runPagefind([{ title: 'a', content: 'a' }], 'en');
  const { PagefindInstance } = await importPagefind(script);
  return openEngine(PagefindInstance, <T>(name: string) => {
    const call = files.get(`parts/${name}.js`);
    if (call === undefined) return Promise.reject(new Error(`there is no ${name}`));
    const [, content] = JSON.parse(`[${call.slice('backmatterSearch('.length, -1)}]`) as [string, T];
    return Promise.resolve(content);
  });
}

/** Titles of the first pages found. */
export async function titles(engine: Engine, query: string): Promise<string[]> {
  return (await hits(engine, query)).map(({ title }) => title);
}

export async function hits(engine: Engine, query: string): Promise<readonly Hit[]> {
  return (await engine.search(query, new Map(), 'relevance')).hits(0, 10);
}
