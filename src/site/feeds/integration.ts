import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { newestFirst } from '../content/folders.ts';
import { redirects } from '../content/records.ts';
import { settings } from '../content/settings.ts';
import { escapeHtml } from '../text/html.ts';
import { atomFeed } from './atom.ts';
import { sitemaps } from './sitemap.ts';

/** Pages that are no place to arrive at. */
const NOT_LISTED = /^(?:404|search)\.html$|\/dossier(?:-\d+)?\.html$/;

/** An Atom feed and a sitemap, where the site's address is known and the collection is for the public. */
export function feeds(): AstroIntegration {
  // Only ever written into XML.
  let root = '';
  return {
    name: 'backmatter-feeds',
    hooks: {
      'astro:config:done': ({ config }) => {
        if (config.site !== undefined && !settings.private) root = escapeHtml(config.site.replace(/\/?$/, '/'));
      },
      'astro:build:done': ({ dir }) => {
        if (root === '') return;
        const out = fileURLToPath(dir);
        const moved = new Set(redirects.map(({ from }) => `${from}.html`));
        const pages = readdirSync(out, { recursive: true, encoding: 'utf8' })
          .map((path) => path.replaceAll('\\', '/'))
          .filter((path) => path.endsWith('.html') && !NOT_LISTED.test(path) && !moved.has(path));
        writeFileSync(join(out, 'feed.xml'), atomFeed(settings.title, newestFirst(), root));
        for (const [name, xml] of sitemaps(pages.sort(), root)) writeFileSync(join(out, name), xml);
      },
    },
  };
}
