import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editPagefind } from '../../src/site/search/engine.ts';
import { splitChunk } from '../../src/site/search/split.ts';
import { readCbor, skipCbor } from '../../src/site/client/search/cbor.ts';
import { encodeMeta, SIGNATURE } from '../../src/site/client/search/meta.ts';

const METHODS =
  'throttledFetch(a){} async init(){} async loadEntry(){} async loadMeta(){} async loadWasm(){} async loadChunk(){} decompress(){} async search(){}';
const SCRIPT = `var PagefindInstance = class { ${METHODS.replaceAll(') {', '){').replaceAll('} ', '}')} };export { init, search };`;

test('a Pagefind that has changed fails the build with a sentence that says what is missing', () => {
  assert.match(editPagefind(SCRIPT), /export \{ PagefindInstance \};$/);
  const broken: [string, RegExp][] = [
    [SCRIPT.replace('PagefindInstance', 'Other'), /class PagefindInstance was not found/],
    [SCRIPT.replace('export', 'exports'), /list of exports/],
    [SCRIPT.replace('throttledFetch', 'get'), /method throttledFetch/],
  ];
  for (const [script, sentence] of broken) {
    assert.throws(() => editPagefind(script), { name: 'Failure', message: sentence, hint: /pagefind/ });
  }
});

test('a chunk of the index is cut at words and loses none', () => {
  const names = Array.from({ length: 9000 }, (_, i) => `w${String(i).padStart(5, '0')}`);
  const chunk = (words: readonly string[]): Uint8Array =>
    encodeMeta([words.map((word, i) => [word, [[i, [0, 1], []]], []])]).subarray(SIGNATURE.length);
  assert.equal(splitChunk(chunk(names.slice(0, 100))).length, 1);
  const cut = splitChunk(chunk(names));
  assert.ok(cut.length > 1);
  const again = cut.flatMap(({ bytes, first }) => {
    const [list] = readCbor(bytes).value as [[string][]];
    assert.equal(list[0]?.[0], first);
    return list.map(([word]) => word);
  });
  assert.deepEqual(again, names);
});

test('CBOR is read and skipped alike, and what is not understood is refused', () => {
  const item = ['1.6.0', [[0, 23, 24, 255, 256, 65_535, 65_536], 'é'.repeat(300)], []];
  const bytes = encodeMeta(item).subarray(SIGNATURE.length);
  assert.deepEqual(readCbor(bytes), { value: item, end: bytes.length });
  assert.equal(skipCbor(bytes, 0), bytes.length);
  assert.throws(() => readCbor(Uint8Array.of(0xbf)), RangeError);
  assert.throws(() => skipCbor(Uint8Array.of(0x82, 0x01), 0), RangeError);
});
