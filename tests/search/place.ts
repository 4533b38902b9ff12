import assert from 'node:assert/strict';
import type { BrowserContext, Page } from 'playwright-core';

/** What a page may never do, wherever it lies: ask another host, or run against the policy. */
export function watch(context: BrowserContext, root: string): { readonly wrong: string[] } {
  const wrong: string[] = [];
  context.on('request', (request) => {
    if (!request.url().startsWith(root) && !request.url().startsWith('data:')) wrong.push(`asked for ${request.url()}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  context.on('weberror', (error) => wrong.push(error.error().message));
  return { wrong };
}

const summary = (page: Page): Promise<string> => page.locator('#results [role=status]').innerText();

async function ask(page: Page, query: string): Promise<void> {
  await page.locator('.ask input').first().fill(query);
  await page.waitForFunction(
    (query) =>
      new URLSearchParams(location.search).get('q') === query &&
      document.querySelector('#results [role=status]')?.textContent !== '' &&
      document.querySelector('#results li, #results .empty') !== null,
    query,
  );
}

/** The same searches for every place a site can lie in. `root` ends with `/`. */
export async function searchEverything(page: Page, root: string): Promise<void> {
  page.setDefaultTimeout(10_000);
  await page.goto(`${root}search.html`);
  assert.match(await page.locator('#results .tips').innerText(), /beginning of a word/, 'an empty field is explained');
  await ask(page, 'panmunjom');
  assert.equal(await page.locator('.hits li a').first().innerText(), 'Panmunjom', 'the page of a name comes first');

  await ask(page, 'letter envelope');
  await page.waitForFunction(() => document.querySelectorAll('.hits > li').length === 1);
  assert.match(await page.locator('.hits').innerText(), /On letters and their keeping/);
  assert.equal(await summary(page), '1 page');

  await ask(page, '"personal letter"');
  const passage = page.locator('.excerpt', { hasText: 'personal letter' }).first();
  assert.deepEqual(await passage.locator('mark').allInnerTexts(), ['personal', 'letter']);
  const link = await passage.locator('a').getAttribute('href');
  assert.match(link ?? '', /documents\/000-[^?]*\.html\?h=personal\+letter#\w+$/);
  await page.goto(link ?? '');
  await page.waitForFunction(() => (CSS.highlights.get('found')?.size ?? 0) >= 1);
  const marked = await page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map((range) => range.toString()));
  assert.deepEqual([...new Set(marked)], ['personal letter'], 'a phrase is marked as one, its words elsewhere are not');

  await page.goto(`${root}search.html?q=nuclear&publisher=Sky+News`);
  await page.waitForSelector('.hits');
  assert.equal(await summary(page), '1 page', 'query and facet come from the address');
  await page.locator('#facets [aria-pressed=true]').click();
  await page.waitForFunction(() => !location.search.includes('publisher'));
  await page.waitForFunction(() => document.querySelectorAll('.hits > li').length > 1);

  await ask(page, 'trmup');
  await page.waitForSelector('.empty a');
  assert.equal(await page.locator('.empty a').first().innerText(), 'Donald Trump', 'a known name is offered');

  await ask(page, 'talks');
  await page.waitForSelector('.hits a');
  await page.locator('.ask input').first().press('ArrowDown');
  assert.equal(
    await page.evaluate(() => document.activeElement?.matches('.hits a')),
    true,
    'arrows lead to the results',
  );
  await page.keyboard.press('ArrowUp');
  assert.equal(await page.evaluate(() => document.activeElement?.matches('.ask input')), true, 'and back');

  await page.goto(`${root}documents/002-bff1fb16216cbd7f.html`);
  await page.keyboard.press('/');
  await page.locator('dialog input').fill('archivists');
  await page.waitForSelector('dialog .hits a');
  assert.match(await page.locator('dialog').innerText(), /On letters/);
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('dialog').isVisible(), false, 'Escape closes, and does not empty the field first');
  // Closing gives the focus back a moment later; a reader's fingers are slower than that, the test's are not.
  await page.waitForFunction(() => document.activeElement === document.body);
  await page.keyboard.press('/');
  await page.waitForSelector('dialog[open] input:focus');
  await page.keyboard.press('Enter');
  await page.waitForURL(/search\.html\?q=archivists$/);
  await page.waitForSelector('.hits');
}
