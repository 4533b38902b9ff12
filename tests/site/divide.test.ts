import assert from 'node:assert/strict';
import { test } from 'node:test';
import { divide } from '../../src/site/share/divide.ts';

const pages = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

test('every page is made once, whatever the number of pages and processes', () => {
  for (const count of [0, 1, 30, 99, 400, 1003, 7777])
    for (const processes of [1, 2, 3, 8]) {
      const parts = divide(pages(count), processes, 20);
      assert.deepEqual(
        parts.flat().sort((a, b) => a - b),
        pages(count),
        `${count} pages, ${processes} processes`,
      );
    }
});

test('a further process is started only for as many pages as its beginning costs', () => {
  assert.equal(divide(pages(2999), 2, 1000).length, 1);
  assert.equal(divide(pages(3000), 2, 1000).length, 2);
  assert.equal(divide(pages(9000), 2, 1000).length, 2);
  assert.equal(divide(pages(9000), 1, 1000).length, 1);
  for (const part of divide(pages(9000), 8, 1000)) assert.ok(part.length >= 1000, `only ${part.length} pages`);
});

test('the first has its head start, and each kind of page is spread over all', () => {
  const [first = [], second = []] = divide(pages(5000), 2, 1000);
  assert.equal(first.length - second.length, 1000);
  const early = second.filter((page) => page < 2500).length;
  assert.ok(Math.abs(early - second.length / 2) <= 2, `${early} of ${second.length} are from the first half`);
});
