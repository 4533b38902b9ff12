import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Span } from '../../src/model/span.ts';
import { loadTagger } from '../../src/pipeline/recognise/tagger/tagger.ts';
import {
  WEIGHTS_VERSION,
  WeightsError,
  packTables,
  unpackTables,
} from '../../src/pipeline/recognise/tagger/weights-file.ts';

const tagger = loadTagger();
const whole = (text: string): Span[] => [{ start: 0, end: text.length }];

function names(text: string): string[] {
  return tagger.tag(text, whole(text)).map((name) => `${text.slice(name.start, name.end)}/${name.kind}`);
}

test('people, organizations and places are told apart; title, article and possessive stay outside', () => {
  const text =
    'Foreign Minister Robin Cook flew to Pakistan on Monday for talks with the World Bank, Cook’s spokesman said.';
  assert.deepEqual(names(text), ['Robin Cook/person', 'Pakistan/place', 'World Bank/organization', 'Cook/person']);
});

test('the place comes out of a compound', () => {
  assert.ok(names('Troops of the US-led coalition left Baghdad on Friday.').includes('US/place'));
});

test('common words with capitals are not names', () => {
  assert.deepEqual(names('On Monday the weather was fine. Yesterday it rained. But in March it snowed.'), []);
});

test('names never cross from one block to the next', () => {
  const text = 'Talks with John\nSmith said nothing.';
  const blocks = [
    { start: 0, end: 15 },
    { start: 16, end: text.length },
  ];
  for (const { start, end } of tagger.tag(text, blocks)) assert.ok(end <= 15 || start >= 16);
});

test('a name across a line end within a block is one name', () => {
  assert.ok(names('The talks in New\nYork went on, the United\nNations said.').includes('New\nYork/place'));
});

test('names are in order, do not overlap, lie inside their text, and have a probability', () => {
  const words = fc.constantFrom(
    'Kim',
    'Jong',
    'Un',
    'of',
    'the',
    'U.S.',
    '-led',
    ',',
    '"',
    'Bank',
    '&',
    'de',
    '’s',
    '\n',
    '__proto__',
    '😀',
    'ß',
    'is',
    '9',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (list) => {
      const text = list.join(' ');
      let at = 0;
      for (const name of tagger.tag(text, whole(text))) {
        assert.ok(name.start >= at && name.end > name.start && name.end <= text.length);
        assert.ok(name.confidence >= 0 && name.confidence <= 1);
        assert.equal(text.slice(name.start, name.end).trim(), text.slice(name.start, name.end));
        at = name.end;
      }
    }),
    { numRuns: 200 },
  );
});

test('the same text gives the same names whatever was tagged before', () => {
  const text = 'Mr. Lavrov met Mrs. Albright in Geneva.';
  const before = tagger.tag(text, whole(text));
  tagger.tag(
    'Geneva Lavrov said Lavrov Inc. bought Albright Corp.',
    whole('Geneva Lavrov said Lavrov Inc. bought Albright Corp.'),
  );
  assert.deepEqual(tagger.tag(text, whole(text)), before);
});

test('a line of megabytes without a blank takes linear time', () => {
  for (const unit of ['a', 'Ab,', 'Ab&', 'Ab-', 'A.', '漢']) {
    const time = (length: number): number => {
      const text = unit.repeat(length / unit.length);
      const started = performance.now();
      tagger.tag(text, whole(text));
      return performance.now() - started;
    };
    time(20_000);
    const short = time(40_000);
    assert.ok(time(160_000) < 12 * short + 400, unit);
  }
});

test('damaged weights and weights of another version are refused with advice', () => {
  const file = packTables({ version: 'something else' }, new Map());
  assert.throws(
    () => unpackTables(file, WEIGHTS_VERSION),
    (error: unknown) => error instanceof WeightsError && /version/u.test(error.message),
  );
  file[40] = (file[40] ?? 0) ^ 1;
  assert.throws(() => unpackTables(file, WEIGHTS_VERSION), /damaged.*npm run train/u);
});
