import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byDate, inOrder, narrow } from '../../src/site/client/search/facets.ts';
import { otherForms } from '../../src/site/client/search/names.ts';
import { cut, passagesOf } from '../../src/site/client/search/passages.ts';
import { weighPhrase } from '../../src/site/client/search/phrases.ts';
import { inAll, type Result } from '../../src/site/client/search/results.ts';
import { editDistance } from '../../src/site/client/search/suggest.ts';
import { chunkOf, type Catalogue } from '../../src/site/search/format.ts';
import { searchWords } from '../../src/text/searchWords.ts';

const result = (page: number, score = 1): Result => ({ page, score, words: [0], inTitle: false });
const CATALOGUE: Catalogue = {
  pagefind: '',
  language: 'en',
  fields: [],
  lengths: [],
  titles: [],
  spelling: [],
  starts: [],
  common: [],
  documents: 4,
  dated: 3,
  notes: 0,
  kinds: '02',
  facets: [
    { name: 'year', values: ['2020', '2019', 'undated'], of: [0, 1, 1, 2] },
    { name: 'publisher', values: ['A', ''], of: [0, 0, 1, 0] },
  ],
};

test('facets are counted among the pages that the other facets leave', () => {
  const chosen = new Map([['year', new Set(['2019'])]]);
  const { kept, facets } = narrow(
    [0, 1, 2, 3, 4, 5].map((page) => result(page)),
    chosen,
    CATALOGUE,
  );
  assert.deepEqual(
    kept.map(({ page }) => page),
    [1, 2],
  );
  assert.deepEqual(
    [...(facets.get('year') ?? [])],
    [
      ['2019', 2],
      ['2020', 1],
      ['undated', 1],
    ],
  );
  assert.deepEqual([...(facets.get('publisher') ?? [])], [['A', 1]]);
  assert.deepEqual([...(facets.get('kind') ?? [])], [['document', 2]]);
});

test('by date: documents without one come after those with one, in either direction, and names last', () => {
  const all = [5, 3, 1, 0, 2, 4].map((page) => result(page));
  const pages = (order: 'newest' | 'oldest') => inOrder(all, order, CATALOGUE).map(({ page }) => page);
  assert.deepEqual(pages('newest'), [0, 1, 2, 3, 4, 5]);
  assert.deepEqual(pages('oldest'), [2, 1, 0, 3, 4, 5]);
});

test('a page must satisfy every part of a query', () => {
  const page = (id: string, score: number, words: number[]) => ({ id, score, words });
  const tie = byDate('newest', CATALOGUE);
  const found = inAll([[page('1', 2, [3]), page('2', 9, [1])], [page('1', 1, [7])]], tie);
  assert.deepEqual(found, [{ page: 1, score: 3, words: [3, 7], inTitle: false }]);
  assert.deepEqual(inAll([], tie), []);
});

test('a phrase weighs more in the title, and where it stands twice as often for the length; not in a short text', () => {
  const lengths = [1000, 100, 1000, 3900, 1000];
  const found = [
    [500, 501],
    [50, 51],
    [20, 21, 500, 501],
    [20, 21, 500, 501, 900, 901],
    [1, 2],
  ];
  const pages = found.map((words, n) => ({ id: String(n), score: 1, words }));
  const weighed = weighPhrase(pages, ['two', 'words'], { lengths, titles: [2, 2, 2, 2, 3] });
  assert.deepEqual(
    weighed.map(({ score }) => score),
    [1, 1, 2, 1, 6],
  );
});

test('passages are the paragraphs with the most different words, in text order, the words marked, rows as one', () => {
  const blocks = [
    ['title', 0, 'On letters'],
    ['p1', 2, 'One two three'],
    ['p2', 5, 'a letter'],
  ] as const;
  const { passages, found } = passagesOf({ blocks }, [6, 4, 3]);
  assert.deepEqual(
    passages.map(({ anchor, pieces }) => [anchor, pieces.filter(({ found }) => found).map(({ text }) => text)]),
    [
      ['p1', ['two', 'three']],
      ['p2', ['letter']],
    ],
  );
  assert.deepEqual(found, ['two three', 'letter']);
});

test('what is found in a later part of a long document is no passage of the last block of this one', () => {
  const { passages } = passagesOf(
    {
      blocks: [
        ['p1', 0, 'a letter'],
        ['p2', 2, 'nothing here'],
      ],
    },
    [1, 4000],
  );
  assert.deepEqual(
    passages.map(({ anchor }) => anchor),
    ['p1'],
  );
});

test('of the forms of a name that differ in capitals alone one is told', () => {
  const forms = ['BILL CLINTON', 'President Clinton', 'Clinton', 'CLINTON'];
  assert.deepEqual(otherForms('Bill Clinton', forms), ['President Clinton', 'Clinton']);
});

test('a long passage is cut around the words, and overlapping pairs of characters are marked once', () => {
  const text = `${'before '.repeat(60)}here ${'after '.repeat(80)}`;
  const at = text.indexOf('here');
  const pieces = cut(text, [{ word: 'here', start: at, end: at + 4 }]);
  const shown = pieces.map((piece) => piece.text).join('');
  assert.ok(shown.length < 340 && shown.startsWith('… ') && shown.endsWith(' …'));
  const pairs = cut('北京大学', [
    { word: '北京', start: 0, end: 2 },
    { word: '京大', start: 1, end: 3 },
  ]);
  assert.equal(pairs.map((piece) => piece.text).join(''), '北京大学');
});

test('a long passage is cut where most of the different words stand, not at the first of them', () => {
  const text = `A union. ${'Nothing here. '.repeat(60)}For liberty, of all things, and union. ${'No more. '.repeat(60)}`;
  const found = searchWords(text).filter(({ word }) => word === 'union' || word === 'liberty');
  const marked = cut(text, found).filter((piece) => piece.found);
  assert.deepEqual(
    marked.map((piece) => piece.text),
    ['liberty', 'union'],
  );
});

test('spelling: letters changed, added, dropped or swapped count one each', () => {
  assert.equal(editDistance('trmup', 'trump', 2), 1);
  assert.equal(editDistance('pyonyang', 'pyongyang', 2), 1);
  assert.equal(editDistance('pompao', 'pompeo', 2), 1);
  assert.ok(editDistance('seoul', 'washington', 2) > 2);
});

test('a word is looked for in the last chunk that does not begin after it', () => {
  const starts = ['aa', 'kim', 'north'];
  assert.deepEqual(
    ['a', 'aa', 'kilo', 'kim', 'kimono', 'zulu'].map((word) => chunkOf(starts, word)),
    [0, 0, 0, 1, 1, 2],
  );
});
