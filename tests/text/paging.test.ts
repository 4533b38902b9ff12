import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { steadyPagesOf } from '../../src/text/paging.ts';

const SIZE = 50;
const keys = (count: number): string[] => Array.from({ length: count }, (_, n) => `document-${n % 97}#q${n}`);
const cut = (items: readonly string[]): string[] => steadyPagesOf(items, SIZE, (item) => item).map(String);

test('a long list is cut into pages that together are the list, none much longer than asked and only the last short', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 400 }), (items) => {
      const pages = steadyPagesOf(items, SIZE, (item) => item);
      assert.deepEqual(pages.flat(), items);
      for (const [at, { length }] of pages.entries()) {
        assert.ok(length <= SIZE * 1.1, `a page has ${length} items, asked were about ${SIZE}`);
        if (at < pages.length - 1) assert.ok(length >= SIZE * 0.6, `page ${at + 1} of ${pages.length} has ${length}`);
      }
    }),
  );
});

test('an item more moves the ends of few pages, so that the others need not be made again', () => {
  const items = keys(5000);
  const before = cut(items);
  const after = new Set(cut(items.toSpliced(1000, 0, 'another')));
  const changed = before.filter((page) => !after.has(page)).length;
  assert.ok(before.length > 80, `${before.length} pages`);
  assert.ok(changed < before.length / 10, `${changed} of ${before.length} pages changed`);
});

test('what fits on one page is not cut, and an empty list has one empty page', () => {
  assert.equal(cut(keys(SIZE)).length, 1);
  assert.deepEqual(steadyPagesOf([], SIZE, String), [[]]);
});
