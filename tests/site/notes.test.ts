import assert from 'node:assert/strict';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../temporary.ts';
import { buildSite, FIXTURE } from './built.ts';

const PAGE = `---
title: A note
---

Of [[Kim Jong Un]] and [[andy-kim|the other Kim]], with \`[[code]]\` left alone. See [there](https://example.org/a).

<Mentions of="Tass" limit={1} />

<Excerpt document="000-8fc642d2157d8c1e" paragraph={9} />
`;

test('pages written by hand may lie anywhere, link names, embed passages and join the backlinks', async () => {
  const content = temporaryFolder({ 'pages/a-note.mdx': PAGE });
  const site = await buildSite(join(FIXTURE, 'generated'), content);
  const note = readFileSync(join(site, 'notes/a-note.html'), 'utf8');
  assert.ok(note.includes('<a href="../people/kim-jong-un.html" class="p">Kim Jong Un</a>'));
  assert.ok(note.includes('>the other Kim</a>'));
  assert.ok(note.includes('<p id="p1">Of '));
  assert.ok(note.includes('<a href="https://example.org/a" rel="external noopener noreferrer">there</a>'), note);
  assert.ok(note.includes('<code>[[code]]</code>'));
  assert.ok(note.includes('I look forward to seeing what’s in the letter.'));
  const card = readFileSync(join(site, 'people/andy-kim.html'), 'utf8');
  assert.ok(card.includes('href="../notes/a-note.html"'));
});

test('a name nobody bears stops the build and says which names are near', async () => {
  const content = temporaryFolder({ 'pages/wrong.mdx': 'Of [[Kim Jong On]].\n' });
  await assert.rejects(
    buildSite(join(FIXTURE, 'generated'), content),
    (error: { stderr?: string; stdout?: string }) => {
      const said = `${error.stdout ?? ''}${error.stderr ?? ''}`;
      return /wrong\.mdx: There is no page for “Kim Jong On”\. The nearest names are Kim Jong Un/.test(said);
    },
  );
});

test('a collection of one document and no names is a site all the same', async () => {
  const generated = temporaryFolder();
  const fixture = join(FIXTURE, 'generated');
  cpSync(fixture, generated, {
    recursive: true,
    filter: (path) => !/entities\/|quotes\/|timeline\/|review\//.test(path),
  });
  const records = readFileSync(join(fixture, 'data/documents.ndjson'), 'utf8').split('\n');
  writeFileSync(join(generated, 'data/documents.ndjson'), `${records[0]}\n`);
  writeFileSync(join(generated, 'data/entities.ndjson'), '');
  const manifest = JSON.parse(readFileSync(join(fixture, 'manifest.json'), 'utf8')) as Record<string, unknown>;
  const counts = { documents: 1, words: 500, mentions: 0, open: 0, quotes: 0, dates: 0 };
  const entities = { person: 0, organization: 0, place: 0, event: 0 };
  const empty = { ...manifest, counts: { ...counts, entities }, quotePages: 0, timelinePages: 0, reviewPages: 0 };
  writeFileSync(join(generated, 'manifest.json'), JSON.stringify(empty));
  const site = await buildSite(generated, temporaryFolder());
  assert.ok(existsSync(join(site, 'people.html')));
  assert.ok(existsSync(join(site, 'quotes.html')));
  assert.ok(existsSync(join(site, 'index.html')));
});
