import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { pageKinds } from '../../scripts/pages/kinds.ts';
import { NARROW, visitSite, WIDE } from './visit.ts';

/** What holds for every kind of page: widths, paper, accessibility, size. What a reader does on pages is in `browser.test.ts`. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run: (context: Document, options: Options) => Promise<AxeResults>;
}
/** Its types leave out the options of single checks. */
type Options = RunOptions & { checks: Readonly<Record<string, object>> };

/** Its own measures, and what it leaves undecided by itself: the contrast of single letters and of signs. */
const EVERY_LETTER = { ignoreLength: true, ignoreUnicode: false, ignorePseudo: false };
const WEIGHTS = { boldValue: 700, boldTextPt: 14, largeTextPt: 18, shadowOutlineEmMax: 0.2, pseudoSizeThreshold: 0.25 };
const contrast = (normal: object, large: object): object => ({
  options: { ...EVERY_LETTER, ...WEIGHTS, contrastRatio: { normal, large } },
});
const OPTIONS: Options = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'color-contrast-enhanced': { enabled: true } },
  checks: {
    'color-contrast': contrast({ expected: 4.5 }, { expected: 3 }),
    'color-contrast-enhanced': contrast({ expected: 7, minThreshold: 4.5 }, { expected: 4.5, minThreshold: 3 }),
  },
};

const visit = visitSite();

/** Opens whatever is folded. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
}

/** Opens a page of a kind as a reader meets it: a search with results, a document at a paragraph, nothing still hidden. */
async function meet(page: Page, kind: string, path: string): Promise<void> {
  const query = kind === 'search' ? '?q=letter' : '';
  await page.goto(visit.root + encodeURI(path) + query + (kind.endsWith('document') ? '#p1' : ''));
  if (kind === 'search') await page.locator('.hits a').first().waitFor();
  await page.locator('html:not(.waits)').waitFor();
}

test('no page scrolls sideways at 320 px, 390 px or 1280 px at 200 %, whatever is unfolded, beside what cannot break', async () => {
  for (const width of [320, 390, 640]) {
    await visit.withPage({ viewport: { width, height: 700 } }, async (page) => {
      for (const path of pageKinds(visit.site).values()) {
        await page.goto(visit.root + encodeURI(path));
        await unfold(page);
        const [over = 0, stacked = 0] = await page.evaluate(() => {
          for (const line of document.querySelectorAll('pre')) line.textContent = 'n'.repeat(300);
          const beyond = (): number => document.documentElement.scrollWidth - innerWidth;
          // Nothing but what no browser breaks may need to be cut off.
          const main = document.querySelector('main') as HTMLElement;
          main.style.overflowX = 'visible';
          const over = beyond();
          main.style.overflowX = '';
          // One letter under more marks than any face can stack, which are drawn side by side.
          const stack = `n${'\u0489'.repeat(80)}`;
          for (const text of document.querySelectorAll('main :is(h1, h2, h3, p, dd)')) text.append(stack);
          return [over, beyond()];
        });
        assert.ok(over <= 0, `${path} is ${over} px too wide at ${width} px`);
        assert.ok(stacked <= 0, `${path} is ${stacked} px too wide at ${width} px beside stacks of marks`);
      }
    });
  }
});

test('words of a hundred letters break on every kind of page, at 320 px and at 1280 px', async () => {
  for (const width of [320, 1280]) {
    await visit.withPage({ viewport: { width, height: 700 } }, async (page) => {
      for (const path of pageKinds(visit.site).values()) {
        await page.goto(visit.root + encodeURI(path));
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
  await visit.withPage({}, async (page) => {
    await page.emulateMedia({ media: 'print' });
    for (const path of ['people/donald-trump.html', 'places/north-korea/dossier.html']) {
      await page.goto(visit.root + path);
      const hidden = await page.evaluate(() =>
        [...document.querySelectorAll('article .excerpt p, article .speech p, .where, .with .name')]
          .filter((element) => !element.checkVisibility() || element.getBoundingClientRect().height === 0)
          .map((element) => element.textContent?.slice(0, 60)),
      );
      assert.deepEqual(hidden, [], path);
      assert.ok((await page.locator('.where:visible').count()) > 0, path);
      assert.equal(await page.locator('.take:visible, .pager:visible, .find:visible, .top nav:visible').count(), 0);
    }
    await page.goto(`${visit.root}places/north-korea.html`);
    assert.match((await page.locator('article > .paper').innerText()) ?? '', /page 1 of 2.*dossier\.html/s);
  });
});

test('what is uncertain is said in words, not by colour alone', async () => {
  await visit.withPage({}, async (page) => {
    for (const path of pageKinds(visit.site).values()) {
      await page.goto(visit.root + encodeURI(path));
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
    test(`axe finds nothing on any kind of page, and text has the contrast of AAA, ${colorScheme}, ${viewport.width} px`, async () => {
      await visit.withPage({ colorScheme, viewport, bypassCSP: true }, async (page) => {
        const found: string[] = [];
        for (const [kind, path] of pageKinds(visit.site)) {
          await meet(page, kind, path);
          found.push(...(await violationsOn(page)).map((violation) => `${path}: ${violation}`));
        }
        assert.deepEqual(found, []);
      });
    });
  }
}

/** What axe finds on a page as it is now. */
async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (options) => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations } = await axe.run(document, options);
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ html }) => html.slice(0, 160))
          .join(' | ')}`,
    );
  }, OPTIONS);
}

test('the contrast of single letters is measured too: those of the indexes would be found if they were paler', async () => {
  await visit.withPage({ colorScheme: 'light', bypassCSP: true }, async (page) => {
    await meet(page, 'people', 'people.html');
    await page.addStyleTag({ content: '.letter { --kind: #a34438 }' });
    assert.match((await violationsOn(page)).join('\n'), /color-contrast-enhanced: <h2 id="letter-/);
  });
});

test('whatever can be pressed is at least 24 px wide and high, in running text and in folds too', async () => {
  for (const viewport of [WIDE, NARROW]) {
    await visit.withPage({ viewport }, async (page) => {
      const small = new Set<string>();
      for (const [kind, path] of pageKinds(visit.site)) {
        await meet(page, kind, path);
        await unfold(page);
        const found = await page.evaluate(() =>
          [...document.querySelectorAll('a[href], button, select, summary, label, input:not(label input)')]
            .filter((target) => target.checkVisibility() && target.closest('.vh') === null)
            .filter((target) => {
              const { width, height } = target.getBoundingClientRect();
              return width < 23.9 || height < 23.9;
            })
            .map((target) => `${target.parentElement?.outerHTML.slice(0, 60)} … ${target.outerHTML.slice(0, 90)}`),
        );
        for (const target of found) small.add(`${path}: ${target}`);
      }
      assert.deepEqual([...small], []);
    });
  }
});

test('a name’s kind shows by the pattern of its underline wherever it shows by its hue', async () => {
  const PATTERNS: Readonly<Record<string, string>> = { p: 'solid', l: 'dotted', o: 'dashed', v: 'double' };
  await visit.withPage({}, async (page) => {
    const seen = new Set<string>();
    for (const [kind, path] of pageKinds(visit.site)) {
      await meet(page, kind, path);
      await unfold(page);
      const names = await page.evaluate(() =>
        [...document.querySelectorAll('main :is(.p, .l, .o, .v, .bar):not(.open, .doubt)')].map((element) => {
          const name = element.matches('.bar') ? element.previousElementSibling : element;
          const { textDecorationLine, textDecorationStyle } = getComputedStyle(name ?? element);
          const kind = /(?:^| |of-)([plov])(?: |$)/.exec(element.getAttribute('class') ?? '')?.[1];
          return { kind, drawn: `${textDecorationLine} ${textDecorationStyle}`, html: element.outerHTML.slice(0, 90) };
        }),
      );
      for (const { kind = '', drawn, html } of names) {
        assert.equal(drawn, `underline ${PATTERNS[kind]}`, `${path}: ${html}`);
        seen.add(kind);
      }
    }
    assert.equal(seen.size, 4);
  });
});

test('a right-to-left document is laid out right to left, its numbers at the right', async () => {
  await visit.withPage({}, async (page) => {
    await page.goto(`${visit.root}documents/2019/${encodeURIComponent('نجيب-محفوظ')}.html`);
    const [number, text] = await page.evaluate(() =>
      ['.body > .n', '.body > p'].map(
        (selector) => document.querySelector(selector)?.getBoundingClientRect().left ?? 0,
      ),
    );
    assert.ok((number ?? 0) > (text ?? 0));
  });
});

test('the first load of every kind of page keeps its budget, and nothing moves', async () => {
  const script = join(import.meta.dirname, '../../scripts/budget.ts');
  await promisify(execFile)(process.execPath, [script, visit.site]);
});
