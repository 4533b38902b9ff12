import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { Failure } from '../../report/failure.ts';
import { openIndex } from '../client/search/index.ts';
import { SIGNATURE } from '../client/search/meta.ts';
import { catalogue, facetTable, indexLanguage } from './catalogue.ts';
import { bundleCore, importPagefind } from './engine.ts';
import { type Catalogue, type NameRow, PACK } from './format.ts';
import { type PagefindFiles, runPagefind } from './pagefind.ts';
import type { Collection, NamePage } from './pages.ts';
import { spellingRows } from './spelling.ts';
import { type Indexed, indexDocument, indexName, NOTHING, wordsOfTitle } from './text.ts';

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
  const pages = function* (): Generator<Indexed> {
    for (let n = 0; n < collection.documents; n++) {
      const page = collection.document(n);
      const { parts, ...indexed } = indexDocument(page);
      facets.add(page);
      titles.push(wordsOfTitle(indexed));
      parts.forEach((content, i) => part(`text/${n}-${i}`, content));
      if (probes.length < PROBES) probes.push({ page: n, words: indexed.content.split(' ').slice(0, PROBE_WORDS) });
      yield indexed;
    }
    for (const name of collection.names) yield indexName(name);
    if (collection.documents + collection.names.length === 0) yield { title: NOTHING, content: NOTHING };
  };
  const files = await runPagefind(pages(), language, step);
  const names = spellingRows(collection.names);
  const made = { language, titles, spelling: [...names.keys()], facets: facets.facets() };
  const known = catalogue(collection, files, made);
  part('catalogue', known);
  part('wasm', Buffer.from(files.wasm).toString('base64'));
  files.chunks.forEach((chunk, i) => part(`index/${i}`, Buffer.from(packed(chunk.bytes)).toString('base64')));
  for (let i = 0; i < collection.names.length; i += PACK) {
    part(`names/${i / PACK}`, collection.names.slice(i, i + PACK).map(row));
  }
  for (const [bucket, rows] of names) part(`spelling/${bucket}`, rows);
  await tryOut(files, known, probes);
  const version = digest.digest('hex').slice(0, 12);
  put('core.js', await bundleCore(files.script, version));
  return version;
}

function row({ url, name, aliases, descriptions, mentions, documents }: NamePage): NameRow {
  return { url, name, aliases, descriptions, mentions, documents };
}

function packed(bytes: Uint8Array): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from(SIGNATURE), bytes]));
}

/** Searches the finished index by the code that runs in the browser, for words that are known to stand on a page. */
async function tryOut(files: PagefindFiles, known: Catalogue, probes: readonly Probe[]): Promise<void> {
  const { PagefindInstance } = await importPagefind(files.script);
  const load = (name: string): Promise<Uint8Array<ArrayBuffer>> => {
    const chunk = files.chunks[Number(name.replace(/^index\//, ''))];
    return Promise.resolve(new Uint8Array(name === 'wasm' || chunk === undefined ? files.wasm : packed(chunk.bytes)));
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
