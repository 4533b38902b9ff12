import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editPagefind } from '../../src/site/search/engine.ts';
import { indexInGroups, type ToIndex } from '../../src/site/search/groups.ts';
import { type IndexCache, noCache } from '../../src/site/search/indexCache.ts';
import { type Chunk, mergeParts } from '../../src/site/search/merge.ts';
import { openWords } from '../../src/site/search/words.ts';
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

const wordsIn = (chunks: Iterable<Chunk>): string[][] =>
  [...chunks].map(({ bytes }) => ((readCbor(bytes).value as [[string][]])[0] ?? []).map(([word]) => word));

test('the index is cut at words and loses none', () => {
  const names = Array.from({ length: 9000 }, (_, i) => `w${String(i).padStart(5, '0')}`);
  const part = (words: readonly string[]): { words: Uint8Array; numbers: number[] } => {
    const chunk = encodeMeta([words.map((word, i) => [word, [[i, [0, 1], []]], []])]).subarray(SIGNATURE.length);
    return { words: openWords(chunk).entries, numbers: words.map((_, i) => i) };
  };
  assert.equal(wordsIn(mergeParts([part(names.slice(0, 100))])).length, 1);
  const cut = wordsIn(mergeParts([part(names.filter((_, i) => i % 3 === 0)), part(names.filter((_, i) => i % 3 > 0))]));
  assert.ok(cut.length > 1);
  assert.deepEqual(cut.flat(), names);
});

test('pages indexed in groups give the index that they give together, to the byte, and a known group is not indexed again', async () => {
  const vocabulary = ['talks', 'talked', 'café', 'cafe', 'naïve', 'naive', 'résumé', 'in', 'Seoul', 'co', 'éé', 'e'];
  const pages = Array.from({ length: 40 }, (_, n): ToIndex => {
    const words = Array.from({ length: 1 + (n % 9) }, (_, i) => vocabulary[(n * 7 + i * i) % vocabulary.length] ?? '');
    const content = Array.from({ length: n % 4 === 0 ? 60 : 1 }, () => words.join(' ')).join(' ');
    return { url: `documents/${n}.html`, title: n % 5 === 0 ? '' : (words[0] ?? ''), content };
  });
  const kept = new Map<string, Parameters<IndexCache['put']>[1]>();
  let made = 0;
  const cache: IndexCache = {
    get: (key) => kept.get(key) ?? null,
    put: (key, index) => {
      kept.set(key, index);
      made++;
    },
    close: () => undefined,
  };
  const index = async (those: readonly ToIndex[], with_: IndexCache, size: number): Promise<unknown> => {
    const { lengths, fields, chunks } = await indexInGroups(those, 'en', with_, () => undefined, {
      long: size,
      short: size,
    });
    return {
      lengths,
      fields,
      chunks: [...chunks].map(({ first, bytes }) => [first, Buffer.from(bytes).toString('hex')]),
    };
  };
  const together = await index(pages, noCache, pages.length);
  assert.deepEqual(await index(pages, cache, 12), together);
  const groups = made;
  assert.ok(groups > 2, `${groups} groups`);
  const changed = pages.with(3, { ...(pages[3] as ToIndex), content: 'another' });
  assert.deepEqual(await index(changed, cache, 12), await index(changed, noCache, pages.length));
  assert.equal(made, groups + 1);
});

test('CBOR is read and skipped alike, and what is not understood is refused', () => {
  const item = ['1.6.0', [[0, 23, 24, 255, 256, 65_535, 65_536], 'é'.repeat(300)], []];
  const bytes = encodeMeta(item).subarray(SIGNATURE.length);
  assert.deepEqual(readCbor(bytes), { value: item, end: bytes.length });
  assert.equal(skipCbor(bytes, 0), bytes.length);
  assert.throws(() => readCbor(Uint8Array.of(0xbf)), RangeError);
  assert.throws(() => skipCbor(Uint8Array.of(0x82, 0x01), 0), RangeError);
});
