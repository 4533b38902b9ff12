import { after, before } from 'node:test';
import type { Server } from 'node:http';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { serve } from '../../scripts/command/serve.ts';
import { launch } from '../browser.ts';
import { buildSite } from './built.ts';

export const WIDE = { width: 1280, height: 900 };
export const NARROW = { width: 390, height: 844 };

/** The fixture's site, built and served while the tests of one file run; both are known once they have begun. */
export interface Visit {
  site: string;
  /** Address of the site; ends with `/`. */
  root: string;
  /** Uses a page of a context of its own. */
  readonly withPage: (options: BrowserContextOptions, use: (page: Page) => Promise<void>) => Promise<void>;
}

/** Builds, serves and opens the fixture's site before the tests of the calling file, and closes all after them. */
export function visitSite(): Visit {
  let server: Server;
  let browser: Browser;
  const visit: Visit = {
    site: '',
    root: '',
    async withPage(options, use) {
      const context = await browser.newContext({ viewport: WIDE, ...options });
      try {
        await use(await context.newPage());
      } finally {
        await context.close();
      }
    },
  };
  before(async () => {
    visit.site = await buildSite();
    ({ server, address: visit.root } = await serve(visit.site, 0));
    browser = await launch();
  });
  after(async () => {
    await browser.close();
    server.close();
  });
  return visit;
}
