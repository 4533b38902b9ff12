import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundleAssets } from '../../src/site/assets/bundle.ts';
import { ASSETS } from '../../src/site/assets/names.ts';
import { filesOf } from '../../src/site/offline/filesOf.ts';
import { writeSearch } from '../../src/site/search/write.ts';
import type { Collection } from '../../src/site/search/pages.ts';
import { launch } from '../../tests/browser.ts';
import { serve } from '../command/serve.ts';
import { runCommandLine, watchPeak } from './pagefind.ts';
import { madeUpCollection } from './searchCollection.ts';
import { printWarm } from './searchWarm.ts';
import { sampledFrequency, selectiveWords, wordsOf } from './searchWords.ts';

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Search</title>
<form class="find ask"><input type="search" name="q"></form><main id="results"></main><aside id="facets"></aside>
<script src="${ASSETS}/search.js"></script></html>`;
const QUERIES = 12;

/**
 * The search over `count` made-up documents and twice as many names: how long the index takes by Pagefind's Node
 * interface and by its command line, what a reader loads for the first search and for later ones, compressed, and how
 * long searches take. Prints figures.
 */
export async function benchSearch(count: number): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'backmatter-bench-'));
  try {
    const collection = madeUpCollection(count, 2 * count);
    const peak = watchPeak('pagefind_extended');
    const began = performance.now();
    await writeSearch(collection, work);
    const seconds = (performance.now() - began) / 1000;
    console.log(`\nsearch: ${count} documents, ${2 * count} names`);
    console.log(`  Node interface   ${seconds.toFixed(1)} s with all files written, Pagefind’s peak ${peak()} MiB`);
    const line = await runCommandLine(collection, join(work, 'pages'));
    console.log(
      `  command line     ${line.seconds.toFixed(1)} s and ${line.writing.toFixed(1)} s to write the pages for it, peak ${line.peakMiB} MiB`,
    );
    printForms(join(work, 'search'));
    await printLoads(work, collection);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** The index as scripts, for all places; as binary files, for HTTP only; both. */
function printForms(folder: string): void {
  let script = 0;
  let binary = 0;
  let sent = 0;
  for (const file of filesOf(folder).filter((path) => path.includes('/index/'))) {
    const text = readFileSync(join(folder, file));
    script += text.length;
    binary += Math.floor(((text.length - file.length) * 3) / 4);
    sent += gzipSync(text).length;
  }
  const mb = (bytes: number): string => (bytes / 1e6).toFixed(1);
  console.log(
    `  index: ${mb(script)} MB as scripts (sent compressed ${mb(sent)} MB), ${mb(binary)} MB as binary files, ${mb(script + binary)} MB as both`,
  );
}

async function printLoads(folder: string, collection: Collection): Promise<void> {
  mkdirSync(join(folder, ASSETS), { recursive: true });
  for (const [name, bytes] of await bundleAssets()) writeFileSync(join(folder, ASSETS, name), bytes);
  writeFileSync(join(folder, 'search.html'), PAGE);
  const { server, address } = await serve(folder, 0);
  const browser = await launch();
  try {
    const page = await browser.newPage();
    let bytes = 0;
    let requests = 0;
    page.on('request', (request) => {
      const file = join(folder, decodeURIComponent(new URL(request.url()).pathname));
      if (!existsSync(file) || !/\.js$/.test(file)) return;
      bytes += gzipSync(readFileSync(file)).length;
      requests++;
    });
    await page.goto(`${address}search.html`);
    const loads: { kb: number; requests: number }[] = [];
    for (const query of queriesFrom(collection)) {
      bytes = 0;
      requests = 0;
      await page.locator('.ask input').fill(query);
      await page.waitForFunction((query) => new URLSearchParams(location.search).get('q') === query, query);
      await page.waitForFunction(() => document.querySelector('.hits li, .empty') !== null);
      await page.waitForLoadState('networkidle');
      loads.push({ kb: bytes / 1000, requests });
    }
    const [first, ...later] = loads;
    const sizes = later.map(({ kb }) => kb).sort((a, b) => a - b);
    console.log(`  first search     ${first?.kb.toFixed(0)} KB compressed in ${first?.requests} requests`);
    console.log(
      `  later searches   ${sizes[0]?.toFixed(0)} to ${sizes.at(-1)?.toFixed(0)} KB, median ${sizes[sizes.length >> 1]?.toFixed(0)} KB`,
    );
    await printWarm(browser, `${address}search.html`, selectiveWords(collection));
  } finally {
    await browser.close();
    server.close();
  }
}

/** Selective queries, as somebody asks who looks for something: two of the rarest words of a paragraph, or a name. */
function queriesFrom(collection: Collection): string[] {
  const { documents, document, names } = collection;
  const frequency = sampledFrequency(collection);
  return Array.from({ length: QUERIES }, (_, i) => {
    if (i % 3 === 2) return names[(i * 97) % names.length]?.name ?? '';
    const words = wordsOf(document((i * 7919) % documents).blocks[2]?.text ?? '');
    return words
      .toSorted((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0))
      .slice(0, 2)
      .join(' ');
  });
}
