import { loadavg } from 'node:os';
import type { Browser, Page } from 'playwright-core';

/** Opens the index; not one of the words that are measured. */
const WARM_UP = 'qqq';

/**
 * How long it takes to search for words that were never asked before, once the search has been opened: each word one
 * time, in a page and a browser cache that know none of them, from Enter until the results stand laid out in the page.
 */
export async function printWarm(browser: Browser, address: string, words: readonly string[]): Promise<void> {
  const before = loadavg()[0] ?? 0;
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address);
  await timed(page, WARM_UP);
  const times: number[] = [];
  for (const word of words) times.push(await timed(page, word));
  await context.close();
  times.sort((a, b) => a - b);
  const at = (share: number): string => (times[Math.ceil(share * times.length) - 1] ?? 0).toFixed(0);
  console.log(
    `  warm             ${times.length} selective words, each for the first time: median ${at(0.5)} ms, p90 ${at(0.9)} ms, ` +
      `max ${at(1)} ms; load of the machine ${before.toFixed(2)} before, ${(loadavg()[0] ?? 0).toFixed(2)} after`,
  );
}

/** Milliseconds from Enter until the results, or that there are none, stand in the page. */
async function timed(page: Page, word: string): Promise<number> {
  return page.evaluate(
    (word) =>
      new Promise<number>((resolve) => {
        const field = document.querySelector<HTMLInputElement>('.ask input');
        const results = document.querySelector<HTMLElement>('#results');
        if (field === null || results === null) throw new Error('there is no search on this page');
        const began = performance.now();
        const seen = new MutationObserver(() => {
          if (results.querySelector('.hits li, .empty') === null) return;
          seen.disconnect();
          // Asks for the layout, which is part of what a reader waits for.
          results.getBoundingClientRect();
          resolve(performance.now() - began);
        });
        seen.observe(results, { childList: true, subtree: true });
        field.value = word;
        field.form?.requestSubmit();
      }),
    word,
  );
}
