#!/usr/bin/env node
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from '../tests/browser.ts';
import { serve } from './command/serve.ts';
import { pageKinds } from './pages/kinds.ts';

/**
 * `npm run shots -- [SITE] [--out DIR] [--only KIND]`: a picture of every kind of page of a built site, at both widths
 * and in both themes, for eyes to look at.
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

mkdirSync(out, { recursive: true });
const { server, address } = await serve(site, 0);
const browser = await launch();
try {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const viewport of SIZES) {
      const page = await (await browser.newContext({ viewport, colorScheme })).newPage();
      for (const [kind, path] of pageKinds(site)) {
        if (values.only !== undefined && !values.only.includes(kind)) continue;
        const query = kind === 'search' ? '?q=letter' : '';
        await page.goto(address + encodeURI(path) + query, { waitUntil: 'networkidle' });
        await page.evaluate(async () => void (await document.fonts.ready));
        const file = join(out, `${kind}-${viewport.width}-${colorScheme}.png`);
        await page.screenshot({ path: file, fullPage: true });
        console.log(file);
      }
      await page.context().close();
    }
  }
} finally {
  await browser.close();
  server.close();
}
