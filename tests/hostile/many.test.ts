import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Root } from 'mdast';
import { strayIn } from '../../src/mdx/closed.ts';
import { withHiddenShown } from '../../src/mdx/hidden.ts';
import { searchWords } from '../../src/text/searchWords.ts';
import { segment } from '../../src/text/segment.ts';

/** More than the stack holds as arguments of one call. */
const MANY = 300_000;

test('a document of 300,000 paragraphs is looked through without exhausting the stack', () => {
  const children = Array.from({ length: MANY }, () => ({ type: 'paragraph' as const, children: [] }));
  assert.equal(strayIn({ type: 'root', children } satisfies Root), null);
});

test('a document of 300,000 lines that belong together is cut without exhausting the stack', () => {
  for (const line of [
    'Mr Kim said these words here.\n',
    'Mr Kim said these words here, and nobody who stood by wrote one of them down.\n',
    'WORD WORD WORD WORD\n',
    'a\tb\n',
    '- Mr Kim said these words\n',
  ])
    assert.ok(segment(line.repeat(MANY)).length > 0, line);
});

test('millions of letters or marks without a blank are indexed and drawn without exhausting the stack', () => {
  for (const word of [`e${'\u0301'.repeat(5_000_000)}`, 'é'.repeat(5_000_000)]) {
    assert.ok(searchWords(word).length > 0);
    assert.ok(withHiddenShown(word).length > 0);
  }
});
