import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { pageKinds } from '../../scripts/pages/kinds.ts';
import { NARROW, visitSite } from './visit.ts';

const DOCUMENT = 'documents/000-8fc642d2157d8c1e.html';
const visit = visitSite();

test('a name is searched, its card opened, a backlink followed to the paragraph that holds the words', async () => {
  await visit.withPage({}, async (page) => {
    await page.goto(visit.root);
    await page.locator('.ask input[type="search"]:focus').waitFor({ timeout: 5000 });
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

test('what is typed before a search field is there is not lost: on a page that opens with one, and after /', async () => {
  const late = async (page: Page, file: string): Promise<void> => {
    await page.route(`**/_backmatter/${file}`, async (route) => {
      await setTimeout(700);
      await route.continue();
    });
  };
  for (const path of ['search.html', 'index.html']) {
    await visit.withPage({}, async (page) => {
      await late(page, 'lists.css');
      await page.goto(visit.root + path, { waitUntil: 'commit' });
      // Not by frames, of which there is none before the styles are there.
      await page.waitForFunction(() => document.querySelector('.ask input'), undefined, { polling: 20 });
      assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'BODY', 'it came too soon');
      await page.keyboard.type('Lam');
      await page.locator('.ask input:focus').waitFor();
      await page.keyboard.type('bert');
      assert.equal(await page.locator('.ask input').inputValue(), 'Lambert', path);
    });
  }
  await visit.withPage({}, async (page) => {
    await late(page, 'dialog.js');
    await page.goto(visit.root + DOCUMENT);
    await page.keyboard.type('/Lam');
    await page.locator('dialog.seek input:focus').waitFor();
    await page.keyboard.type('bert');
    assert.equal(await page.locator('dialog.seek input').inputValue(), 'Lambert');
    await page.locator('dialog .hits a', { hasText: 'Mark Lambert' }).waitFor();
  });
});

test('the line that settles a doubtful name is copied by a button, by keys alone too', async () => {
  await visit.withPage({ permissions: ['clipboard-read'] }, async (page) => {
    await page.goto(`${visit.root}review.html`);
    const line = await page.locator('.doubtful pre').first().textContent();
    await page.locator('.doubtful .copy').first().focus();
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), line);
    assert.equal(await page.locator('.doubtful .copy').first().innerText(), 'Copied');
  });
});

test('a search result opens at its passage, the words marked without touching the text', async () => {
  await visit.withPage({}, async (page) => {
    await page.goto(`${visit.root}search.html?q=pivotal`);
    await page.locator('.hits .excerpt .n').first().click();
    await page.waitForURL(/#p10$/);
    assert.equal(await page.evaluate(() => CSS.highlights.get('found')?.size), 1);
    assert.equal(await page.locator('.body mark').count(), 0);
  });
});

test('facets narrow a search, and the address keeps them', async () => {
  await visit.withPage({}, async (page) => {
    await page.goto(`${visit.root}search.html?q=letter`);
    await page.locator('#facets button', { hasText: 'Sky News' }).click();
    await page.locator('#facets button[aria-pressed="true"]').waitFor();
    assert.equal(await page.locator('.hits > li').count(), 1);
    assert.match(page.url(), /publisher=Sky\+News/);
  });
});

test('the filter of an index leaves the names that fit in sight, and says when none does', async () => {
  await visit.withPage({}, async (page) => {
    await page.goto(`${visit.root}people.html`);
    const names = page.locator('.letter li:visible a');
    const all = await names.count();
    await page.locator('.filter input').fill('kím');
    assert.deepEqual(await names.allInnerTexts(), ['Andy Kim', 'Kim Jong Un', 'Kim Yong Chol']);
    assert.equal(await page.locator('.letter:visible').count(), 2);
    assert.ok(await page.locator('.nothing').isHidden());
    await page.locator('.filter input').fill('zz');
    assert.equal(await page.locator('.letter:visible').count(), 0);
    assert.ok(await page.locator('.nothing').isVisible());
    await page.locator('.filter input').fill('');
    assert.equal(await names.count(), all);
  });
});

test('arrow keys lead from the search field into the results and back', async () => {
  await visit.withPage({}, async (page) => {
    await page.goto(`${visit.root}search.html?q=letter`);
    await page.locator('.hits a').first().waitFor();
    await page.keyboard.press('ArrowDown');
    assert.equal(await page.evaluate(() => document.activeElement?.closest('.hits') !== null), true);
    await page.keyboard.press('ArrowUp');
    assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'INPUT');
  });
});

test('the counts in the side column step through the occurrences', async () => {
  await visit.withPage({}, async (page) => {
    await page.goto(visit.root + DOCUMENT);
    const count = page.locator('.names li', { hasText: 'Mike Pompeo' }).locator('.n');
    await count.click();
    await count.click();
    assert.match(page.url(), /#m25$/);
    assert.equal(await count.textContent(), '2/5');
  });
});

test('light or dark and the underlines are chosen once and remembered', async () => {
  await visit.withPage({ colorScheme: 'light' }, async (page) => {
    await page.goto(visit.root + DOCUMENT);
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

test('one switch turns all underlines off, without a script too, and is remembered', async () => {
  const underlined = (): number =>
    [...document.querySelectorAll('.body a')].filter((name) => getComputedStyle(name).textDecorationLine !== 'none')
      .length;
  for (const javaScriptEnabled of [true, false]) {
    await visit.withPage({ javaScriptEnabled }, async (page) => {
      await page.goto(visit.root + DOCUMENT);
      assert.ok((await page.evaluate(underlined)) > 20);
      await page.locator('#u-a').uncheck();
      assert.equal(await page.evaluate(underlined), 0);
      assert.equal(await page.locator('.switch label:visible').count(), 1, 'nothing is left to choose');
      if (!javaScriptEnabled) return;
      await page.reload();
      assert.equal(await page.evaluate(underlined), 0);
    });
  }
});

test('a paragraph holds its text and nothing else, and every one has an id', async () => {
  await visit.withPage({}, async (page) => {
    await page.goto(visit.root + DOCUMENT);
    const texts = await page.evaluate(() =>
      [...document.querySelectorAll('.body > p')].map((p) => [p.id, p.textContent]),
    );
    assert.ok(texts.every(([id]) => id !== ''));
    assert.equal(texts[8]?.[1], 'Mr Trump responded by saying: “I look forward to seeing what’s in the letter.”');
  });
});

test('copying a passage offers its citation, with the paragraph and its address', async () => {
  await visit.withPage({ permissions: ['clipboard-read'] }, async (page) => {
    await page.goto(visit.root + DOCUMENT);
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#p9') as Node));
    await page.locator('button.cite').click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(copied, /in the letter\.”\n\n“North and South Korea.*Sky News, undated.*¶ 9\nhttp:.*#p9\n$/s);
  });
});

test('on a phone a link above the headline leads past the text to the names; a wide screen has them beside it', async () => {
  await visit.withPage({ viewport: NARROW }, async (page) => {
    await page.goto(visit.root + DOCUMENT);
    await page.locator('.kick .down').click();
    const top = await page.locator('.names h2').evaluate((heading) => heading.getBoundingClientRect().top);
    assert.ok(top >= 0 && top < NARROW.height / 2, `the names begin at ${top} px`);
  });
  await visit.withPage({}, async (page) => {
    await page.goto(visit.root + DOCUMENT);
    assert.ok(await page.locator('.kick .down').isHidden());
  });
});

test('the Tab key reaches whatever can be pressed, in the order of the page', async () => {
  await visit.withPage({}, async (page) => {
    for (const path of [DOCUMENT, 'people/kim-jong-un.html', 'review.html', 'people.html', 'search.html?q=letter']) {
      await page.goto(visit.root + path);
      if (path.startsWith('search')) await page.locator('.hits a').first().waitFor();
      const wanted = await page.evaluate(() => {
        (document.activeElement as HTMLElement).blur();
        const all = [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex]')];
        const seen = all.filter((target) => target.checkVisibility({ visibilityProperty: true }));
        seen.forEach((target, i) => target.setAttribute('data-stop', String(i)));
        getSelection()?.setPosition(document.body, 0);
        return seen.length;
      });
      const reached: number[] = [];
      while (reached.length < wanted) {
        await page.keyboard.press('Tab');
        const stop = await page.evaluate(() => document.activeElement?.getAttribute('data-stop') ?? null);
        // Between the last and the first the window itself has its turn.
        if (stop !== null || reached.at(-1) !== wanted - 1) reached.push(Number(stop ?? -1));
      }
      // The search page begins in its field.
      const [start = 0] = reached;
      assert.deepEqual(
        reached,
        Array.from({ length: wanted }, (_, i) => (start + i) % wanted),
        path,
      );
    }
  });
});

test('a paragraph is cited by keys alone: its number, then the button that follows it', async () => {
  await visit.withPage({ permissions: ['clipboard-read'] }, async (page) => {
    await page.goto(visit.root + DOCUMENT);
    const height = await page.evaluate(() => document.body.scrollHeight);
    await page.locator('.n[href="#p9"]').focus();
    await page.keyboard.press('Enter');
    await page.locator('button.cite').waitFor();
    assert.equal(await page.evaluate(() => document.body.scrollHeight), height, 'the button moved the text');
    for (let tabs = 0; tabs < 10; tabs++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.matches('.cite'))) break;
    }
    await page.keyboard.press('Enter');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(copied, /^Mr Trump responded.*in the letter\.”\n\n“North and South Korea.*¶ 9\nhttp:.*#p9\n$/s);
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('button.cite').count(), 0);
  });
});

test('every page reads without scripts, and nothing that needs them is shown', async () => {
  await visit.withPage({ javaScriptEnabled: false }, async (page) => {
    for (const path of pageKinds(visit.site).values()) {
      await page.goto(visit.root + encodeURI(path));
      assert.ok(await page.locator('h1').first().isVisible(), path);
      assert.equal(await page.locator('.theme:visible, .print:visible, .filter:visible').count(), 0, path);
    }
  });
});

test('pages open from a disk: styles, scripts, cards and links work by file address', async () => {
  await visit.withPage({}, async (page) => {
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(`file://${join(visit.site, DOCUMENT)}`);
    await page.hover('#m11');
    await page.locator('#card').waitFor({ state: 'visible' });
    await page.locator('#card a').click();
    await page.waitForURL(/people\/mike-pompeo\.html/);
    assert.deepEqual(errors, []);
  });
});

test('every kind of page is drawn in the site’s own faces, from a host and from a disk', async () => {
  await visit.withPage({}, async (page) => {
    const session = await page.context().newCDPSession(page);
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const paths = [...pageKinds(visit.site).values()].map(encodeURI);
    for (const path of [visit.root, `file://${visit.site}/`].flatMap((root) => paths.map((path) => root + path))) {
      await page.goto(path);
      await page.locator('html:not(.waits)').waitFor();
      for (const [part, face] of Object.entries({ h1: /^Newsreader/, 'header nav a': /^Public Sans/ })) {
        const { root } = await session.send('DOM.getDocument');
        const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: part });
        const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
        for (const { familyName } of fonts) assert.match(familyName, face, `${part} of ${path}`);
      }
    }
  });
});

test('the timeline leads to every year it has, on the page where that begins', async () => {
  await visit.withPage({}, async (page) => {
    await page.goto(`${visit.root}timeline.html`);
    const years = await page.locator('.year h2').allTextContents();
    assert.deepEqual((await page.locator('main .letters a').allTextContents()).slice(0, years.length), years);
    await page.locator('main .letters a').last().click();
    const target = decodeURIComponent(new URL(page.url()).hash.slice(1));
    assert.equal(await page.locator(`[id="${target}"]`).count(), 1);
  });
});
