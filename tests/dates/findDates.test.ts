import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findDates } from '../../src/pipeline/dates/findDates.ts';
import { documentOf } from '../reading.ts';

const dated = (body: string): Map<string, string | null> => {
  const text = `A headline over it all\n\nWednesday, September 7, 2016\n\n${body}`;
  return new Map(findDates(text, documentOf(text)).map(({ text: words, edtf }) => [words, edtf]));
};

test('relative words count from the document’s own date', () => {
  const found = dated(
    'He came yesterday and leaves tomorrow. It began last month, two years ago, and ends next year. They met last week.',
  );
  assert.equal(found.get('yesterday'), '2016-09-06');
  assert.equal(found.get('tomorrow'), '2016-09-08');
  assert.equal(found.get('last month'), '2016-08');
  assert.equal(found.get('two years ago'), '2014');
  assert.equal(found.get('next year'), '2017');
  assert.equal(found.get('last week'), '2016-08-29/2016-09-04');
});

test('a bare weekday is the nearest past one unless the tense says otherwise', () => {
  assert.equal(dated('The fair opened on Friday to great applause.').get('Friday'), '2016-09-02');
  assert.equal(dated('The court will rule on Friday on the petition.').get('Friday'), '2016-09-09');
  assert.equal(dated('They are to be heard on Friday by the court.').get('Friday'), '2016-09-09');
});

test('days and months without a year take the one nearest to the document’s date', () => {
  assert.equal(dated('The first meeting will take place on October 3 there.').get('October 3'), '2016-10-03');
  assert.equal(dated('She was born on December 20 and arrived here late.').get('December 20'), '2015-12-20');
  assert.equal(dated('In 1836 he was arrested. On 6 March he died there.').get('6 March'), '1836-03-06');
});

test('without a date of its own a document settles nothing relative, and says why', () => {
  const text =
    'A headline over it all\n\nHe came yesterday, on 12 June, and told them everything that he knew about it.';
  const found = findDates(text, documentOf(text));
  assert.deepEqual(
    found.map(({ edtf }) => edtf),
    [null, null],
  );
  assert.match(found[0]?.note ?? '', /own date/);
  assert.match(found[1]?.note ?? '', /12 June of a year/);
});

test('a weekday that does not fit its day is pointed out, a day that is not in the calendar has no value', () => {
  const text = 'It was on Friday, 7 May 2015, they say, and again on 31 June 2015, as the clerk wrote it down for us.';
  const [first, second] = findDates(text, documentOf(text));
  assert.equal(first?.edtf, '2015-05-07');
  assert.match(first.note ?? '', /Thursday, not a Friday/);
  assert.equal(second?.edtf, null);
});

test('dates are in order, never overlap, never lie in furniture, and are what stands there', () => {
  const piece = fc.constantFrom(
    'May 5, ',
    '1996 ',
    'last ',
    'week ',
    '\n\n',
    'Monday ',
    'You are here\n\n',
    'the 12th ',
    'in ',
    '1990s ',
    '— ',
    '5-7 ',
    'June ',
    'Share\n\n',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      const document = documentOf(text);
      let end = 0;
      for (const date of findDates(text, document)) {
        assert.ok(date.start >= end && date.end > date.start);
        assert.equal(text.slice(date.start, date.end), date.text);
        const block = document.blocks.find((one) => one.start <= date.start && date.end <= one.end);
        assert.ok(block !== undefined && block.kind !== 'furniture');
        end = date.end;
      }
    }),
  );
});
