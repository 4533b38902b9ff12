import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tokenise } from '../../src/pipeline/recognise/tagger/tokens.ts';

function tokens(text: string): string[] {
  const found: string[] = [];
  tokenise(text, { start: 0, end: text.length }, (start, end) => found.push(text.slice(start, end)));
  return found;
}

test('a possessive is cut off, a name that ends in ’s is kept whole', () => {
  assert.deepEqual(tokens("Clinton's aide"), ['Clinton', "'s", 'aide']);
  assert.deepEqual(tokens('Trump’s aide'), ['Trump', '’s', 'aide']);
  assert.deepEqual(tokens("Moody's said"), ["Moody's", 'said']);
  assert.deepEqual(tokens("O'Brien"), ["O'Brien"]);
});

test('dots stay with initials, abbreviations and states, and not with the last word of a sentence', () => {
  assert.deepEqual(tokens('in the U.S. J. Smith Inc. of Tampa, Fla., said so.'), [
    'in',
    'the',
    'U.S.',
    'J.',
    'Smith',
    'Inc.',
    'of',
    'Tampa',
    ',',
    'Fla.',
    ',',
    'said',
    'so',
    '.',
  ]);
  assert.deepEqual(tokens('He left Mass.'), ['He', 'left', 'Mass', '.']);
});

test('places come out of compounds, hyphenated names stay whole', () => {
  assert.deepEqual(tokens('a US-led push'), ['a', 'US', '-', 'led', 'push']);
  assert.deepEqual(tokens('New York-based'), ['New', 'York', '-', 'based']);
  assert.deepEqual(tokens('Trent Lott, R-Miss.'), ['Trent', 'Lott', ',', 'R', '-', 'Miss.']);
  assert.deepEqual(tokens('US-China talks'), ['US', '-', 'China', 'talks']);
  assert.deepEqual(tokens('Cho Myoung-gyon'), ['Cho', 'Myoung-gyon']);
  assert.deepEqual(tokens('Guinea-Bissau'), ['Guinea-Bissau']);
});

test('addresses are one token and numbers keep their commas', () => {
  assert.deepEqual(tokens('see https://example.org/A-b now'), ['see', 'https://example.org/A-b', 'now']);
  assert.deepEqual(tokens('$3,000.50 (AT&T)'), ['$', '3,000.50', '(', 'AT&T', ')']);
});

test('tokens are in order, do not overlap and leave out nothing but blanks', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      let at = 0;
      tokenise(text, { start: 0, end: text.length }, (start, end) => {
        assert.ok(start >= at && end > start && end <= text.length);
        assert.match(text.slice(at, start), /^[\s\u200b\u00ad\ufeff]*$/u);
        at = end;
      });
      assert.match(text.slice(at), /^[\s\u200b\u00ad\ufeff]*$/u);
    }),
  );
});
