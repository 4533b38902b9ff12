import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { htmlFiles } from '../../scripts/pages/kinds.ts';
import { sitemaps } from '../../src/site/feeds/sitemap.ts';
import { temporaryFolder } from '../temporary.ts';
import { buildSite, FIXTURE } from './built.ts';

test('with an address the site has a feed, a sitemap and canonical links; its 404 page links from the root', async () => {
  const site = await buildSite(join(FIXTURE, 'generated'), join(FIXTURE, 'content'), 'https://example.org/papers');
  const read = (page: string): string => readFileSync(join(site, page), 'utf8');
  assert.match(
    read('feed.xml'),
    /<link href="https:\/\/example\.org\/papers\/documents\/2019\/speeches\/on-letters\.html"\/>/,
  );
  assert.match(read('sitemap.xml'), /<loc>https:\/\/example\.org\/papers\/people\/kim-jong-un\.html<\/loc>/);
  assert.doesNotMatch(read('sitemap.xml'), /404|search\.html|donald-j-trump/);
  assert.ok(
    read('people/kim-jong-un.html').includes(
      '<link rel="canonical" href="https://example.org/papers/people/kim-jong-un.html">',
    ),
  );
  assert.ok(read('404.html').includes('href="/papers/people.html"'));
  assert.ok(read('people/kim-jong-un.html').includes('href="../people.html"'));
});

test('a private collection is not for search engines, feeds or previews, even with an address', async () => {
  const content = temporaryFolder({ 'settings.yaml': 'private: true\n' });
  const site = await buildSite(join(FIXTURE, 'generated'), content, 'https://example.org/papers');
  for (const page of htmlFiles(site).filter((page) => page !== 'people/donald-j-trump.html')) {
    const html = readFileSync(join(site, page), 'utf8');
    assert.ok(html.includes('<meta name="robots" content="noindex">'), `${page} may be indexed`);
    assert.doesNotMatch(html, /property="og:|rel="canonical"|application\/atom\+xml/, page);
  }
  assert.ok(!existsSync(join(site, 'feed.xml')) && !existsSync(join(site, 'sitemap.xml')));
});

test('without an address there is neither, and no page names one', async () => {
  const site = await buildSite();
  assert.ok(!existsSync(join(site, 'feed.xml')) && !existsSync(join(site, 'sitemap.xml')));
  assert.ok(!readFileSync(join(site, 'index.html'), 'utf8').includes('canonical'));
});

test('more pages than a sitemap may hold come in several, with an index of them', () => {
  const files = sitemaps(['a.html', 'b.html', 'c.html'], 'https://example.org/', 2);
  assert.deepEqual([...files.keys()], ['sitemap-1.xml', 'sitemap-2.xml', 'sitemap.xml']);
  assert.match(
    files.get('sitemap.xml') ?? '',
    /<sitemapindex[^>]*>\n<sitemap><loc>https:\/\/example\.org\/sitemap-1\.xml/,
  );
});
