import type { Page } from 'playwright-core';

/** A page as a reader may leave it: what is done to it before the picture, and the kinds of pages it is taken of. */
interface State {
  readonly name: string;
  readonly kinds: readonly string[];
  /** Text after the page's address. */
  readonly query?: string;
  /** Brings the page into the state; false where the page has nothing to show it with. */
  readonly enter: (page: Page) => Promise<boolean>;
}

const first = async (page: Page, selector: string, act: 'click' | 'hover' | 'focus'): Promise<boolean> => {
  const found = page.locator(selector).first();
  if ((await found.count()) === 0 || !(await found.isVisible())) return false;
  await found[act]();
  return true;
};

/** What is not seen on a page just opened. */
export const STATES: readonly State[] = [
  { name: 'folds', kinds: ['document', 'short document', 'person', 'note'], enter: openFolds },
  {
    name: 'card',
    kinds: ['document', 'short document'],
    enter: async (page) => {
      if (!(await first(page, '.body p a[id]', 'hover'))) return false;
      await page.locator('#card').waitFor({ state: 'visible', timeout: 3000 });
      return true;
    },
  },
  { name: 'card by keys', kinds: ['document'], enter: cardByKeys },
  { name: 'selected', kinds: ['document'], enter: (page) => selected(page, '.body > p:not([class])') },
  {
    name: 'copied',
    kinds: ['document'],
    enter: async (page) => (await selected(page, '.body > p:not([class])')) && first(page, 'button.cite', 'click'),
  },
  { name: 'no underlines', kinds: ['document'], enter: (page) => first(page, '#u-a', 'click') },
  { name: 'copied', kinds: ['review'], enter: (page) => first(page, '.copy', 'click') },
  { name: 'skip', kinds: ['index', 'person'], enter: (page) => first(page, '.skip', 'focus') },
  { name: 'filter', kinds: ['people'], enter: (page) => typed(page, '.filter input', 'zz') },
  { name: 'results', kinds: ['search'], query: '?q=letter', enter: searched },
  { name: 'nothing', kinds: ['search'], query: '?q=xyzzyq', enter: searched },
  { name: 'no index', kinds: ['search'], query: '?q=letter', enter: withoutIndex },
  { name: 'empty dialog', kinds: ['person'], enter: (page) => dialog(page, '') },
  { name: 'dialog', kinds: ['person', 'document'], enter: (page) => dialog(page, 'letter') },
  { name: 'dialog with nothing', kinds: ['person'], enter: (page) => dialog(page, 'xyzzyq') },
];

async function dialog(page: Page, query: string): Promise<boolean> {
  await page.keyboard.press('/');
  await page.locator('dialog.seek input').waitFor({ timeout: 3000 });
  return typed(page, 'dialog.seek input', query);
}

async function cardByKeys(page: Page): Promise<boolean> {
  const there = await page.evaluate(() => {
    const number = document.querySelector('.body > p a[id]')?.closest('p')?.previousElementSibling;
    if (number instanceof HTMLElement) number.focus();
    return number instanceof HTMLElement;
  });
  if (!there) return false;
  await page.keyboard.press('Tab');
  await page.locator('#card').waitFor({ state: 'visible', timeout: 3000 });
  return true;
}

async function selected(page: Page, passage: string): Promise<boolean> {
  const there = await page.evaluate((passage) => {
    const found = document.querySelector(passage);
    if (found !== null) getSelection()?.selectAllChildren(found);
    return found !== null;
  }, passage);
  if (there) await page.locator('button.cite').waitFor({ timeout: 3000 });
  return there;
}

/** As where the index cannot be had. */
async function withoutIndex(page: Page): Promise<boolean> {
  const core = '**/search/core.js';
  await page.route(core, (route) => route.abort());
  await page.reload();
  await searched(page);
  await page.unroute(core);
  return true;
}

async function openFolds(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const folds = [...document.querySelectorAll('details')];
    for (const fold of folds) fold.open = true;
    return folds.length > 0;
  });
}

async function typed(page: Page, selector: string, text: string): Promise<boolean> {
  const field = page.locator(selector).first();
  if ((await field.count()) === 0 || !(await field.isVisible())) return false;
  await field.fill(text);
  await page.waitForTimeout(800);
  return true;
}

async function searched(page: Page): Promise<boolean> {
  await page.waitForTimeout(800);
  return true;
}
