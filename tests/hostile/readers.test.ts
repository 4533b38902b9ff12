import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extract } from '../../src/pipeline/read/extract.ts';

/** Pieces which, repeated, make careless parsers look back at all that came before. */
const HTML: readonly string[] = (
  '<a|<a |<a b="|<a b=\'|<a b=|<!--|<!|<?|</|</p>|</br>|<div>|<b>|<a>|<p>|<b><p>|<i><div>|<table>|<table><tr><td>|<td>x|<ul><li>|<li>|<dd>|' +
  '<h1>|<button>|<nobr>|<font>|<svg>|<math>|<template>|<form>|<select><option>|<script>|<style>|<title>|<textarea>|<frameset>|' +
  '&|&amp|&#|&#x1;|&notin|<a b c d e f>|]]>|<![CDATA[|<main>|<nav>x|<figure><figcaption>x|a<br>|x="y" |<b id=1><p><i id=2>'
).split('|');
const MARKDOWN: readonly string[] = [
  ...['[a](', '[', '![', '![a](', '[a][', '[a]: ', '[a]: b\n', '[[a]', ']', '[^a]', '[a](<', '[a](b "', 'a [b]('],
  ...[
    '*a **a ',
    '*',
    '_',
    '_a',
    '***a ',
    '*a_',
    '`a ``b ',
    '`',
    '`` ` ',
    '<a',
    '<!--',
    '<a b="',
    '<?',
    '<![CDATA[',
    '<x>',
    '<http:',
  ],
  ...[
    '&',
    '&#',
    '\\',
    '> ',
    '>',
    '- ',
    '  - ',
    '1. ',
    '* a\n',
    '> a\n',
    '|a',
    'a|\n-|\n',
    '| ',
    '# ',
    'a\n=\n',
    'a\n=\n\n',
    'a\n\n',
    '~~~\n',
    '\t',
    '---\n',
  ],
];

const LENGTH = 40_000;
/** Milliseconds of the processor below which growth does no harm and cannot be told from noise. */
const HARMLESS = 400;
/** Four times the text may take this many times as long: linear is 4, the square 16. */
const MOST = 9;

function cost(source: string, path: string): number {
  const before = process.cpuUsage();
  extract(source, path);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const repeated = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));

/** True when it takes long and grows too fast, three times in a row: a slow moment of the machine is no fault. */
function growsTooFast(piece: string, path: string): boolean {
  return [1, 2, 3].every(() => {
    const long = cost(repeated(piece, LENGTH), path);
    return long > HARMLESS && long / Math.max(cost(repeated(piece, LENGTH / 4), path), 1) > MOST;
  });
}

for (const [name, path, pieces] of [
  ['web pages', 'a.html', HTML],
  ['Markdown', 'a.md', MARKDOWN],
] as const) {
  test(`reading ${name} takes time that grows with the text and no faster, whatever is repeated in it`, () => {
    assert.deepEqual(
      pieces.filter((piece) => growsTooFast(piece, path)),
      [],
    );
  });
}

test('mark-up that cannot be read in bounded time is shown as it is written, and why is said', () => {
  for (const [piece, why] of [
    ['[a](', /4,000 brackets/],
    ['> ', /60 deep/],
    ['  - ', /60 deep/],
    ['word ', /100,000 characters/],
    ['*a_', /1,000 signs/],
    ['a\n=\n', /2,000 lines/],
  ] as const) {
    const source = repeated(piece, piece === 'word ' ? 200_000 : 90_000);
    const { text, unread } = extract(source, 'a.md');
    assert.equal(text, source);
    assert.match(unread ?? '', why);
  }
  const links = Array.from({ length: 9000 }, (_, n) => `- [one](b${n})${n % 50 === 0 ? '\n' : ''}`).join('\n');
  assert.equal(extract(links, 'a.md').unread, undefined, 'long lists of links are read');
});
