import assert from 'node:assert/strict';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { serve } from '../../scripts/command/serve.ts';
import type { OfflineSite } from '../../src/site/offline/format.ts';
import { writeOffline } from '../../src/site/offline/write.ts';
import { launch } from '../browser.ts';
import { buildSite } from '../site/built.ts';
import { temporaryFolder } from '../temporary.ts';

const PAGE = 'documents/002-bff1fb16216cbd7f.html';
const MOST_KEPT = 120_000;
let site = '';
let browser: Browser | undefined;
/** Servers that a test that failed has left running. */
const running = new Set<Server>();

before(async () => {
  site = await buildSite();
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await Promise.all([...running].map(stop));
});

async function newPage(): Promise<Page> {
  assert.ok(browser);
  const page = await (await browser.newContext()).newPage();
  page.setDefaultTimeout(10_000);
  return page;
}

async function started(folder: string): Promise<{ server: Server; address: string }> {
  const { server, address } = await serve(folder, 0);
  running.add(server);
  return { server, address };
}

async function stop(server: Server): Promise<void> {
  running.delete(server);
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + 10_000; !(await holds()); await setTimeout(50)) assert.ok(Date.now() < deadline);
}

/** Waits until a file is kept on the device. */
async function isKept(page: Page, address: string): Promise<void> {
  await until(() => page.evaluate(async (address) => (await caches.match(address)) !== undefined, address));
}

test('the first visit keeps less than 120 KB beside the page itself', () => {
  const { shell } = JSON.parse(readFileSync(join(site, 'sw.json'), 'utf8')) as OfflineSite;
  const size = shell.reduce((sum, file) => sum + gzipSync(readFileSync(join(site, file))).length, 0);
  assert.ok(size < MOST_KEPT, `${size} bytes`);
});

test('the service worker is the same text in every build, and the lists name every other file', async () => {
  const other = temporaryFolder({ 'index.html': '<p>' });
  await writeOffline(other);
  assert.deepEqual(readFileSync(join(other, 'sw.js')), readFileSync(join(site, 'sw.js')));
  assert.deepEqual(Object.keys(JSON.parse(readFileSync(join(other, 'sw-files.json'), 'utf8')) as object), [
    'index.html',
  ]);
});

test('a page that was read once is there without the server, with its styles', async () => {
  const { server, address } = await started(site);
  const page = await newPage();
  await page.goto(address + PAGE);
  await isKept(page, address + PAGE);
  await isKept(page, `${address}_backmatter/newsreader.woff2`);
  await stop(server);
  await page.reload();
  assert.match(await page.locator('h1').first().innerText(), /Trump says talks positive/);
  assert.equal(
    await page.evaluate(() => document.styleSheets.length > 0 && document.styleSheets[0]?.cssRules.length !== 0),
    true,
  );
  await page.context().close();
});

test('a new version takes the place of the old one as a whole', async () => {
  const folder = join(temporaryFolder(), 'site');
  cpSync(site, folder, { recursive: true });
  const { server, address } = await started(folder);
  const page = await newPage();
  await page.goto(address + PAGE);
  await isKept(page, address + PAGE);
  const style = join(folder, '_backmatter/document.css');
  writeFileSync(style, `${readFileSync(style, 'utf8')}\n:root{--version:2}`);
  writeFileSync(join(folder, PAGE), readFileSync(join(folder, PAGE), 'utf8').replace('<h1', '<h1 data-version="2"'));
  await writeOffline(folder);
  await page.goto(`${address}index.html`);
  await until(() =>
    page.evaluate(async () => {
      const names = await caches.keys();
      const kept = await caches.match(new URL('_backmatter/document.css', location.href).href);
      return names.length === 1 && (await kept?.text())?.includes('--version:2') === true;
    }),
  );
  await stop(server);
  await page.goto(address + PAGE);
  assert.equal(await page.locator('h1').first().getAttribute('data-version'), '2');
  assert.equal(
    await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--version')),
    '2',
  );
  await page.context().close();
});

test('from a disk there is no service worker and no offer to keep anything', async () => {
  const page = await newPage();
  await page.goto(pathToFileURL(join(site, 'about.html')).href);
  assert.equal(await page.locator('#keep').isHidden(), true);
  await page.context().close();
});
