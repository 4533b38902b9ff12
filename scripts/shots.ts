#!/usr/bin/env node
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { launch } from '../tests/browser.ts';
import { serve } from './command/serve.ts';
import { pageKinds } from './pages/kinds.ts';
import { STATES } from './pages/states.ts';

/**
 * `npm run shots -- [SITE] [--out DIR] [--only KIND]`: a picture of every kind of page of a built site, at both widths
 * and in both themes, then of what is folded, hovered or searched for, and the pages on paper, for eyes to look at.
 */
const { values, positionals } = parseArgs({
  options: { out: { type: 'string', default: '.cache/shots' }, only: { type: 'string', multiple: true } },
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

mkdirSync(out, { recursive: true });
const { server, address } = await serve(site, 0);
const browser = await launch();
const kinds = [...pageKinds(site)].filter(([kind]) => values.only === undefined || values.only.includes(kind));
try {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const viewport of SIZES) {
      const page = await (await browser.newContext({ viewport, colorScheme })).newPage();
      const looks = `${viewport.width}-${colorScheme}`;
      for (const [kind, path] of kinds) {
        await open(page, path);
        await take(page, `${kind}-${looks}`);
        // The states look alike in both themes but for the colours, which the pages show already.
        if (colorScheme === 'light') await takeStates(page, kind, path, looks);
      }
      await page.context().close();
    }
  }
  const page = await (await browser.newContext()).newPage();
  for (const [kind, path] of kinds.filter(([kind]) => PRINTED.test(kind))) {
    await open(page, path);
    await page.pdf({ path: join(out, `${kind}.pdf`), format: 'A4' });
    console.log(join(out, `${kind}.pdf`));
  }
} finally {
  await browser.close();
  server.close();
}

async function takeStates(page: Page, kind: string, path: string, looks: string): Promise<void> {
  for (const state of STATES.filter(({ kinds }) => kinds.includes(kind))) {
    await open(page, path, state.query);
    if (await state.enter(page)) await take(page, `${kind}+${state.name}-${looks}`);
  }
}

async function open(page: Page, path: string, query = ''): Promise<void> {
  await page.goto(address + encodeURI(path) + query, { waitUntil: 'networkidle' });
  // On a busy machine the faces may still be on their way: nobody wants a picture of the ones that stand in for them.
  await page.evaluate(async () => {
    await Promise.all(['500 16px Newsreader', "500 16px 'Public Sans'"].map((face) => document.fonts.load(face)));
    await document.fonts.ready;
  });
}

async function take(page: Page, name: string): Promise<void> {
  const { width, height } = await page.evaluate(() => ({
    width: innerWidth,
    height: document.documentElement.scrollHeight,
  }));
  const path = join(out, `${name.replace(' ', '-')}.png`);
  const clip = { x: 0, y: 0, width, height: Math.min(height, HIGHEST) };
  await page.screenshot({ path, fullPage: true, clip });
  console.log(path);
}
