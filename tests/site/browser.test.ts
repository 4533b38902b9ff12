import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import type { Server } from 'node:http';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { serve } from '../../scripts/command/serve.ts';
import { pageKinds } from '../../scripts/pages/kinds.ts';
import { launch } from '../browser.ts';
import { buildSite } from './built.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const DOCUMENT = 'documents/000-8fc642d2157d8c1e.html';
const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 390, height: 844 };

interface Axe {
  run: (context: Document, options: RunOptions) => Promise<AxeResults>;
}

let site = '';
let root = '';
let server: Server;
let browser: Browser;

before(async () => {
  site = await buildSite();
  ({ server, address: root } = await serve(site, 0));
  browser = await launch();
});
after(async () => {
  await browser.close();
  server.close();
});

async function withPage(options: BrowserContextOptions, use: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: WIDE, ...options });
  try {
    await use(await context.newPage());
  } finally {
    await context.close();
  }
}

test('a name is searched, its card opened, a backlink followed to the paragraph that holds the words', async () => {
  await withPage({}, async (page) => {
    await page.goto(root);
    await page.keyboard.press('/');
    await page.keyboard.type('Lambert');
    await page.keyboard.press('Enter');
    await page.locator('.hits .name .title a', { hasText: 'Mark Lambert' }).click();
    await page.waitForURL(/people\/mark-lambert\.html/);
    await page.locator('#mentions .excerpt .n').first().click();
    await page.waitForURL(/documents\/002-bff1fb16216cbd7f\.html#p5$/);
    assert.match((await page.locator('#p5').textContent()) ?? '', /Mark Lambert, acting deputy assistant secretary/);
  });
});

test('a search result opens at its passage, the words marked without touching the text', async () => {
  await withPage({}, async (page) => {
    await page.goto(`${root}search.html?q=pivotal`);
    await page.locator('.hits .excerpt .n').first().click();
    await page.waitForURL(/#p10$/);
    assert.equal(await page.evaluate(() => CSS.highlights.get('found')?.size), 1);
    assert.equal(await page.locator('.body mark').count(), 0);
  });
});

test('facets narrow a search, and the address keeps them', async () => {
  await withPage({}, async (page) => {
    await page.goto(`${root}search.html?q=letter`);
    await page.locator('#facets button', { hasText: 'Sky News' }).click();
    await page.locator('#facets button[aria-pressed="true"]').waitFor();
    assert.equal(await page.locator('.hits > li').count(), 1);
    assert.match(page.url(), /publisher=Sky\+News/);
  });
});

test('arrow keys lead from the search field into the results and back', async () => {
  await withPage({}, async (page) => {
    await page.goto(`${root}search.html?q=letter`);
    await page.locator('.hits a').first().waitFor();
    await page.keyboard.press('ArrowDown');
    assert.equal(await page.evaluate(() => document.activeElement?.closest('.hits') !== null), true);
    await page.keyboard.press('ArrowUp');
    assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'INPUT');
  });
});

test('a hover card shows, stays while it is pointed at, and closes by Escape (WCAG 1.4.13)', async () => {
  await withPage({}, async (page) => {
    await page.goto(root + DOCUMENT);
    await page.hover('#m11');
    const card = page.locator('#card');
    await card.waitFor({ state: 'visible' });
    assert.match(
      (await card.textContent()) ?? '',
      /Mike Pompeo.*Person · 10 mentions in 2 documents.*secretary of state/s,
    );
    await card.hover();
    await page.waitForTimeout(400);
    assert.ok(await card.isVisible());
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'hidden' });
  });
});

test('a hover card also shows on keyboard focus, and an open name says what it could be', async () => {
  await withPage({}, async (page) => {
    await page.goto(root + DOCUMENT);
    await page.focus('.n[href="#p14"]');
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'm47');
    assert.match((await page.locator('#card').textContent()) ?? '', /could be Kim Jong Un or Kim Yong Chol/);
  });
});

test('on touch the first tap on a name follows the link', async () => {
  await withPage({ hasTouch: true, viewport: NARROW }, async (page) => {
    await page.goto(root + DOCUMENT);
    await page.tap('#m11');
    await page.waitForURL(/people\/mike-pompeo\.html/);
  });
});

test('the counts in the side column step through the occurrences', async () => {
  await withPage({}, async (page) => {
    await page.goto(root + DOCUMENT);
    const count = page.locator('.names li', { hasText: 'Mike Pompeo' }).locator('.n');
    await count.click();
    await count.click();
    assert.match(page.url(), /#m25$/);
    assert.equal(await count.textContent(), '2/5');
  });
});

test('light or dark and the underlines are chosen once and remembered', async () => {
  await withPage({ colorScheme: 'light' }, async (page) => {
    await page.goto(root + DOCUMENT);
    await page.click('.theme');
    await page.locator('#u-l').uncheck();
    await page.reload();
    assert.equal(await page.evaluate(() => document.documentElement.dataset['theme']), 'dark');
    assert.equal(
      await page.evaluate(() => getComputedStyle(document.querySelector('.body .l') as Element).textDecorationLine),
      'none',
    );
  });
});

test('a paragraph holds its text and nothing else, and every one has an id', async () => {
  await withPage({}, async (page) => {
    await page.goto(root + DOCUMENT);
    const texts = await page.evaluate(() =>
      [...document.querySelectorAll('.body > p')].map((p) => [p.id, p.textContent]),
    );
    assert.ok(texts.every(([id]) => id !== ''));
    assert.equal(texts[8]?.[1], 'Mr Trump responded by saying: “I look forward to seeing what’s in the letter.”');
  });
});

test('copying a passage offers its citation, with the paragraph and its address', async () => {
  await withPage({ permissions: ['clipboard-read'] }, async (page) => {
    await page.goto(root + DOCUMENT);
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#p9') as Node));
    await page.locator('button.cite').click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(copied, /in the letter\.”\n\n“North and South Korea.*Sky News, undated.*¶ 9\nhttp:.*#p9\n$/s);
  });
});

test('every page reads without scripts, and nothing that needs them is shown', async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    for (const path of pageKinds(site).values()) {
      await page.goto(root + encodeURI(path));
      assert.ok(await page.locator('h1').first().isVisible(), path);
      assert.equal(await page.locator('.theme:visible, .print:visible, .filter:visible').count(), 0, path);
    }
  });
});

test('no page scrolls sideways at 320 px, nor at 390 px', async () => {
  for (const width of [320, 390]) {
    await withPage({ viewport: { width, height: 700 } }, async (page) => {
      for (const path of pageKinds(site).values()) {
        await page.goto(root + encodeURI(path));
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(over <= 0, `${path} is ${over} px too wide at ${width} px`);
      }
    });
  }
});

test('words of a hundred letters break on every kind of page, at 320 px and at 1280 px', async () => {
  for (const width of [320, 1280]) {
    await withPage({ viewport: { width, height: 700 } }, async (page) => {
      for (const path of pageKinds(site).values()) {
        await page.goto(root + encodeURI(path));
        const wide = await page.evaluate(() => {
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const found: Text[] = [];
          while (texts.nextNode() !== null) found.push(texts.currentNode as Text);
          for (const text of found) {
            const fixed = text.parentElement?.closest(
              'pre, .table, select, svg, script, .letters, header.top, .end, .n',
            );
            if (fixed === null && text.data.trim().length > 2) text.data = 'n'.repeat(100);
          }
          const beyond = [...document.querySelectorAll('main *')].find(
            (element) =>
              element.checkVisibility() &&
              element.closest('.vh, pre, .table') === null &&
              element.getBoundingClientRect().right > innerWidth + 1,
          );
          return beyond === undefined ? '' : beyond.outerHTML.slice(0, 80);
        });
        assert.equal(wide, '', `${path} at ${width} px`);
      }
    });
  }
});

test('on paper a card shows every passage, unfolded, with sources and addresses, and nothing to click', async () => {
  await withPage({}, async (page) => {
    await page.emulateMedia({ media: 'print' });
    for (const path of ['people/donald-trump.html', 'places/north-korea/dossier.html']) {
      await page.goto(root + path);
      const hidden = await page.evaluate(() =>
        [...document.querySelectorAll('article .excerpt p, article .speech p, .where, .with .name')]
          .filter((element) => !element.checkVisibility() || element.getBoundingClientRect().height === 0)
          .map((element) => element.textContent?.slice(0, 60)),
      );
      assert.deepEqual(hidden, [], path);
      assert.ok((await page.locator('.where:visible').count()) > 0, path);
      assert.equal(await page.locator('.take:visible, .pager:visible, .find:visible, .top nav:visible').count(), 0);
    }
    await page.goto(`${root}places/north-korea.html`);
    assert.match((await page.locator('article > .paper').innerText()) ?? '', /page 1 of 2.*dossier\.html/s);
  });
});

test('what is uncertain is said in words, not by colour alone', async () => {
  await withPage({}, async (page) => {
    for (const path of pageKinds(site).values()) {
      await page.goto(root + encodeURI(path));
      const bare = await page.evaluate(() =>
        [...document.querySelectorAll('.kick .uncertain')]
          .map((date) => date.parentElement?.textContent ?? '')
          .filter((line) => /^\s*\d{4}\s*(?:\d+ words)?\s*$/.test(line)),
      );
      assert.deepEqual(bare, [], path);
    }
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const viewport of [WIDE, NARROW]) {
    test(`axe finds nothing on any kind of page, ${colorScheme}, ${viewport.width} px`, async () => {
      await withPage({ colorScheme, viewport, bypassCSP: true }, async (page) => {
        const found: string[] = [];
        for (const path of pageKinds(site).values()) {
          await page.goto(root + encodeURI(path) + (path === 'search.html' ? '?q=letter' : ''));
          if (path === 'search.html') await page.locator('.hits a').first().waitFor();
          await page.evaluate(AXE);
          const violations = await page.evaluate(async () => {
            const { axe } = globalThis as unknown as { axe: Axe };
            const { violations } = await axe.run(document, {
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
            });
            return violations.map(
              ({ id, nodes }) =>
                `${id}: ${nodes
                  .slice(0, 3)
                  .map(({ html }) => html.slice(0, 160))
                  .join(' | ')}`,
            );
          });
          found.push(...violations.map((violation) => `${path}: ${violation}`));
        }
        assert.deepEqual(found, []);
      });
    });
  }
}

test('a right-to-left document is laid out right to left, its numbers at the right', async () => {
  await withPage({}, async (page) => {
    await page.goto(`${root}documents/2019/${encodeURIComponent('نجيب-محفوظ')}.html`);
    const [number, text] = await page.evaluate(() =>
      ['.body > .n', '.body > p'].map(
        (selector) => document.querySelector(selector)?.getBoundingClientRect().left ?? 0,
      ),
    );
    assert.ok((number ?? 0) > (text ?? 0));
  });
});

test('pages open from a disk: styles, scripts, cards and links work by file address', async () => {
  await withPage({}, async (page) => {
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(`file://${join(site, DOCUMENT)}`);
    await page.hover('#m11');
    await page.locator('#card').waitFor({ state: 'visible' });
    await page.locator('#card a').click();
    await page.waitForURL(/people\/mike-pompeo\.html/);
    assert.deepEqual(errors, []);
  });
});

test('the first load of every kind of page keeps its budget, and nothing moves', async () => {
  const script = join(import.meta.dirname, '../../scripts/budget.ts');
  await promisify(execFile)(process.execPath, [script, site]);
});
