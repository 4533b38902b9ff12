import assert from 'node:assert/strict';
import { test } from 'node:test';
import { differences } from '../../src/site/compose/differences.ts';
import { strip } from '../../src/site/compose/strip.ts';
import { linker } from '../../src/site/links.ts';
import { dateInWords } from '../../src/site/text/edtf.ts';
import { filed, letterOf } from '../../src/site/text/filed.ts';
import { escapeHtml, marked } from '../../src/site/text/html.ts';
import { shortened } from '../../src/site/text/shortened.ts';

test('links are relative from any depth, and names that look like queries stay names', () => {
  assert.equal(linker('index.html')('people/a.html#p1'), 'people/a.html#p1');
  assert.equal(linker('documents/2018/x.html')('people/a.html'), '../../people/a.html');
  assert.equal(linker('documents/x.html')('originals/what? 50%.txt'), '../originals/what%3F%2050%25.txt');
  assert.equal(linker('people/a.html')('people/a.html#said'), '#said');
  assert.equal(linker('people/a/2.html')('people/a.html'), '../a.html');
  assert.equal(linker('/papers/')('people/a.html'), '/papers/people/a.html');
});

test('dates in EDTF are said in words, with their certainty', () => {
  const said: Record<string, string> = {
    '2019-05-03': '3 May 2019',
    '2019-05': 'May 2019',
    '1988~': 'about 1988',
    '2018-03?': 'probably March 2018',
    '198X': 'the 1980s',
    '18XX': 'the 19th century',
    '1950/1953': '1950 to 1953',
    'XXXX-06-12': '12 June, year not stated',
    '2001-21': 'spring 2001',
    '../1914': 'until 1914',
    'not a date': 'not a date',
  };
  for (const [edtf, words] of Object.entries(said)) assert.equal(dateInWords(edtf), words);
});

test('marked text is escaped outside and inside the marks', () => {
  assert.equal(marked('a <b> "c"', [[2, 5]]), 'a <mark>&lt;b&gt;</mark> &quot;c&quot;');
  assert.equal(escapeHtml('&amp;'), '&amp;amp;');
});

test('of two wordings only the words that differ are marked; marks, case and punctuation make no difference', () => {
  const [first, second] = differences(['We will meet on the 12th.', '“we’ll meet on the 12th”']);
  assert.equal(first, '<mark>We will</mark> meet on the 12th.');
  assert.equal(second, '<mark>“we’ll</mark> meet on the 12th”');
});

test('the strip draws months over a few years, and a date without a month over its whole year', () => {
  const { bars, from, to } = strip([
    { edtf: '2016', count: 12 },
    { edtf: '2017-03', count: 1 },
  ]);
  assert.deepEqual([from, to], ['2016', '2017']);
  const [year, month] = bars;
  assert.ok(year && month && year.width > month.width * 10);
  assert.equal(year?.height, month?.height);
});

test('a strip of very many dates has a table as short as the drawing, with the same sum', () => {
  const dated = Array.from({ length: 900 }, (_, i) => ({
    edtf: `${1990 + Math.floor(i / 300)}-${String(1 + (Math.floor(i / 25) % 12)).padStart(2, '0')}-${String(1 + (i % 25)).padStart(2, '0')}`,
    count: 2,
  }));
  const { bars, rows } = strip(dated);
  assert.equal(rows.length, bars.length);
  assert.ok(rows.length <= 36, `${rows.length} rows`);
  assert.equal(
    rows.reduce((sum, { count }) => sum + count, 0),
    1800,
  );
});

test('a text is shortened between words, and never in the middle of a character', () => {
  assert.equal(shortened('as it is', 20), 'as it is');
  assert.equal(shortened('in reckoning of peace, prosperity', 25), 'in reckoning of peace …');
  assert.equal(shortened('𠀀𠀀𠀀𠀀𠀀𠀀', 9), '𠀀𠀀𠀀 …');
  assert.ok(shortened('漢'.repeat(300), 200).length <= 200);
});

test('names are filed under their first letter, those that begin with a digit before A, whatever signs stand first', () => {
  const names = ['Zoë', '80th Congress', '“Ångström” prize', '12 June summit', 'al-Qaida', 'नई दिल्ली', '—'];
  assert.deepEqual(names.map(letterOf), ['Z', '#', 'A', '#', 'A', 'न', '#']);
  assert.equal(filed('“Ångström” prize'), 'Ångström” prize');
});
