import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { Failure } from '../../report/failure.ts';
import { encodeMeta, SIGNATURE, type Meta } from '../client/search/meta.ts';
import { readCbor } from '../client/search/cbor.ts';
import { openWords } from './words.ts';
import type { Indexed } from './text.ts';

/** Some pages, indexed. */
export interface PagefindIndex {
  readonly version: string;
  /** Words of each page, as Pagefind counts them. */
  readonly lengths: readonly number[];
  readonly fields: readonly string[];
  /** The words with the pages on which they stand, numbered from 0: CBOR, one entry after the other, in no certain order. */
  readonly words: Uint8Array;
}

/** What searches an index in the browser. */
export interface PagefindEngine {
  readonly wasm: Uint8Array;
  readonly script: string;
}

/** Pages on their way to Pagefind at one time. */
const BATCH = 64;

/**
 * Lets a process of Pagefind's index pages in the order given. Its Node interface is used rather than its command line,
 * which takes pages in the order of the disk: the same pages would give other bytes on another machine. Its memory grows
 * with the pages (0.25 MB each), and goes when it is done.
 * @throws {Failure} when Pagefind fails or its files are not of the form that the browser's half expects.
 */
export async function runPagefind(
  pages: readonly Indexed[],
  language: string,
): Promise<PagefindIndex & PagefindEngine> {
  // Its fragments are not used, since they hold no paragraphs: let them be one file.
  const { index, errors } = await pagefind.createIndex({ forceLanguage: language, maxFragments: 1 });
  if (index === undefined) throw failed(errors);
  try {
    for (let start = 0; start < pages.length; start += BATCH) {
      const sent = pages
        .slice(start, start + BATCH)
        .map(({ title, content }, i) =>
          index.addCustomRecord({ url: String(start + i), content, language, meta: { title } }),
        );
      for (const { errors } of await Promise.all(sent)) if (errors.length > 0) throw failed(errors);
    }
    const { files, errors } = await index.getFiles();
    if (errors.length > 0) throw failed(errors);
    return kept(files, pages.length);
  } finally {
    await pagefind.close();
  }
}

function kept(files: readonly pagefind.IndexFile[], count: number): PagefindIndex & PagefindEngine {
  const one = (ending: string): Uint8Array => {
    const file = files.find(({ path }) => path.endsWith(ending));
    if (file === undefined) throw unexpected(`there is no file whose name ends in ${ending}`);
    return file.content;
  };
  const entry = JSON.parse(new TextDecoder().decode(one('pagefind-entry.json'))) as {
    languages: Record<string, { wasm: string | null }>;
  };
  const [made, ...others] = Object.values(entry.languages);
  if (made === undefined || others.length > 0) throw unexpected('there is more than one language');
  try {
    const { version, lengths, fields } = readMeta(unpacked(one('.pf_meta')), count);
    const chunks = files.filter(({ path }) => path.endsWith('.pf_index'));
    const words = Buffer.concat(chunks.map(({ content }) => openWords(unpacked(content)).entries));
    const wasm = one(`wasm.${made.wasm ?? 'unknown'}.pagefind`);
    return { version, lengths, fields, words, wasm, script: new TextDecoder().decode(one('pagefind.js')) };
  } catch (cause) {
    throw cause instanceof RangeError ? unexpected(cause.message) : cause;
  }
}

/**
 * Reads Pagefind's list of pages and checks that the browser's half, which writes that list anew from the catalogue,
 * would write these very bytes.
 */
function readMeta(bytes: Uint8Array, count: number): Omit<PagefindIndex, 'words'> {
  const meta = readCbor(bytes).value as Meta;
  const again = encodeMeta(meta).subarray(SIGNATURE.length);
  if (again.length !== bytes.length || again.some((byte, i) => byte !== bytes[i])) {
    throw new RangeError('its list of pages is written in another way');
  }
  const [version, pages, , , , fields] = meta;
  if (pages.length !== count) throw new RangeError(`it indexed ${pages.length} pages of ${count}`);
  return { version, lengths: pages.map(([, length]) => length), fields };
}

function unpacked(packed: Uint8Array): Uint8Array {
  const bytes = gunzipSync(packed);
  if (bytes.toString('latin1', 0, SIGNATURE.length) !== SIGNATURE) throw new RangeError('a file has no signature');
  return bytes.subarray(SIGNATURE.length);
}

function failed(errors: readonly string[]): Failure {
  return new Failure(
    `Pagefind could not make the index: ${errors.join('; ')}.`,
    'Run again; if it stays so, report it.',
  );
}

/** The fault of a Pagefind that is not the version this was written for; `what` says what was found. */
export function unexpected(what: string): Failure {
  return new Failure(
    `Pagefind’s files are not as the search expects: ${what}.`,
    'Install the version of pagefind that package.json names, or adapt src/site/search/ to the new one.',
  );
}
