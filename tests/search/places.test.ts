import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { serve } from '../../scripts/command/serve.ts';
import { launch } from '../browser.ts';
import { buildSite } from '../site/built.ts';
import { temporaryFolder } from '../temporary.ts';
import { searchEverything, watch } from './place.ts';

let site = '';
let browser: Browser | undefined;

before(async () => {
  site = await buildSite();
  browser = await launch();
});
after(() => browser?.close());

async function open(options?: BrowserContextOptions): Promise<BrowserContext> {
  assert.ok(browser);
  return browser.newContext(options);
}

/** Without service workers: what is tested is the place, not what was kept. */
async function searchAt(root: string): Promise<void> {
  const context = await open({ serviceWorkers: 'block' });
  const { wrong } = watch(context, root);
  try {
    await searchEverything(await context.newPage(), root);
    assert.deepEqual(wrong, []);
  } finally {
    await context.close();
  }
}

test('search works over HTTP at the root of a host', async () => {
  const { server, address } = await serve(site, 0);
  await searchAt(address).finally(() => server.close());
});

test('search works over HTTP under a path', async () => {
  const folder = temporaryFolder();
  cpSync(site, join(folder, 'a', 'b'), { recursive: true });
  const { server, address } = await serve(folder, 0);
  await searchAt(`${address}a/b/`).finally(() => server.close());
});

test('search works by double click from a folder with blanks, #, %, ? and letters of all kinds in its path', async () => {
  const folder = join(temporaryFolder(), 'my site #1 100% ?', 'Ünïcödé 日本');
  cpSync(site, folder, { recursive: true });
  await searchAt(`${pathToFileURL(folder).href}/`);
});

test('search works without a server once all of the site was kept', async () => {
  const { server, address } = await serve(site, 0);
  const context = await open();
  const { wrong } = watch(context, address);
  const page = await context.newPage();
  try {
    await page.goto(`${address}about.html`);
    await page.locator('#keep button').click();
    await page.getByText('All of it is on this device now.').waitFor();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await searchEverything(page, address);
    assert.deepEqual(
      wrong.filter((what) => what.startsWith('asked')),
      [],
    );
  } finally {
    await context.close();
    server.close();
  }
});
