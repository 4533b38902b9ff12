import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';

/** What a first visit of a page costs and does. Sizes are bytes after gzip, the least that static hosts offer. */
export interface Measured {
  readonly html: number;
  /** The text that the page is there for. */
  readonly text: number;
  readonly styles: number;
  readonly scripts: number;
  readonly fonts: number;
  readonly other: number;
  readonly requests: number;
  /** Addresses asked for outside the site. */
  readonly outside: readonly string[];
  readonly shift: number;
  /** How long the page kept its thread in all, and with scripts alone, in milliseconds. */
  readonly busy: number;
  readonly scripting: number;
  readonly words: number;
  readonly names: number;
  readonly mentions: number;
}

/** Of the reading face and the plain face, their Latin parts, which every page uses. */
const FACES = 2;

const packed = (bytes: Buffer | string): number => gzipSync(bytes, { level: 9 }).length;

/** Visits a page with an empty cache and measures it. `root` is the address of the site's root. */
export async function measure(browser: Browser, root: string, path: string): Promise<Measured> {
  // The service worker fetches for later visits, after the page is there.
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const sizes = { html: 0, styles: 0, scripts: 0, fonts: 0, other: 0 };
  const outside: string[] = [];
  const answers: Promise<void>[] = [];
  page.on('response', (response) => {
    const url = response.url();
    if (!url.startsWith(root)) outside.push(url);
    answers.push(
      response.body().then((body) => {
        const kind = kindOf(response.request().resourceType());
        // Fonts are packed already.
        sizes[kind] += kind === 'fonts' ? body.length : packed(body);
      }),
    );
  });
  const shift = await watchShift(page);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(root + encodeURI(path), { waitUntil: 'networkidle' });
  await Promise.all(answers);
  const found = await page.evaluate(() => {
    const names = [...document.querySelectorAll<HTMLAnchorElement>('.body a[id]')].map(({ href }) => href);
    const blocks = [...document.querySelectorAll('.body > [id], .fold p')].map(({ textContent }) => textContent);
    return { text: blocks.join('\n'), names: new Set(names).size, mentions: names.length };
  });
  const moved = await shift();
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
  await context.close();
  const words = found.text.split(/\s+/).length;
  return {
    ...sizes,
    ...found,
    text: found.text === '' ? 0 : packed(found.text),
    words,
    requests: answers.length,
    outside,
    shift: moved,
    busy: Math.round(seconds('TaskDuration') * 1000),
    scripting: Math.round(seconds('ScriptDuration') * 1000),
  };
}

/** Counts what moves, from before the page's first byte on. */
async function watchShift(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const total = { shift: 0 };
    Object.assign(globalThis, { measured: total });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) total.shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (globalThis as unknown as { measured: { shift: number } }).measured.shift);
}

/** How much of a page moves when its fonts come later than all else by `delay` milliseconds, as on a slow line. */
export async function lateShift(
  browser: Browser,
  address: string,
  viewport: { width: number; height: number },
  delay: number,
): Promise<number> {
  const context = await browser.newContext({ viewport, serviceWorkers: 'block' });
  const page = await context.newPage();
  const shift = await watchShift(page);
  await page.route('**/*.woff2', async (route) => {
    await setTimeout(delay);
    await route.continue();
  });
  const { promise: came, resolve: come } = Promise.withResolvers<undefined>();
  let faces = 0;
  page.on('requestfinished', (request) => {
    if (request.resourceType() === 'font' && ++faces === FACES) come(undefined);
  });
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await came;
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  // What moved is told after the next frame.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => window.setTimeout(done, 200))));
  const moved = await shift();
  await context.close();
  return moved;
}

function kindOf(type: string): 'html' | 'styles' | 'scripts' | 'fonts' | 'other' {
  if (type === 'document') return 'html';
  if (type === 'stylesheet') return 'styles';
  if (type === 'script') return 'scripts';
  return type === 'font' ? 'fonts' : 'other';
}
