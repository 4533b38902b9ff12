import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clean, type Surroundings } from '../../src/pipeline/clean/clean.ts';
import { repeatedSegments, shortSegmentHashes } from '../../src/pipeline/clean/repeated.ts';
import { segment } from '../../src/text/segment.ts';
import { documentOf } from '../reading.ts';

/** The lines of a text by what they are taken for. */
const linesThatAre = (wanted: string, text: string, around: Surroundings = {}): string[] => {
  const segments = segment(text);
  return clean(text, segments, around).flatMap(({ is }, index) => {
    const { start = 0, end = 0 } = segments[index] ?? {};
    return is === wanted ? [text.slice(start, end)] : [];
  });
};

const BODY =
  'The council voted by nineteen to eleven on Tuesday night to rebuild the pier, after a debate of almost four hours.';
const MORE =
  'Its leader said that work would begin in autumn and would end before the summer after next, if all went well.';

test('lines among the menu above the headline are the page’s, and the headline is the title', () => {
  const text = `Skip to content\nThe Valley Herald\nWeather 12°\nTop Story\n\nCouncil votes to rebuild the pier\n\n${BODY}\n\n${MORE}`;
  assert.deepEqual(linesThatAre('furniture', text), ['Skip to content', 'Weather 12°', 'Top Story']);
  const { title, publisher } = documentOf(text);
  assert.deepEqual([title, publisher], ['Council votes to rebuild the pier', 'The Valley Herald']);
});

test('without a menu the first line stays the headline, and lines on author and day stay in any case', () => {
  assert.deepEqual(linesThatAre('furniture', `Top Story\n\nCouncil votes to rebuild the pier\n\n${BODY}`), []);
  const dated = `Skip to content\n\n3 June 2018\n\nBy Ann Lee\n\nCouncil votes to rebuild the pier\n\n${BODY}`;
  assert.deepEqual(linesThatAre('furniture', dated), ['Skip to content']);
});

test('a section of a menu is no site', () => {
  const text = `Toggle navigation\nWorld News\n\nCouncil votes to rebuild the pier\n\n${BODY}`;
  assert.equal(documentOf(text).publisher, null);
});

test('titles of other pages under “Read more” are the page’s; a sentence under it is text', () => {
  const list = `${BODY}\n\nRead more\nLifeboat crew honoured after rescue\nHarbour dredging delayed again\n\n${MORE}`;
  assert.deepEqual(linesThatAre('furniture', list), [
    'Read more',
    'Lifeboat crew honoured after rescue',
    'Harbour dredging delayed again',
  ]);
  assert.deepEqual(linesThatAre('furniture', `${BODY}\n\nRead more\nIt was over.\n\n${MORE}`), ['Read more']);
});

test('short lines after the text, among lines of the page, are the page’s; a last sentence and figures are not', () => {
  const text = `${BODY}\n\nAdvertisement\n\nThe vote was free.\n\nYork 3 Hull 1 att 900\n\nRecent posts\nA clinic gets light\n\nLeave a comment\n\nBoats\n\n© 2019 The Herald`;
  assert.deepEqual(linesThatAre('furniture', text), [
    'Advertisement',
    'Recent posts',
    'A clinic gets light',
    'Leave a comment',
    'Boats',
    '© 2019 The Herald',
  ]);
});

test('what little stands below a copyright is the foot of the page; its holder may be the publisher', () => {
  const foot =
    'This text was made by a contractor in some haste and may be changed later on, for which the station asks its hearers to be patient.';
  const text = `Council votes to rebuild the pier\n\n${BODY}\n\n${MORE}\n\nCopyright © 2015 Radio Valley. All rights reserved.\n\n${foot}`;
  assert.ok(linesThatAre('furniture', text).includes(foot));
  assert.equal(documentOf(text).publisher, 'Radio Valley');
  assert.equal(documentOf(text.replace('Radio Valley', 'Ann Lee')).publisher, null);
});

test('copies of one report in several documents are text, and what stands on all pages is not', () => {
  const notice = 'Our reporters work around the clock for you and for your family';
  const copies = ['One', 'Two', 'Three'].map((name) => `${name}\n\n${BODY}\n\n${MORE}\n\n${notice}`);
  const repeated = repeatedSegments(copies.map((text) => shortSegmentHashes(text, segment(text))));
  assert.deepEqual(linesThatAre('furniture', copies[0] ?? '', { repeated }), [notice]);
});

test('captions are told by who made the picture, in brackets or at the end; reactions of hearers are no captions', () => {
  for (const caption of [
    'The pier after the storm (Photo: Ann Lee / The Herald)',
    'Lorries at the border [File: Joy Wanja/Meridian]',
    'Contact lenses are made in Basel © Bloomberg',
    'FILE - The studios in downtown Denver.',
    'Der Vorsitzende vor dem Turm. Foto: dpa',
  ])
    assert.deepEqual(linesThatAre('caption', caption), [caption]);
  assert.deepEqual(linesThatAre('caption', 'I thank the Speaker for that. [Laughter]'), []);
});

test('who worked on a report is a credit', () => {
  const team = '(Reporting by Ann Lee in Rome; Editing by Joe Poe)';
  assert.deepEqual(linesThatAre('credit', `${BODY}\n\n${team}`), [team]);
  assert.deepEqual(linesThatAre('credit', 'Reporting by the police was slow and of little use.'), []);
});

test('lines of pages in other languages are told', () => {
  for (const line of [
    'Zum Inhalt springen',
    'Lesen Sie auch: So fahren die Züge',
    'Lire aussi : la grève continue',
    'Leer más',
    'Читайте также: Мост закрыт',
    'Wszelkie prawa zastrzeżone',
    '责任编辑：张三',
  ])
    assert.deepEqual(linesThatAre('furniture', line), [line]);
  for (const line of ['Leer más libros ayuda a escribir.', 'Delen we dit land?'])
    assert.deepEqual(linesThatAre('furniture', line), [], line);
});

test('a table of contents that its headings repeat is the page’s', () => {
  const text = `Battle of the Creek\n\nContents\n1 Background\n2 Battle\n3 Aftermath\n\nBackground[edit]\n\n${BODY}\n\nBattle[edit]\n\n${BODY}\n\nAftermath[edit]\n\n${MORE}`;
  assert.deepEqual(linesThatAre('furniture', text), ['Contents', '1 Background', '2 Battle', '3 Aftermath']);
});
