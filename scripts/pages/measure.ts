import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';

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
  readonly words: number;
  readonly names: number;
  readonly mentions: number;
}

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
  await page.addInitScript(() => {
    const total = { shift: 0 };
    Object.assign(globalThis, { measured: total });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) total.shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(root + encodeURI(path), { waitUntil: 'networkidle' });
  await Promise.all(answers);
  const found = await page.evaluate(() => {
    const names = [...document.querySelectorAll<HTMLAnchorElement>('.body a[id]')].map(({ href }) => href);
    const blocks = [...document.querySelectorAll('.body > [id], .fold p')].map(({ textContent }) => textContent);
    const { measured } = globalThis as unknown as { measured: { shift: number } };
    return { text: blocks.join('\n'), names: new Set(names).size, mentions: names.length, shift: measured.shift };
  });
  await context.close();
  const words = found.text.split(/\s+/).length;
  return {
    ...sizes,
    ...found,
    text: found.text === '' ? 0 : packed(found.text),
    words,
    requests: answers.length,
    outside,
  };
}

function kindOf(type: string): 'html' | 'styles' | 'scripts' | 'fonts' | 'other' {
  if (type === 'document') return 'html';
  if (type === 'stylesheet') return 'styles';
  if (type === 'script') return 'scripts';
  return type === 'font' ? 'fonts' : 'other';
}
