import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newestFirst } from '../content/folders.ts';
import { redirects } from '../content/records.ts';
import { settings } from '../content/settings.ts';
import { escapeHtml } from '../text/html.ts';
import { atomFeed } from './atom.ts';
import { sitemaps } from './sitemap.ts';

/** Pages that are no place to arrive at. */
const NOT_LISTED = /^(?:404|search)\.html$|\/dossier(?:-\d+)?\.html$/;

/** Writes feed and sitemap into the finished site `out`, unless the collection is private. `site` is its full address. */
export function writeFeeds(out: string, site: string): void {
  if (settings.private) return;
  // Only ever written into XML.
  const root = escapeHtml(site.replace(/\/?$/, '/'));
  const moved = new Set(redirects.map(({ from }) => `${from}.html`));
  const pages = readdirSync(out, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html') && !NOT_LISTED.test(path) && !moved.has(path));
  writeFileSync(join(out, 'feed.xml'), atomFeed(settings.title, newestFirst(), root));
  for (const [name, xml] of sitemaps(pages.sort(), root)) writeFileSync(join(out, name), xml);
}
