import assert from 'node:assert/strict';
import test from 'node:test';
import { PhraseTrie, isWordStart } from '../../src/text/phraseTrie.ts';

const trie = new PhraseTrie<number>();
trie.add('New York', 1);
trie.add('New York City', 2);
trie.add("O'Neill", 3);
trie.add('東京', 4);
trie.add('New York', 5);

test('the longest phrase wins, and the first value given stays', () => {
  assert.deepEqual(trie.longestAt('New York City', 0, 13), { end: 13, value: 2 });
  assert.deepEqual(trie.longestAt('New York Cit', 0, 12), { end: 8, value: 1 });
});

test('a line end is a blank, and apostrophes are one', () => {
  assert.deepEqual(trie.longestAt('New\r\n York', 0, 10), { end: 10, value: 1 });
  assert.deepEqual(trie.longestAt('O’Neill', 0, 7), { end: 7, value: 3 });
});

test('phrases end at words’ ends and within the limit, but not in scripts without blanks', () => {
  assert.equal(trie.longestAt('New Yorker', 0, 10), null);
  assert.equal(trie.longestAt('New York', 0, 7), null);
  assert.deepEqual(trie.longestAt('東京都', 0, 3), { end: 2, value: 4 });
  assert.ok(isWordStart('x東', 1));
  assert.ok(!isWordStart('xy', 1));
});

test('case counts unless told otherwise', () => {
  const loose = new PhraseTrie<true>({ ignoreCase: true });
  loose.add('Korea', true);
  assert.equal(trie.longestAt('new york', 0, 8), null);
  assert.deepEqual(loose.longestAt('KOREA', 0, 5), { end: 5, value: true });
});
