import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { NOTHING_GIVEN } from '../../src/model/given.ts';
import { dateFromPath } from '../../src/pipeline/parse/fileDate.ts';
import { documentOf } from '../reading.ts';

const PROSE =
  'The committee met in the afternoon and agreed, after a long debate, that nothing should be done before the summer.';
const kinds = (text: string): string[] => documentOf(text).blocks.map(({ kind }) => kind);

test('headline, byline, date line and body are told apart', () => {
  const text = `Committee agrees on nothing\n\nBy Jane Doe, Political Editor\n\nMonday, May 18, 2015\n\n${PROSE}`;
  const document = documentOf(text);
  assert.deepEqual(
    document.blocks.map(({ kind }) => kind),
    ['title', 'byline', 'byline', 'paragraph'],
  );
  assert.equal(document.byline, 'Jane Doe');
  assert.deepEqual(document.published, { edtf: '2015-05-18', from: 'text', note: null });
});

test('a dateline stays in its paragraph and names the agency', () => {
  const document = documentOf(`Committee agrees on nothing\n\nWASHINGTON (Reuters) - ${PROSE}`);
  assert.deepEqual(
    document.blocks.map(({ kind }) => kind),
    ['title', 'paragraph'],
  );
  assert.equal(document.publisher, 'Reuters');
});

test('without a headline the title is derived and says so; greetings name nothing', () => {
  const lead = documentOf(`${PROSE}\n\n${PROSE}`);
  assert.equal(lead.titleFrom, 'lead');
  assert.ok(lead.title.length <= 90 && PROSE.startsWith(lead.title));
  const greeting = documentOf(
    `Fellow citizens, I thank you for this day and for all that you have done.\n\n${PROSE}`,
    'inaugural-1801-Jefferson.txt',
  );
  assert.deepEqual([greeting.title, greeting.titleFrom], ['Inaugural 1801 Jefferson', 'filename']);
});

test('published comes before updated, and an update alone says so', () => {
  const both = documentOf(`A headline of some words\n\nUpdated 3 June 2018\n\nPublished: 1 June 2018\n\n${PROSE}`);
  assert.equal(both.published?.edtf, '2018-06-01');
  const updated = documentOf(`A headline of some words\n\nLast updated on 3 June 2018\n\n${PROSE}`);
  assert.equal(updated.published?.edtf, '2018-06-03');
  assert.match(updated.published.note ?? '', /updated/);
});

test('events, copyright years and ages of pages do not date a document', () => {
  for (const line of [
    '© 2018 The Paper',
    '1 day ago',
    'They were married on 3 June 2018 in Rome, in the church of the town.',
  ]) {
    assert.equal(documentOf(`A headline of some words\n\n${PROSE} ${PROSE}\n\n${line}`).published, null, line);
  }
});

test('a stamp without a year is a doubt: the note says which years fit and what speaks against it', () => {
  const { published, blocks } = documentOf(`Thursday, October 31\n\nThe leaders prepare the 12 June summit. ${PROSE}`);
  assert.equal(published?.edtf, null);
  assert.match(published.note ?? '', /2013, 2019 and 2024/);
  assert.match(published.note ?? '', /12 June/);
  assert.equal(blocks[0]?.kind, 'furniture');
});

test('a weekday that does not fit the date, and a file name that says another, are noted', () => {
  const { published } = documentOf(`A headline of some words\n\nTuesday, May 18, 2015\n\n${PROSE}`, '2014-01-02-a.txt');
  assert.equal(published?.edtf, '2015-05-18');
  assert.match(published.note ?? '', /a Monday, not a Tuesday; the file’s name says 2014-01-02/);
});

test('file names state dates plainly or not at all', () => {
  const stated = [
    '2018-06-12-talks.txt',
    '20180612.txt',
    '12.06.2018.txt',
    'talks_2018-06.txt',
    'inaugural-1801-Jefferson.txt',
    '2018/06/talks.txt',
    '1998/trial.txt',
  ];
  assert.deepEqual(stated.map(dateFromPath), [
    '2018-06-12',
    '2018-06-12',
    '2018-06-12',
    '2018-06',
    '1801',
    '2018-06',
    '1998',
  ]);
  for (const path of [
    '000_8fc642d2157d8c1e.txt',
    'a/b.txt',
    '12345.txt',
    '1801-1865-letters.txt',
    '20181399.txt',
    'x1999y.txt',
    '2000.txt',
  ]) {
    assert.equal(dateFromPath(path), null, path);
  }
});

test('what metadata give outweighs the text, and a contradiction is noted', () => {
  const text = `A headline of some words\n\n3 June 2018\n\n${PROSE}`;
  const document = documentOf(text, 'a.md', {
    title: 'Given',
    date: '2018-06-01',
    publisher: 'Paper',
    byline: 'J. D.',
    language: 'en-GB',
  });
  assert.deepEqual(
    [document.title, document.titleFrom, document.publisher, document.byline, document.language],
    ['Given', 'metadata', 'Paper', 'J. D.', 'en-GB'],
  );
  assert.equal(document.published?.edtf, '2018-06-01');
  assert.match(document.published.note ?? '', /3 June 2018/);
});

test('wide lines that all begin with capitals are verse; wrapped prose that names much is one paragraph', () => {
  const verse =
    'The work and prayers of centuries have brought us to this day\nWhat shall our legacy be, and what will our children say\nLet me know in my heart when my days are through\nThat I gave my best to all of you';
  assert.deepEqual(kinds(`A title over it all\n\n${PROSE}\n\n${verse}`), ['title', 'paragraph', 'lines']);
  const prose =
    'The mayor of the town met the council on Tuesday and said that\nParis and Rome had shown what could be done with little money,\nBerlin too, and that nothing else would help the people of the\nvalley before the winter.';
  assert.deepEqual(kinds(`A title over it all\n\n${prose}`), ['title', 'paragraph']);
});

test('verse, tables and transcripts keep their lines; wrapped lines are one paragraph', () => {
  assert.deepEqual(kinds(`A title for the poem\n\nThe sun is up,\nand all the birds\nsing in the tree\n\n${PROSE}`), [
    'title',
    'lines',
    'paragraph',
  ]);
  assert.deepEqual(kinds(`A title for the list\n\nName    Age\nAnn     12\nBob     33\n\n${PROSE}`), [
    'title',
    'table',
    'paragraph',
  ]);
  assert.deepEqual(
    kinds(
      `The trial of the year\n\nMR. SMITH: Where were you on that night, if I may ask you?\nTHE WITNESS: At home, with my mother and my aunt.`,
    ),
    ['title', 'paragraph', 'paragraph'],
  );
  const wrapped =
    'The committee met in the afternoon and agreed, after a\nlong debate, that nothing should be done before the\nsummer, and perhaps not even then, whatever happens.';
  assert.deepEqual(kinds(`A title over it all\n\n${wrapped}`), ['title', 'paragraph']);
  assert.deepEqual(kinds(`A title over it all\n\nPart One\n\n${PROSE}\n\n- one\n- two`), [
    'title',
    'heading',
    'paragraph',
    'item',
    'item',
  ]);
});

test('every visible character is in a block, blocks are in order, and their anchors are unique', () => {
  const piece = fc.constantFrom(
    'Word ',
    'said. ',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\f',
    '\t',
    '   ',
    '- ',
    '1. ',
    '# ',
    'Q: ',
    'MR. X: ',
    '“',
    '2015 ',
    'By Jane Doe',
    'Share',
    '\u200b',
    '\u0000',
    '\u2028',
    'é',
    '日本',
    '😀',
    ' | ',
    PROSE,
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      const { blocks } = documentOf(text);
      let at = 0;
      let outside = '';
      for (const { start, end } of blocks) {
        assert.ok(start >= at && end > start);
        outside += text.slice(at, start);
        at = end;
      }
      outside += text.slice(at);
      assert.equal(
        outside.replace(/[\s\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, ''),
        '',
      );
      assert.equal(new Set(blocks.map(({ id }) => id)).size, blocks.length);
    }),
  );
});

test('datelines of many agencies are told from the report: who published it, and where its title begins', () => {
  for (const [line, publisher, title] of [
    ['WASHINGTON, June 1, 2018 (Reuters) - Talks will go on in spring.', 'Reuters', 'Talks will go on in spring'],
    ['MOSCOW. June 5 (Interfax) - Talks will go on in spring.', 'Interfax', 'Talks will go on in spring'],
    ['New Delhi, Apr 5 (PTI): Talks will go on in spring.', 'PTI', 'Talks will go on in spring'],
    ['BERLIN, 3. Mai 2017 (dpa) - Die Gespräche gehen weiter.', 'dpa', 'Die Gespräche gehen weiter'],
    ['LAGOS, Nigeria (AP) — Talks will go on in spring.', 'AP', 'Talks will go on in spring'],
    ['GENEVA - Talks will go on in spring.', null, 'Talks will go on in spring'],
    ['The Minister (Anna Bell): Talks will go on.', null, 'The Minister (Anna Bell): Talks will go on'],
  ] as const) {
    const document = documentOf(`${line}\n\n${PROSE}`);
    assert.deepEqual([document.publisher, document.title], [publisher, title], line);
  }
  const alone = documentOf(`(Kyodo) -- TOKYO, June 3\n\n${PROSE}`);
  assert.deepEqual([alone.publisher, alone.blocks[0]?.kind, alone.titleFrom], ['Kyodo', 'byline', 'lead']);
  assert.equal(
    documentOf(`ANKARA (Anadolu Agency) 12 June 2018\n\nTalks on the border\n\n${PROSE}`).publisher,
    'Anadolu Agency',
  );
  assert.equal(documentOf(`A letter\n\n${PROSE}\n\n(Signed) Robert Meade`).publisher, null);
});

test('the day in a dateline is that of the report, with its place in capitals or before an agency', () => {
  const german =
    'Das Hochwasser kam am Freitag nach Genf, sagte die Polizei am Morgen, und die Leute gingen nach Hause.';
  for (const report of [
    `GENEVA, June 1, 2018 - ${PROSE}`,
    `Geneva, 1 June 2018 (AP) - ${PROSE}`,
    `Genf, 1. Juni 2018 (dpa) - ${german}`,
  ]) {
    assert.equal(documentOf(`A headline here\n\n${report}`).published?.edtf, '2018-06-01', report);
  }
});

test('a headline may stand in capitals with a full stop; questions and answers are no headline', () => {
  assert.equal(documentOf(`THE KING'S SPEECH.\n\n${PROSE}`).titleFrom, 'headline');
  assert.equal(documentOf('Q: Why did you leave?\n\nA: I was tired. My boss said so.').titleFrom, 'lead');
  assert.equal(documentOf(`NOTEBOOK: Owners balk, Portland waits\n\n${PROSE}`).titleFrom, 'headline');
});

test('a title begins with no second byte order mark, wherever it comes from, and the text keeps the mark', () => {
  const headlined = documentOf(`\ufeff # Committee agrees on nothing\n\n${PROSE}`);
  assert.deepEqual([headlined.title, headlined.titleFrom], ['Committee agrees on nothing', 'headline']);
  assert.equal(headlined.blocks[0]?.start, 0, 'the block of the headline still holds the mark');
  const lead = documentOf(`\ufeff${PROSE}\n\n${PROSE}`);
  assert.equal(lead.titleFrom, 'lead');
  assert.ok(PROSE.startsWith(lead.title), lead.title);
  const titles = [
    documentOf('Dear friends, 12.', '\ufeffminutes.txt'),
    documentOf(PROSE, 'a.txt', { ...NOTHING_GIVEN, title: '\ufeffMinutes' }),
  ];
  for (const { title } of titles) assert.equal(title.toLowerCase(), 'minutes');
});
