import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { Failure } from '../../report/failure.ts';
import { openIndex } from '../client/search/index.ts';
import { SIGNATURE } from '../client/search/meta.ts';
import type { Chunk } from './merge.ts';
import { catalogue, facetTable, indexLanguage } from './catalogue.ts';
import { bundleCore, importPagefind } from './engine.ts';
import { type Catalogue, type NameRow, PACK } from './format.ts';
import { indexInGroups, type ToIndex } from './groups.ts';
import { type IndexCache, noCache } from './indexCache.ts';
import type { PagefindEngine } from './pagefind.ts';
import type { Collection, NamePage } from './pages.ts';
import { spellingRows } from './spelling.ts';
import { indexDocument, indexName, NOTHING, wordsOfTitle } from './text.ts';

/** Takes a file's name below `search/` and its bytes. */
export type Put = (name: string, bytes: Uint8Array | string) => void;

/** A page whose words are known, to try the index with. */
interface Probe {
  readonly page: number;
  readonly words: readonly string[];
}
const PROBES = 5;
const PROBE_WORDS = 4;

/**
 * Makes the search of a site: `core.js` and, in a folder named by the digest of all that is in it, the index, the texts
 * and the names, every one a classic script that hands its content over, since nothing else can be loaded from a disk.
 * The parts are given away one by one under the folder's name for now; it is returned, to be put in its place.
 * @throws {Failure} when Pagefind does not do what is expected of it; tried with words of the collection itself.
 */
export async function makeSearch(
  collection: Collection,
  put: Put,
  step: (count: number) => void = () => undefined,
  cache: IndexCache = noCache,
): Promise<string> {
  const digest = createHash('sha256');
  const part = (name: string, content: unknown): void => {
    const script = `backmatterSearch(${JSON.stringify(name)},${JSON.stringify(content)})`;
    digest.update(name).update('\0').update(script).update('\0');
    put(`parts/${name}.js`, script);
  };
  const facets = facetTable();
  const language = indexLanguage(collection.languages);
  const titles: number[] = [];
  const probes: Probe[] = [];
  const pages: ToIndex[] = [];
  for (let n = 0; n < collection.documents; n++) {
    const page = collection.document(n);
    const { parts, title, content } = indexDocument(page);
    facets.add(page);
    titles.push(wordsOfTitle({ title, content }));
    parts.forEach((text, i) => part(`text/${n}-${i}`, text));
    if (probes.length < PROBES) probes.push({ page: n, words: content.split(' ').slice(0, PROBE_WORDS) });
    pages.push({ url: page.url, title, content });
  }
  for (const name of collection.names) pages.push({ url: name.url, ...indexName(name) });
  if (pages.length === 0) pages.push({ url: '', title: NOTHING, content: NOTHING });
  const index = await indexInGroups(pages, language, cache, step);
  const chunks: Chunk[] = [];
  for (const { first, pages, bytes } of index.chunks) {
    chunks.push({ first, pages, bytes: packed(bytes) });
    part(`index/${chunks.length - 1}`, Buffer.from(chunks.at(-1)?.bytes ?? []).toString('base64'));
  }
  const names = spellingRows(collection.names);
  const made = { language, titles, spelling: [...names.keys()], facets: facets.facets() };
  const known = catalogue(collection, { ...index, chunks }, made);
  part('catalogue', known);
  part('wasm', Buffer.from(index.wasm).toString('base64'));
  for (let i = 0; i < collection.names.length; i += PACK) {
    part(`names/${i / PACK}`, collection.names.slice(i, i + PACK).map(row));
  }
  for (const [bucket, rows] of names) part(`spelling/${bucket}`, rows);
  await tryOut(index, chunks, known, probes);
  const version = digest.digest('hex').slice(0, 12);
  put('core.js', await bundleCore(index.script, version));
  return version;
}

function row({ url, name, aliases, descriptions, mentions, documents }: NamePage): NameRow {
  return { url, name, aliases, descriptions, mentions, documents };
}

function packed(bytes: Uint8Array): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from(SIGNATURE), bytes]));
}

/** Searches the finished index by the code that runs in the browser, for words that are known to stand on a page. */
async function tryOut(
  { script, wasm }: PagefindEngine,
  chunks: readonly Chunk[],
  known: Catalogue,
  probes: readonly Probe[],
): Promise<void> {
  const { PagefindInstance } = await importPagefind(script);
  const load = (name: string): Promise<Uint8Array<ArrayBuffer>> => {
    const chunk = chunks[Number(name.replace(/^index\//, ''))];
    return Promise.resolve(new Uint8Array(name === 'wasm' || chunk === undefined ? wasm : chunk.bytes));
  };
  const index = await openIndex(PagefindInstance, known, load, () => Promise.resolve(false));
  for (const { page, words } of probes) {
    const found = await index.find(words, true);
    if (!found.some(({ id }) => id === String(page))) {
      throw new Failure(
        `The search does not find the words “${words.join(' ')}” that stand in a document.`,
        'Install the version of pagefind that package.json names, or adapt src/site/search/ to the new one.',
      );
    }
  }
}
