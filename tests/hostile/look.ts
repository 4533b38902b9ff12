import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    __pwned?: unknown;
  }
}

/** What a page did that it must not do; each entry is a sentence. */
export interface Watch {
  readonly faults: string[];
}

/** Watch a browser page: a script of a stranger's, a dialog, a request that leaves, an error on the console. */
export async function watch(page: Page, origin: string): Promise<Watch> {
  const faults: string[] = [];
  const say = (what: string): void => void faults.push(`${page.url().slice(0, 300)}: ${what.slice(0, 600)}`);
  await page.addInitScript(() => {
    let set: unknown;
    Object.defineProperty(window, '__pwned', {
      get: () => set,
      set: (value: unknown) => (set = [value, new Error('set').stack]),
    });
  });
  page.on('dialog', (dialog) => {
    say(`a dialog opened: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', (popup) => say(`a window opened: ${popup.url()}`));
  page.on('download', (download) => say(`a download began: ${download.url()}`));
  page.on('pageerror', (error) => say(`a script failed: ${error.message}`));
  page.on('console', (message) => void (message.type() === 'error' && say(`the console says: ${message.text()}`)));
  page.on(
    'request',
    (request) =>
      void (
        !/^data:image\//.test(request.url()) &&
        !request.url().startsWith(origin) &&
        say(`a request leaves: ${request.url()}`)
      ),
  );
  return { faults };
}

/** Go to a page of the site, and on where it redirects; returns the text of its document as the reader sees it, or null where the page shows none. */
export async function shownText(page: Page, address: string): Promise<string | null> {
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForFunction(() => document.querySelector('meta[http-equiv="refresh"]') === null);
  return page.evaluate(() => {
    if (window.__pwned !== undefined) throw new Error(`a stranger’s script ran: ${String(window.__pwned)}`);
    const body = document.querySelector('article .body');
    if (body === null) return null;
    return [...body.querySelectorAll('#title, h2[id], p[id], div.table[id]')]
      .map((part) => part.textContent)
      .join('\n');
  });
}

/** The address of a file of the site, by `file:` or below `root`. */
export const addressOf = (root: string, path: string): string =>
  root.startsWith('http')
    ? root + path.split('/').map(encodeURIComponent).join('/')
    : pathToFileURL(join(root, path)).href;
