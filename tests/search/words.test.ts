import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseQuery } from '../../src/site/client/search/query.ts';
import { queryWords, searchWords } from '../../src/text/searchWords.ts';

const wordsOf = (text: string): string[] => searchWords(text).map(({ word }) => word);

test('case, accents, possessives, dots of initials and signs without a width make no difference', () => {
  assert.deepEqual(wordsOf('Kim’s U.S. visit: Łódź, CAFÉ'), ['kim', 'us', 'visit', 'lodz', 'cafe']);
  assert.deepEqual(wordsOf("don't, O'Neill, l'accord, d’Artagnan"), ['dont', 'oneill', 'accord', 'artagnan']);
  assert.deepEqual(
    wordsOf('co\u00adoper\u00adate, می\u200cرود'),
    ['cooperate', 'ميرود'].map((word) => wordsOf(word)[0]),
  );
  assert.deepEqual(wordsOf('1,000,000 in 3.5 days'), ['1000000', 'in', '3', '5', 'days']);
});

test('a stretch of Chinese or Japanese is found by any part of it, whatever the browser', () => {
  const indexed = new Set(wordsOf('北京大学の学生'));
  for (const part of ['北京', '大学', '京大', '学生', '北京大学', '大学の学生']) {
    assert.ok(
      queryWords(part).every((word) => indexed.has(word)),
      part,
    );
  }
  assert.ok(!queryWords('東京').every((word) => indexed.has(word)));
  assert.deepEqual(queryWords('東京 is'), ['東京', 'is']);
  assert.deepEqual(wordsOf('ມະ\u200bນຸດ'), wordsOf('ມະນຸດ'), 'a blank without a width parts nothing');
});

test('Korean words keep their particles, which the beginning of a word finds; Arabic ones lose the article', () => {
  assert.deepEqual(wordsOf('대통령은 한국어'), ['대통령은', '한국어']);
  assert.deepEqual(wordsOf('بِالعَالَم والسلام'), ['عالم', 'سلام']);
  assert.deepEqual(wordsOf('الأمم المتحدة'), wordsOf('امم متحده'));
});

test('words stand in order inside the text, never empty and never with a blank', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      let before = 0;
      for (const { word, start, end } of searchWords(text)) {
        assert.ok(start >= before && end > start && end <= text.length);
        assert.match(word, /^\S+$/);
        before = start;
      }
    }),
  );
});

test('a long text of look-alikes is cut in a time that grows with its length only', () => {
  for (const piece of ['A.', "a'", '1,000', '1,', 'の', 'l’', 'é’é.', 'a\u00ad', 'の\u200b']) {
    const began = performance.now();
    searchWords(piece.repeat(50_000));
    assert.ok(performance.now() - began < 2000, piece);
  }
});

test('quoted words and words written without blanks are asked for in a row', () => {
  const none = new Set<string>();
  assert.deepEqual(parseQuery('“North Korea” talks', none), [
    { words: ['north', 'korea'], inARow: true, quoted: true },
    { words: ['talks'], inARow: false, quoted: false },
  ]);
  assert.deepEqual(parseQuery('北京大学 visit', none), [
    { words: ['北京', '京大', '大学'], inARow: true, quoted: false },
    { words: ['visit'], inARow: false, quoted: false },
  ]);
  assert.deepEqual(parseQuery('"unfinished phr', none), [{ words: ['unfinished', 'phr'], inARow: true, quoted: true }]);
});

test('words that a sign joins are asked for in a row, or apart', () => {
  const none = new Set<string>();
  const read = (query: string, joined?: 'apart') =>
    parseQuery(query, none, joined).map(({ words, inARow }) => [words.join(' '), inARow]);
  assert.deepEqual(read('AT&T co-operation treaty'), [
    ['at t', true],
    ['co operation', true],
    ['treaty', false],
  ]);
  assert.deepEqual(read('12/06/2018'), [['12 06 2018', true]]);
  assert.deepEqual(read('co-operation treaty', 'apart'), [['co operation treaty', false]]);
  assert.deepEqual(read('AI技術'), [['ai 技術', true]]);
});

test('words on every page and single letters are left out while others remain', () => {
  const common = new Set(['the', 'of']);
  assert.deepEqual(parseQuery('the end of a war', common), [{ words: ['end', 'war'], inARow: false, quoted: false }]);
  assert.deepEqual(parseQuery('of the', common), [{ words: ['the'], inARow: false, quoted: false }]);
  assert.deepEqual(parseQuery('kim j', common), [{ words: ['kim', 'j'], inARow: false, quoted: false }]);
  assert.deepEqual(parseQuery('  …!?  ', common), []);
});
