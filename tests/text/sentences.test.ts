import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitSentences } from '../../src/text/sentences.ts';

const split = (text: string): string[] =>
  splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

test('abbreviations, initials and numbers end no sentence', () => {
  const cases: readonly (readonly string[])[] = [
    ['Mr. Kim met Gen. Park.', 'They talked.'],
    ['J. R. Smith of Acme Inc. was there.', 'He left.'],
    ['It rose 3.5 percent.', 'Nobody knew why.'],
    ['They flew to Washington, D.C., and back.'],
    ['He lives in the U.S. and works there.'],
    ['He lives in the U.S. The rest moved.'].flatMap(() => ['He lives in the U.S.', 'The rest moved.']),
    ['“Stop!” she said.', '“Why?” he asked.'],
    ['Will see what happens… hopefully we will.'],
    ['今日は晴れ。', '明日は雨。'],
  ];
  for (const sentences of cases) {
    const joined = sentences.join(/[。]/.test(sentences[0] ?? '') ? '' : ' ');
    assert.deepEqual(split(joined), sentences);
  }
});

test('a line of a million letters without a stop takes no time to speak of', () => {
  assert.equal(split('a'.repeat(1_000_000)).length, 1);
  assert.equal(split('. '.repeat(200_000)).length > 0, true);
});
