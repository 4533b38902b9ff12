import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NOTHING_GIVEN } from '../../src/model/given.ts';
import { encodingFor } from '../../src/pipeline/read/encodingFor.ts';
import { extract } from '../../src/pipeline/read/extract.ts';
import { givenFromYaml } from '../../src/pipeline/read/extract/given.ts';

const PAGE = `<!doctype html><html lang="en-GB"><head><title>Talks resume - The Site</title>
<meta property="og:site_name" content="The Site"><meta property="article:published_time" content="2018-06-01T10:00:00Z">
<script>steal()</script></head><body><nav><ul><li>Home</li></ul></nav><div class="sidebar">Most read today</div>
<div id="content"><h1>Talks resume</h1><p>North and South Korea have resumed peace talks, <b>officials</b> said on Friday morning.</p>
<ul><li>One</li><li>Two</li></ul><p>A second paragraph of some length follows the first one here.<br>A line.</p></div>
<footer>© The Site</footer></body></html>`;

test('plain text is its own text, untouched', () => {
  assert.deepEqual(extract('---\ntitle: x\n---\n<b>*a*</b>', 'a.txt'), {
    text: '---\ntitle: x\n---\n<b>*a*</b>',
    given: NOTHING_GIVEN,
  });
});

test('a web page gives the text of its content and what its head says, and runs nothing', () => {
  const { text, given } = extract(PAGE, 'a.html');
  assert.equal(
    text,
    '# Talks resume\n\nNorth and South Korea have resumed peace talks, officials said on Friday morning.\n\n• One\n\n• Two\n\nA second paragraph of some length follows the first one here.\nA line.\n',
  );
  assert.deepEqual(given, {
    title: null,
    date: '2018-06-01T10:00:00Z',
    publisher: 'The Site',
    byline: null,
    language: 'en-GB',
  });
});

test('Markdown gives its words; frontmatter gives metadata and is not text', () => {
  const { text, given } = extract(
    '---\ntitle: The talks\nauthor: Jane Doe\ndate: 2018-06-01\n---\n# Talks *resume*\n\nSee [this](http://a.b).\n\n- one\n- two\n',
    'a.md',
  );
  assert.equal(text, '# Talks resume\n\nSee this.\n\n• one\n\n• two\n');
  assert.deepEqual(given, { ...NOTHING_GIVEN, title: 'The talks', byline: 'Jane Doe', date: '2018-06-01' });
});

test('mark-up nested without end and YAML that explodes do no harm', () => {
  for (const [source, path] of [
    ['<div>'.repeat(100_000), 'a.html'],
    ['>'.repeat(100_000), 'a.md'],
    ['[', 'a.md'],
  ] as const) {
    const began = performance.now();
    extract(source, path);
    assert.ok(performance.now() - began < 10_000, path);
  }
  assert.deepEqual(givenFromYaml('a: &a [1]\ntitle: *a'), NOTHING_GIVEN);
  assert.deepEqual(givenFromYaml('{: not yaml'), NOTHING_GIVEN);
  assert.deepEqual(givenFromYaml('- a\n- b'), NOTHING_GIVEN);
});

test('settings name encodings by path; the last pattern that fits wins', () => {
  const named = { '**': 'windows-1252', 'old/*.txt': 'koi8-r', 'old/**': 'ibm866', 'a+b.txt': 'big5' };
  assert.equal(encodingFor('new/a.txt', named), 'windows-1252');
  assert.equal(encodingFor('old/deep/a.txt', named), 'ibm866');
  assert.equal(encodingFor('a+b.txt', named), 'big5');
  assert.equal(encodingFor('a.txt', {}), null);
});
