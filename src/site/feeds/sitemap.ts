import { encodePath } from '../links.ts';

/** The most addresses a sitemap may hold (sitemaps.org). */
const MOST = 50_000;

/**
 * Sitemaps of a site by file name; more than one, and an index of them, where the pages are many.
 * @param pages addresses below the root, in the order they are listed.
 * @param root address of the site's root, with its slash.
 */
export function sitemaps(pages: readonly string[], root: string, most = MOST): Map<string, string> {
  const files = new Map<string, string>();
  const urls = pages.map((page) => `<url><loc>${root}${page === 'index.html' ? '' : encodePath(page)}</loc></url>`);
  if (urls.length <= most) return files.set('sitemap.xml', wrap('urlset', urls));
  const parts: string[] = [];
  for (let start = 0; start < urls.length; start += most) {
    const name = `sitemap-${parts.length + 1}.xml`;
    files.set(name, wrap('urlset', urls.slice(start, start + most)));
    parts.push(`<sitemap><loc>${root}${name}</loc></sitemap>`);
  }
  return files.set('sitemap.xml', wrap('sitemapindex', parts));
}

function wrap(element: string, lines: readonly string[]): string {
  const open = `<${element} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`;
  return `<?xml version="1.0" encoding="utf-8"?>\n${open}\n${lines.join('\n')}\n</${element}>\n`;
}
