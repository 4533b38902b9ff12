#!/usr/bin/env node
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { launch } from '../tests/browser.ts';
import { serve } from './command/serve.ts';
import { pageKinds } from './pages/kinds.ts';
import { type PeerSite, withPeers } from './pages/peers.ts';
import { STATES } from './pages/states.ts';

/**
 * `npm run shots -- [SITE] [--out DIR] [--only KIND]`: a picture of every kind of page of a built site, at both widths
 * and in both themes, then of what is folded, hovered or searched for, and the pages on paper, for eyes to look at.
 * `npm run shots -- --peers [--out DIR]`: the same documents as pages of Backmatter's and of Starlight's as it comes.
 */
const { values, positionals } = parseArgs({
  options: {
    out: { type: 'string', default: '.cache/shots' },
    only: { type: 'string', multiple: true },
    peers: { type: 'boolean' },
  },
  allowPositionals: true,
});
const from = process.env['INIT_CWD'] ?? process.cwd();
const site = resolve(from, positionals[0] ?? 'dist');
const out = resolve(from, values.out);
const SIZES = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
];
/** Kinds that people print. */
const PRINTED = /^(?:document|short document|person|place|dossier|note)$/;
/** A browser draws no picture higher than this. */
const HIGHEST = 12_000;
/** Milliseconds that a long page may take to be drawn on a busy machine. */
const PATIENCE = 180_000;

mkdirSync(out, { recursive: true });
const browser = await launch();
try {
  if (values.peers === true) await withPeers(takePeers);
  else await takeSite();
} finally {
  await browser.close();
}

async function takePeers(sites: readonly PeerSite[]): Promise<void> {
  for (const { name, folder, pages } of sites) {
    await visited(folder, async (address) => {
      await inEveryLook(async (page, looks) => {
        for (const [document, path] of pages) {
          await open(page, address + path);
          await take(page, `${document}-${name}-${looks}`);
        }
      });
    });
  }
}

async function takeSite(): Promise<void> {
  const kinds = [...pageKinds(site)].filter(([kind]) => values.only === undefined || values.only.includes(kind));
  await visited(site, async (address) => {
    await inEveryLook(async (page, looks) => {
      for (const [kind, path] of kinds) {
        await open(page, address + encodeURI(path));
        await take(page, `${kind}-${looks}`);
        // The states look alike in both themes but for the colours, which the pages show already.
        if (looks.endsWith('light')) await takeStates(page, kind, address + encodeURI(path), looks);
      }
    });
    const page = await newPage({});
    for (const [kind, path] of kinds.filter(([kind]) => PRINTED.test(kind))) {
      await open(page, address + encodeURI(path));
      await page.pdf({ path: join(out, `${kind}.pdf`), format: 'A4' });
      console.log(join(out, `${kind}.pdf`));
    }
  });
}

async function visited(folder: string, visit: (address: string) => Promise<void>): Promise<void> {
  const { server, address } = await serve(folder, 0);
  try {
    await visit(address);
  } finally {
    server.close();
  }
}

/** Does something in both themes at both widths; `looks` names them. */
async function inEveryLook(use: (page: Page, looks: string) => Promise<void>): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const viewport of SIZES) {
      const page = await newPage({ viewport, colorScheme });
      await use(page, `${viewport.width}-${colorScheme}`);
      await page.context().close();
    }
  }
}

async function takeStates(page: Page, kind: string, address: string, looks: string): Promise<void> {
  for (const state of STATES.filter(({ kinds }) => kinds.includes(kind))) {
    // What one picture chose is not remembered in the next.
    await page.evaluate(() => localStorage.clear());
    await open(page, address + (state.query ?? ''));
    if (await state.enter(page)) await take(page, `${kind}+${state.name}-${looks}`);
  }
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.evaluate(async () => {
    await Promise.all(['600 16px newsreader', '600 16px public-sans'].map((face) => document.fonts.load(face)));
    await document.fonts.ready;
  });
}

/** On a busy machine the faces may come too late for a page; nobody wants a picture of what stands in for them. */
async function newPage(options: BrowserContextOptions): Promise<Page> {
  const page = await (await browser.newContext({ ...options, serviceWorkers: 'block' })).newPage();
  await page.route('**/_backmatter/*.css', async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      body: (await response.text()).replaceAll('font-display:optional', 'font-display:block'),
    });
  });
  return page;
}

async function take(page: Page, name: string): Promise<void> {
  const { width, height } = await page.evaluate(() => ({
    width: innerWidth,
    height: document.documentElement.scrollHeight,
  }));
  const path = join(out, `${name.replaceAll(' ', '-')}.png`);
  const clip = { x: 0, y: 0, width, height: Math.min(height, HIGHEST) };
  await page.screenshot({ path, fullPage: true, clip, timeout: PATIENCE });
  console.log(path);
}
