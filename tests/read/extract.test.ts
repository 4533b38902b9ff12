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
  const { text, given, furniture = [] } = extract(PAGE, 'a.html');
  assert.equal(
    text,
    '• Home\n\nMost read today\n\n# Talks resume\n\nNorth and South Korea have resumed peace talks, officials said on Friday morning.\n\n• One\n\n• Two\n\nA second paragraph of some length follows the first one here.\nA line.\n\n© The Site\n',
  );
  assert.deepEqual(
    furniture.map(({ start, end, why }) => [text.slice(start, end), why]),
    [
      ['• Home', 'the page’s navigation'],
      ['Most read today', 'a part of the page beside its text'],
      ['© The Site', 'the foot of the page'],
    ],
  );
  assert.deepEqual(given, {
    title: null,
    date: '2018-06-01T10:00:00Z',
    publisher: 'The Site',
    byline: null,
    language: 'en-GB',
  });
});

test('what stands within a line and beside the text follows the paragraph it stands in', () => {
  const long = 'These words make a paragraph that is long enough to be told from a menu.';
  const { text, furniture = [] } = extract(
    `<p>${long} <span class="share">Share <b>this</b></span>And more.</p><p>${long}</p>`,
    'a.html',
  );
  assert.equal(text, `${long} And more.\n\nShare this\n\n${long}\n`);
  assert.deepEqual(
    furniture.map(({ start, end }) => text.slice(start, end)),
    ['Share this'],
  );
});

test('a lone headline outside the main content is text; the rest there is furniture', () => {
  const long = 'These words make a paragraph that is long enough to be told from a menu.';
  const { text, furniture = [] } = extract(
    `<body><header><p>The Site</p><h1>The headline</h1></header><article><p>${long}</p><p>${long}</p></article></body>`,
    'a.html',
  );
  assert.equal(text, `The Site\n\n# The headline\n\n${long}\n\n${long}\n`);
  assert.deepEqual(
    furniture.map(({ start, end }) => text.slice(start, end)),
    ['The Site'],
  );
});

test('tables of data become rows with bars; tables that lay out a page are read as its parts', () => {
  const data =
    '<table><caption>Ages</caption><tr><th>Name</th><th>Age</th></tr><tr><td>Ann</td><td><p>12</p></td></tr></table>';
  assert.equal(extract(data, 'a.html').text, 'Ages\n\n| Name | Age |\n| --- | --- |\n| Ann | 12 |\n');
  const layout = '<table><tr><td><h2>Left</h2></td><td>Right</td></tr><tr><td>a</td><td>b</td></tr></table>';
  assert.match(extract(layout, 'a.html').text, /^## Left\n\nRight/);
  const markdown = 'Ages:\n\nName | Age\n--- | --:\nAnn | 12\n\n| a | b |\n|---|---|\n| 1 | **2** |\n';
  assert.equal(
    extract(markdown, 'a.md').text,
    'Ages:\n\n| Name | Age |\n| --- | --: |\n| Ann | 12 |\n\n| a | b |\n|---|---|\n| 1 | 2 |\n',
  );
});

test('Markdown gives its words; frontmatter gives metadata and is not text', () => {
  const { text, given } = extract(
    '---\ntitle: The talks\nauthor: Jane Doe\ndate: 2018-06-01\n---\n# Talks *resume*\n\nSee [this](http://a.b).\n\n- one\n- two\n',
    'a.md',
  );
  assert.equal(text, '# Talks resume\n\nSee this.\n\n• one\n\n• two\n');
  assert.deepEqual(given, { ...NOTHING_GIVEN, title: 'The talks', byline: 'Jane Doe', date: '2018-06-01' });
});

test('what a browser shows of a page is text, and a script of XML ends where it says', () => {
  const shown = (html: string): string => extract(html, 'a.html').text;
  for (const html of [
    '<p>a <button>SEEN</button></p>',
    '<form><textarea>SEEN</textarea></form>',
    '<select><option>SEEN<option>b</select>',
    '<svg><title>t</title><text>SEEN</text></svg>',
    '<math><mi>SEEN</mi></math>',
    '<object data="x">SEEN</object>',
    '<p aria-hidden="true">SEEN</p>',
    '<?xml version="1.0"?><html><body><script src="x"/><p>SEEN</p></body></html>',
  ])
    assert.match(shown(html), /SEEN/, html);
  for (const html of [
    '<svg><title>HIDDEN</title></svg>',
    '<math><annotation>HIDDEN</annotation></math>',
    '<p hidden>HIDDEN',
  ])
    assert.doesNotMatch(shown(html), /HIDDEN/, html);
});

test('what only looks like the address of a link, or like frontmatter, stays text', () => {
  const text = (markdown: string): string => extract(markdown, 'a.md').text;
  assert.equal(text('[Kim]: Yes\n\nHe left.\n'), '[Kim]: Yes\n\nHe left.\n');
  assert.equal(text('See [this][a].\n\n[a]: http://a.b\n'), 'See this.\n');
  assert.equal(
    text('---\nHe spoke between two rules\n---\nHe left.\n'),
    '---\nHe spoke between two rules\n---\n\nHe left.\n',
  );
  assert.equal(text('---\nMr Kim: he spoke\n---\nHe left.\n'), '---\nMr Kim: he spoke\n---\n\nHe left.\n');
});

test('whatever JSON stands in the head of a page, the page is read', () => {
  for (const json of [
    'null',
    '[null]',
    '{"@graph":[null,1,{"datePublished":[]}]}',
    '{"author":[null],"publisher":{"name":{}}}',
  ]) {
    const { text } = extract(`<script type="application/ld+json">${json}</script><p>Words`, 'a.html');
    assert.equal(text.trim(), 'Words', json);
  }
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
