import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Element, Text } from 'hast';
import { withHiddenShown } from '../../src/mdx/hidden.ts';
import { hostileDocument } from './text.ts';

const textOf = (node: Element | Text): string =>
  node.type === 'text' ? node.value : node.children.map((child) => textOf(child as Text)).join('');
const shown = (text: string): string[] =>
  withHiddenShown(text).flatMap((node) =>
    node.type === 'text' ? [] : [`${String(node.properties['className'])} ${String(node.properties['dataC'])}`],
  );

test('what deceives the eye is set apart by its code', () => {
  assert.deepEqual(shown('invoice\u202efdp.exe\u202c'), ['turn U+202E', 'turn U+202C']);
  assert.deepEqual(shown('Ki\u200bm\u00ad \u200e\u{e0041}\u0001'), [
    'unseen U+200B',
    'unseen U+00AD',
    'unseen U+200E',
    'unseen U+E0041',
    'unseen U+0001',
  ]);
  assert.deepEqual(shown('Dоnаld'), ['alike U+043E', 'alike U+0430']);
  assert.deepEqual(shown('𝐃 Ｍ'), ['alike U+1D403', 'alike U+FF2D']);
});

test('honest text in any script is left alone', () => {
  for (const text of [
    'Kim Jong Un',
    'Dvořák',
    'Москва и Кремль',
    'αβγ',
    'شلوم',
    'می‌خواهم',
    '日本語',
    'नमस्ते',
    '👩‍❤️‍👨 ❤️',
    '',
  ])
    assert.deepEqual(shown(text), [], text);
});

test('the text itself never changes', () => {
  fc.assert(
    fc.property(fc.oneof(hostileDocument, fc.string({ unit: 'binary' })), (text) =>
      assert.equal(withHiddenShown(text).map(textOf).join(''), text),
    ),
    { numRuns: 500 },
  );
});
