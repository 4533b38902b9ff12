import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pageKinds } from '../../scripts/pages/kinds.ts';
import { NARROW, visitSite, WIDE } from './visit.ts';

/** The sizes of type, the length of lines and the height of what stands before a text, as the design asks. */
const SHEETS = join(import.meta.dirname, '../../src/site/styles');
const PLACES = '.body > p:not(.lines), article :is(.excerpt, .speech) p, .note > p';
const visit = visitSite();

test('no style sheet has a size of type of its own: only the four steps, or what is inherited', () => {
  const own = globSync('*.css', { cwd: SHEETS }).flatMap((sheet) =>
    [...readFileSync(join(SHEETS, sheet), 'utf8').matchAll(/^\s*font(?:-size)?:\s*([^;]+);/gm)]
      .map((match) => match[1] ?? '')
      .filter((value) => value !== 'inherit' && value !== '100%/1.55 var(--read)' && value !== '9pt')
      .filter((value) => !/^(?:\d{3} )?var\(--step-(?:label|text|lead|head)\)(?:$| \/ )/.test(value))
      .map((value) => `${sheet}: ${value}`),
  );
  assert.deepEqual(own, []);
});

test('no style sheet casts a shadow or moves anything by itself', () => {
  const found = globSync('*.css', { cwd: SHEETS }).flatMap((sheet) =>
    [
      ...readFileSync(join(SHEETS, sheet), 'utf8').matchAll(
        /^\s*(?:transition|animation|scroll-behavior|box-shadow):(?! inset).+;/gm,
      ),
    ].map(([line]) => `${sheet}: ${line}`),
  );
  assert.deepEqual(found, []);
});

test('text is drawn in four sizes on every kind of page, at 1280 px and 390 px', async () => {
  for (const viewport of [WIDE, NARROW]) {
    await visit.withPage({ viewport }, async (page) => {
      const sizes = new Map<string, string>();
      for (const path of pageKinds(visit.site).values()) {
        await page.goto(visit.root + encodeURI(path) + (path === 'search.html' ? '?q=letter' : ''));
        if (path === 'search.html') await page.locator('.hits a').first().waitFor();
        const drawn = await page.evaluate(() =>
          [...document.querySelectorAll('body *')]
            .filter(
              (element) =>
                element.matches('input, select') ||
                [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() !== ''),
            )
            .filter((element) => element.closest('script, style, template') === null)
            .map((element) => [getComputedStyle(element).fontSize, element.outerHTML.slice(0, 80)] as const),
        );
        for (const [size, where] of drawn) if (!sizes.has(size)) sizes.set(size, `${path}: ${where}`);
      }
      assert.equal(sizes.size, 4, [...sizes].map((entry) => entry.join(' ')).join('\n'));
    });
  }
});

test('running English text has 62 to 68 characters a line on documents, cards and notes, on a wide screen', async () => {
  await visit.withPage({}, async (page) => {
    for (const path of ['documents/000-8fc642d2157d8c1e.html', 'places/north-korea.html', 'notes/how-to-read.html']) {
      await page.goto(`file://${join(visit.site, path)}`);
      const lengths = await page.evaluate(async (places) => {
        await document.fonts.ready;
        return [...document.querySelectorAll(places)].flatMap((element) => fullLines(element));

        /** Characters of each line but the last, which ends where the paragraph does. */
        function fullLines(element: Element): number[] {
          const lines: number[] = [];
          const range = document.createRange();
          const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
          let bottom = Number.NEGATIVE_INFINITY;
          while (texts.nextNode() !== null) {
            for (let at = 0; at < (texts.currentNode as Text).length; at += 1) {
              range.setStart(texts.currentNode, at);
              range.setEnd(texts.currentNode, at + 1);
              const box = range.getBoundingClientRect();
              if (box.width === 0) continue;
              if (box.bottom > bottom + 8) lines.push(0);
              bottom = Math.max(bottom, box.bottom);
              lines[lines.length - 1] = (lines.at(-1) ?? 0) + 1;
            }
          }
          return lines.slice(0, -1);
        }
      }, PLACES);
      assert.ok(lengths.length >= 10, path);
      const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
      assert.ok(mean >= 62 && mean <= 68, `${path}: ${mean.toFixed(1)} characters a line`);
    }
  });
});

test('on a phone the header takes two rows, and a document’s headline stands in the upper half of the screen', async () => {
  await visit.withPage({ viewport: NARROW }, async (page) => {
    for (const path of pageKinds(visit.site).values()) {
      await page.goto(visit.root + encodeURI(path));
      const header = (await page.locator('header.top').boundingBox())?.height ?? 0;
      assert.ok(header <= 110, `${path}: the header is ${header} px high`);
      const text = await page
        .locator('.body h1')
        .boundingBox({ timeout: 1 })
        .catch(() => null);
      if (text !== null) assert.ok(text.y <= NARROW.height / 2, `${path}: the headline begins at ${text.y} px`);
    }
    await page.goto(`${visit.root}documents/000-8fc642d2157d8c1e.html`);
    await page.locator('.remark summary').click();
    assert.match(await page.locator('.remark').innerText(), /mentions 12 June/);
    await page.goto(`${visit.root}timeline.html`);
    await page.waitForFunction(
      () => (document.querySelector('.top nav [aria-current]')?.getBoundingClientRect().right ?? 0) <= innerWidth,
      undefined,
      { timeout: 5000 },
    );
  });
});
