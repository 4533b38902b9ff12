import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { serve } from '../../scripts/command/serve.ts';
import { filesOf } from '../../src/site/offline/filesOf.ts';
import { squeezed } from '../../scripts/verify/texts.ts';
import type { DocumentRecord } from '../../src/model/published.ts';
import { launch } from '../browser.ts';
import { temporaryFolder } from '../temporary.ts';
import { writeCollection } from './collection.ts';
import { TOOL_FILES } from './inputs/strangers.ts';
import { addressOf, shownText, watch } from './look.ts';
import { stockText, visible } from './stockMdx.ts';

const HOME = resolve(import.meta.dirname, '../..');
/** Different names in the longest document; the slow run takes as many as the issue asks for. */
const NAMES = process.env['BACKMATTER_SLOW'] === '1' ? 100_000 : 1000;
/** Pages that are looked at at once. */
const TABS = 3;

const root = temporaryFolder();
const site = join(root, 'site');
const collection = writeCollection(root, NAMES);
const env = { ...process.env, INIT_CWD: root, BACKMATTER_CACHE_FOLDER: join(root, 'cache') };
const run = (script: string, ...words: string[]): { status: number | null; said: string; out: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(HOME, 'scripts', script), ...words], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  return { status, said: stderr, out: stdout };
};

/** Fails with the first of many faults; comparing long lists would take longer than the build. */
function none(faults: readonly string[]): void {
  assert.equal(faults.slice(0, 20).join('\n').slice(0, 8000), '', `${faults.length} faults`);
}

describe(`one build of ${collection.inputs} hostile inputs`, () => {
  const documents: DocumentRecord[] = [];
  let browser: Browser;
  before(async () => {
    browser = await launch();
  });
  after(async () => browser.close());

  test('succeeds, tells of each file it leaves out, and lists it once', () => {
    const built = run(
      'backmatter.ts',
      'build',
      collection.seeds,
      '--content',
      collection.content,
      '--out',
      site,
      '--json',
    );
    assert.equal(built.status, 0, built.said.slice(0, 8000));
    const { notices } = JSON.parse(built.out) as {
      notices: { seed: string; code: string; leftOut: boolean; message: string }[];
    };
    const lines = readFileSync(join(site, 'data/documents.ndjson'), 'utf8').split('\n').filter(Boolean);
    documents.push(...lines.map((line) => JSON.parse(line) as DocumentRecord));
    const seen = [
      ...documents.map(({ seed }) => seed),
      ...notices.filter(({ leftOut }) => leftOut).map(({ seed }) => seed),
    ];
    assert.equal(new Set(seen).size, seen.length, 'a file is a document or is left out, never both');
    assert.equal(seen.length, collection.documents, 'no file is passed over in silence');
    assert.deepEqual(
      notices.filter(({ code }) => code === 'not-read' || code === 'not-annotated'),
      [],
      'no file makes the program itself fail',
    );
    assert.doesNotMatch(built.said, /warning/i, 'nothing is said that names no file');
    for (const { message } of notices)
      assert.match(message, /^(?:\p{Lu}|[\w-]+\.\w+:\d+: ).*[.]$/su, 'each notice is made of sentences');
  });

  test('writes nothing outside its folders, and no file that a browser would run', () => {
    for (const place of [root, HOME, process.cwd()])
      assert.ok(!existsSync(join(place, 'pwned')), 'no name was run by a shell');
    assert.deepEqual(readdirSync(root).sort(), [...TOOL_FILES.keys(), 'cache', 'content', 'seeds', 'site'].sort());
    for (const name of filesOf(site).filter((path) => /\.(?:js|css)$/.test(path)))
      assert.ok(
        !readFileSync(join(site, name), 'utf8').includes('SCRIPT OF A STRANGER'),
        `${name} is not made of what lies about`,
      );
    assert.deepEqual(
      filesOf(site).filter((path) => /passwd|environ|zero\.txt|stdin/.test(path)),
      ['places/etc-passwd.html'],
    );
  });

  test('passes verify: digests, offsets, links, anchors, policy, tables', () => {
    const { status, out } = run('verify.ts', site);
    assert.equal(status, 0, out.slice(0, 8000));
  });

  test('every generated MDX is compiled by stock @mdx-js/mdx to the document’s text, and runs nothing of it', async () => {
    const faults: string[] = [];
    for (const { id } of documents) {
      const mdx = readFileSync(join(collection.content, 'generated/documents', `${id}.mdx`), 'utf8');
      const text = readFileSync(join(site, 'text', `${id}.txt`), 'utf8');
      const shown = await stockText(mdx).catch((cause: unknown) => `it does not compile: ${String(cause)}`);
      if (visible(shown) !== visible(text)) faults.push(`${id}: ${shown.slice(0, 200)}`);
    }
    none(faults);
    assert.equal((globalThis as { __pwned?: unknown }).__pwned, undefined, 'nothing of it ran');
  });

  test('shows every document’s text, runs nothing, asks nobody: every page, in a browser, by http', async () => {
    const { server, address } = await serve(site, 0);
    try {
      const texts = new Map(documents.map(({ id, url }) => [url, id]));
      const left = filesOf(site).filter((name) => name.endsWith('.html') && name !== '404.html');
      const look = async (): Promise<readonly string[]> => {
        // The service worker asks for much, for later visits; `tests/search/offline.test.ts` looks at that.
        const page = await browser.newPage({ serviceWorkers: 'block' });
        const { faults } = await watch(page, address);
        for (let path = left.pop(); path !== undefined; path = left.pop()) {
          const shown = await shownText(page, addressOf(address, path));
          const id = texts.get(path);
          if (
            id !== undefined &&
            squeezed(shown ?? '') !== squeezed(readFileSync(join(site, 'text', `${id}.txt`), 'utf8'))
          )
            faults.push(`${path}: the text is not the document’s`);
        }
        return faults;
      };
      none((await Promise.all(Array.from({ length: TABS }, look))).flat());
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });

  test('opens from a disk as quietly', async () => {
    const page = await browser.newPage();
    const { faults } = await watch(page, 'file://');
    const some = filesOf(site)
      .filter((name) => name.endsWith('.html'))
      .filter((_, index) => index % 12 === 0);
    for (const path of some) await shownText(page, addressOf(site, path));
    none(faults);
  });
});
