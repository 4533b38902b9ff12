import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scanDates } from '../../src/text/dates/scan.ts';

const found = (text: string, language = 'en'): [string, string | null][] =>
  scanDates(text, { start: 0, end: text.length }, language).map(({ start, end, value }) => [
    text.slice(start, end),
    value.is === 'fixed' ? value.edtf : null,
  ]);
const words = (text: string, language = 'en'): string[] => found(text, language).map(([date]) => date);

test('periods that settle themselves come out in EDTF, with the words that qualify them', () => {
  assert.deepEqual(
    found(
      'In 1996, the early 1990s, 1983-88, the 19th century, the 5th century BC, 44 BC, summer of 1998, the second quarter of 1998, March 2010.',
    ),
    [
      ['1996', '1996'],
      ['early 1990s', '199X'],
      ['1983-88', '1983/1988'],
      ['19th century', '18XX'],
      ['5th century BC', '-04XX'],
      ['44 BC', '-0043'],
      ['summer of 1998', '1998-22'],
      ['second quarter of 1998', '1998-34'],
      ['March 2010', '2010-03'],
    ],
  );
});

test('days are found however they are written, ranges as one', () => {
  const text =
    'Monday, May 18, 2015; 12 June 2018; the 4th of July 1976; 5–7 March 2010; Sept. 11, 2001; 2018-06-12; 12.6.2018.';
  assert.deepEqual(words(text), [
    'Monday, May 18, 2015',
    '12 June 2018',
    '4th of July 1976',
    '5–7 March 2010',
    'Sept. 11, 2001',
    '2018-06-12',
    '12.6.2018',
  ]);
});

test('day and month in an order that the digits do not tell stay open', () => {
  const [date] = scanDates('on 6/7/2018', { start: 0, end: 11 }, 'en');
  assert.equal(date?.value.is, 'open');
  assert.deepEqual(found('on 25/7/2018'), [['25/7/2018', '2018-07-25']]);
});

test('lengths of time, ages, scores, prices, numbers and names are no dates', () => {
  const traps =
    'It took 18 years. He is 62 years old and in his 60s. They won 21-19. It cost $1999 or 2000 pounds. Call 555-1998. ' +
    'May I march? The Sun said so. Theresa May and April Smith read the Sunday Times on page 1843. 2000 people came at 10:30. ' +
    'It may rain. The 2000 year old tree. Flight 1549 landed. In the 20th minute he scored. USA Today reported.';
  assert.deepEqual(words(traps), []);
});

test('months need their capital, and those that are also names a word that points to a time', () => {
  assert.deepEqual(words('in May, since March, in September; may, march, April said'), ['May', 'March', 'September']);
});

test('other languages have their months and days', () => {
  assert.deepEqual(words('Am Montag, den 3. Mai 2010, und heute', 'de'), ['Montag, den 3. Mai 2010', 'heute']);
  assert.deepEqual(words('Le 12 juin 2018 et hier', 'fr'), ['12 juin 2018', 'hier']);
  assert.deepEqual(found('平成 2018年6月12日', 'ja'), [['2018年6月12日', '2018-06-12']]);
});

test('no text takes time that grows faster than its length', () => {
  for (const piece of ['1990 ', 'May ', 'last early ', '1 ', '12 and ', '‘', 'Monday, the ']) {
    const text = piece.repeat(40_000);
    const began = performance.now();
    scanDates(text, { start: 0, end: text.length }, 'en');
    assert.ok(performance.now() - began < 5000, JSON.stringify(piece));
  }
});

test('a century that somebody counts is no date', () => {
  assert.deepEqual(
    words(
      'At the close of this first century of growth the nation enters its second century. For the third century we hope.',
    ),
    [],
  );
  assert.deepEqual(found('In the first century, a second-century villa, the third century AD, this 21st century.'), [
    ['first century', '00XX'],
    ['second-century', '01XX'],
    ['third century AD', '02XX'],
    ['21st century', '20XX'],
  ]);
});
