import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SharedPassage } from '../../src/model/corpus.ts';
import { PassageStore } from '../../src/pipeline/shared/passageStore.ts';

const passage = (start: number, end: number, other: string, differing: number): SharedPassage => ({
  start,
  end,
  block: `p${start}`,
  words: end - start,
  other: { document: other, block: 'p1', start: start + 7, end: end + 7 },
  differences: Array.from({ length: differing }, (_none, at) => ({
    start: start + at,
    end: start + at + 1,
    other: { start: start + at + 7, end: start + at + 7 },
  })),
});

test('passages come back as they were put in, in the order of the text, the longer first', () => {
  const store = new PassageStore();
  const [late, short, long] = [passage(90, 120, 'b', 0), passage(5, 30, 'c', 3), passage(5, 60, 'b', 1)];
  store.add('a', [late]);
  store.add('a', [short, long]);
  store.add('z', []);
  store.close();
  assert.deepEqual(store.get('a'), [long, short, late]);
  assert.equal(store.get('z'), undefined);
  assert.equal(store.size, 1);
});

test('offsets of the largest texts fit', () => {
  const store = new PassageStore();
  const far = passage(1_900_000_000, 1_900_000_040, 'b', 1);
  store.add('a', [far]);
  store.close();
  assert.deepEqual(store.get('a'), [far]);
});
