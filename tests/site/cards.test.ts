import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NARROW, visitSite } from './visit.ts';

const DOCUMENT = 'documents/000-8fc642d2157d8c1e.html';
const visit = visitSite();

test('a hover card shows, stays while it is pointed at, and closes by Escape (WCAG 1.4.13)', async () => {
  await visit.withPage({}, async (page) => {
    await page.goto(visit.root + DOCUMENT);
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
  await visit.withPage({}, async (page) => {
    await page.goto(visit.root + DOCUMENT);
    await page.focus('.n[href="#p14"]');
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'm47');
    assert.match((await page.locator('#card').textContent()) ?? '', /could be Kim Jong Un or Kim Yong Chol/);
    await page.mouse.move(5, 5);
    await page.waitForTimeout(400);
    assert.ok(
      await page.locator('#card').isVisible(),
      'a mouse that stirs elsewhere closed what the keyboard had opened',
    );
  });
});

test('a doubtful name says so in words where nobody sees the wave, without a word more in the text', async () => {
  await visit.withPage({}, async (page) => {
    await page.goto(visit.root + DOCUMENT);
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const told = nodes
      .filter(({ role }) => role?.value === 'link')
      .map(({ description }) => String(description?.value ?? ''))
      .filter((words) => /sure/.test(words));
    const doubtful = await page.locator('.body a.doubt').count();
    const open = await page.locator('.body a.open').count();
    assert.ok(doubtful > 0 && open > 0, 'the fixture holds no doubtful and no open name');
    assert.equal(told.filter((words) => /^\d+ % sure$/.test(words)).length, doubtful);
    assert.equal(told.filter((words) => words === 'not sure').length, open);
    assert.doesNotMatch((await page.locator('.body').textContent()) ?? '', /not sure|% sure/);
  });
});

test('on touch the first tap on a name follows the link', async () => {
  await visit.withPage({ hasTouch: true, viewport: NARROW }, async (page) => {
    await page.goto(visit.root + DOCUMENT);
    await page.tap('#m11');
    await page.waitForURL(/people\/mike-pompeo\.html/);
  });
});
