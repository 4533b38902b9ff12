import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { htmlFiles } from '../../scripts/pages/kinds.ts';
import { checkLinks } from '../../scripts/verify/links.ts';
import { buildSite } from './built.ts';

let site = '';
let pages: string[] = [];
const read = (page: string): string => readFileSync(join(site, page), 'utf8');

before(async () => {
  site = await buildSite();
  pages = htmlFiles(site);
});

test('every internal link and anchor of the whole output resolves', () => {
  assert.deepEqual(checkLinks(site), []);
});

test('every page has a policy, and nothing inline or from elsewhere that it would have to allow', () => {
  for (const page of pages) {
    const html = read(page);
    assert.ok(html.includes(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'`), page);
    assert.equal(
      /<script(?![^>]* src=| type="application\/ld\+json")|<style|\sstyle="|\son[a-z]+="|type="module"/.exec(html)?.[0],
      undefined,
      page,
    );
    const elsewhere = /(?:src|href)="(?:\/|file:)|<(?:script|link|img)[^>]*(?:src|href)="https?:/.exec(html)?.[0];
    assert.equal(elsewhere, undefined, page);
  }
});

test('pages are valid HTML', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: {
      'no-trailing-whitespace': 'off', // Verse keeps its blanks.
      'long-title': 'off', // A title may be as long as the headline it names.
      'require-sri': 'off', // Nothing comes from another server.
    },
  });
  const wrong: string[] = [];
  for (const page of pages) {
    const report = await validator.validateString(read(page), page);
    for (const result of report.results) {
      for (const { line, column, message, ruleId } of result.messages)
        wrong.push(`${page}:${line}:${column} ${message} [${ruleId}]`);
    }
  }
  assert.deepEqual(wrong, []);
});

test('where a shared passage differs stands beside it, told by words and not by looks alone', () => {
  const html = read('documents/002-bff1fb16216cbd7f.html');
  assert.ok(html.includes('where 2 wordings differ'));
  const list = /<ul class="plain differs">.*?<\/ul>/s.exec(html)?.[0] ?? '';
  const items = list.split('</li>').map((item) =>
    item
      .replace(/<(?!\/?(?:ins|del))[^>]+>/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  assert.deepEqual(items, [
    '… I look forward (nothing) there: <del>very much</del>',
    '… seeing <ins>letter</ins> there: <del>envelope</del>',
    '',
  ]);
  assert.ok(read('documents/000-8fc642d2157d8c1e.html').includes(', word for word'));
});

test('names with one mention stay off the home page', () => {
  const home = read('index.html');
  const records = read('data/entities.ndjson').trim().split('\n');
  const shown = records
    .map((line) => JSON.parse(line) as { url: string; mentions: number })
    .filter(({ url }) => home.includes(`href="${encodeURI(url)}"`));
  assert.ok(shown.length > 5);
  assert.deepEqual(
    shown.filter(({ mentions }) => mentions < 2),
    [],
  );
});

test('the text of a seed that looks like code arrives as those characters', () => {
  const html = read('documents/2019/speeches/on-letters.html');
  assert.ok(
    html.includes(`import x from 'node:fs' and {process.exit(1)} and &#x3C;script>alert("x &#x26; y")&#x3C;/script>`),
  );
});

test('an address that moved leads to the page it moved to', () => {
  assert.ok(read('people/donald-j-trump.html').includes('http-equiv="refresh" content="0; url=donald-trump.html"'));
});

test('the second page of a long card lies in its folder and leads back', () => {
  assert.ok(existsSync(join(site, 'places/north-korea/2.html')));
  assert.ok(read('places/north-korea/2.html').includes('href="../north-korea.html"'));
});

test('a long card has a dossier: every passage of every page, each document with its address in letters', () => {
  const card = read('places/north-korea.html');
  assert.ok(card.includes('<link rel="alternate" media="print" href="north-korea/dossier.html">'));
  assert.ok(card.includes('<a href="north-korea/dossier.html">The whole dossier, for printing</a>'));
  const dossier = read('places/north-korea/dossier.html');
  const passages = (html: string): string[] => html.match(/<li class="excerpt">.*?<\/p>/gs) ?? [];
  const text = (html: string): string =>
    html
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
  const mentionsOf = (html: string): string[] =>
    passages(/<section id="mentions">.*?<\/section>/s.exec(html)?.[0] ?? '').map(text);
  assert.deepEqual(mentionsOf(dossier), [...mentionsOf(card), ...mentionsOf(read('places/north-korea/2.html'))]);
  for (const group of dossier.match(/<div class="doc">.*?<\/ol>/gs) ?? [])
    assert.match(group, /<span class="paper where">documents\/[^<]+\.html<\/span>/);
  assert.ok(dossier.includes('<span>Dossier</span>'));
  assert.ok(dossier.includes('<meta name="robots" content="noindex">'));
});

test('a card of one page is its own dossier', () => {
  assert.ok(!existsSync(join(site, 'people/mark-lambert/dossier.html')));
  assert.ok(!read('people/mark-lambert.html').includes('media="print"'));
});

test('a document knows its language and direction', () => {
  assert.ok(read('documents/2019/نجيب-محفوظ.html').includes('<div class="body" lang="ar" dir="rtl">'));
});
