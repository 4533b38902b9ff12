import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bindLinks } from '../../src/mdx/links.ts';
import { renderDocument } from '../../src/site/content/renderDocument.ts';

const FRONT = `---
id: "a"
title: "A"
titleFrom: "headline"
publisher: null
byline: null
published: null
language: "en"
direction: "ltr"
seed: "a.txt"
sha256: "00"
bytes: 1
encoding: "utf-8"
words: 1
recogniser: "none"
---

`;
const render = (mdx: string) => bindLinks(renderDocument(FRONT + mdx, 'a.mdx'), (entity) => `../people/${entity}.html`);
const only = (mdx: string) => render(mdx).blocks[0]?.html;

test('a mention becomes a link to the card, with an anchor and the class of its kind', () => {
  assert.equal(
    only('Mr <Mention n="3" id="kim" kind="person" rule="surname">Kim</Mention> left.'),
    'Mr <a id="m3" class="p" href="../people/kim.html">Kim</a> left.',
  );
});

test('an open mention leads to the first candidate, where it stands as possible', () => {
  const { blocks, mentions } = render(
    '<Mention n="1" candidates="a b" kind="person" rule="x" doubt="0.5">Kim</Mention>',
  );
  assert.match(blocks[0]?.html ?? '', /class="p open" href="\.\.\/people\/a\.html#possibly"/);
  assert.deepEqual(mentions[0]?.candidates, ['a', 'b']);
});

test('later stretches of one speech have anchors of their own', () => {
  const html = only('“<Quote n="2" speaker="a">One</Quote>” and “<Quote n="2" speaker="a">two</Quote>”');
  assert.equal(html, '“<q id="q2">One</q>” and “<q id="q2-2">two</q>”');
});

test('a plain date is a data element with its value, any other is marked plainly', () => {
  assert.equal(only('in <When edtf="1950">1950</When>'), 'in <data value="1950">1950</data>');
  assert.equal(only('in <When edtf="198X">the 1980s</When>'), 'in <span class="when">the 1980s</span>');
});

test('anchors are counted through all blocks, furniture apart', () => {
  const { blocks } = render(
    '# T\n\n<Furniture why="x">\nmenu\n\nmore\n</Furniture>\n\n<Standfirst>\nS\n</Standfirst>\n\n## H\n\nP\n\n<Caption>\nC\n</Caption>',
  );
  assert.deepEqual(
    blocks.map(({ kind, id }) => `${kind} ${id}`),
    ['title title', 'furniture f1', 'furniture f2', 'standfirst p1', 'heading p2', 'paragraph p3', 'caption p4'],
  );
});

test('text comes out as it stands in the MDX: references decoded, line ends and blanks kept', () => {
  const mdx = '<Lines>\nink,\n&#x20;&#x20;hand &#x26; &#x3C;b&#x3E;,\n&#x7B;x&#x7D;\n</Lines>';
  assert.equal(only(mdx), 'ink,\n  hand &#x26; &#x3C;b>,\n{x}');
});

test('a table is rows and cells, and its text is the text of the document, bars and blanks included', () => {
  const strip = (html: string): string => html.replace(/<[^>]+>/g, '');
  const ruled = '| Name | Age |\n| --- | --: |\n| <Mention n="1" id="a" kind="person" rule="x">Ann</Mention> | 12 |';
  const html = only(`<Table>\n${ruled.replaceAll('|', '&#x7C;').replaceAll('-', '&#x2D;')}\n</Table>`) ?? '';
  assert.equal(strip(html), '| Name | Age |\n| --- | --: |\n| Ann | 12 |');
  assert.equal(html.match(/<th scope="col">/g)?.length, 2);
  assert.equal(html.match(/<td>/g)?.length, 2);
  const typed = only('<Table>\nName\tAge\nAnn\t12\n</Table>') ?? '';
  assert.equal(strip(typed), 'Name\tAge\nAnn\t12');
  assert.equal(typed.match(/<td>/g)?.length, 4);
});

for (const [what, mdx] of [
  ['an expression', 'a {process.exit(1)} b'],
  ['an import', "import x from 'node:fs'"],
  ['a foreign tag', 'a <script>alert(1)</script> b'],
  ['a stray attribute', '<Mention n="1" id="a" kind="person" rule="x" onclick="x">Kim</Mention>'],
  ['an attribute that is computed', '<Mention n={1} id="a" kind="person" rule="x">Kim</Mention>'],
  ['a spread attribute', '<Mention {...a}>Kim</Mention>'],
  ['an image', '![a](http://example.org/a.png)'],
  ['a link', '[a](javascript:alert(1))'],
  ['a block component inside a line', 'a <Caption>b</Caption> c'],
] as const) {
  test(`${what} is refused in one sentence that names the file`, () => {
    assert.throws(() => render(mdx), { name: 'ContentError', message: /^a\.mdx: [^\n]+, on line \d+\.$/ });
  });
}

test('frontmatter that is off is refused, naming the field', () => {
  const source = FRONT.replace('words: 1', 'words: "many"');
  assert.throws(() => renderDocument(source, 'a.mdx'), /a\.mdx: words is not as expected/);
});
