import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clean, type Surroundings } from '../../src/pipeline/clean/clean.ts';
import { repeatedSegments, shortSegmentHashes } from '../../src/pipeline/clean/repeated.ts';
import { segment } from '../../src/text/segment.ts';

const labels = (text: string, around: Surroundings = {}): string[] =>
  clean(text, segment(text), around).map(({ is }) => is);

test('lines of the page are furniture', () => {
  const lines = [
    'You are here',
    'Home > News > World',
    'More from Mike Pompeo',
    'Exit mobile version',
    'Advertisement',
    'Share this article',
    'Facebook Twitter WhatsApp',
    '3 comments',
    'BT is now on Telegram!',
    'Sign up for our newsletter today',
    '© 2018 The Paper',
    'This website uses cookies to improve your experience.',
    'Privacy Policy | Terms of Use',
    '5 min read',
    '2 days ago',
    'Tags: Korea, summit',
    'Leave a comment',
    'Your email address will not be published.',
    'Loading…',
  ];
  for (const line of lines) assert.deepEqual(labels(line), ['furniture'], line);
});

test('sentences that speak of such things are text', () => {
  const sentences = [
    'Home is where the heart is, she told the court.',
    'More from the estate than from charity went to the poor.',
    'Share prices fell on Monday as investors sold.',
    'Related companies were named in the report.',
    'Recommended by Congress, the plan failed.',
    'Copyright of authors has been solemnly adjudged.',
    '(c) Extension of the War Powers Act.',
    'The tags were blue and the labels red.',
    'He was home for 5 days.',
    'Next to the house stood a barn.',
    'Watch towers stood along the border.',
  ];
  for (const sentence of sentences) assert.deepEqual(labels(sentence), ['text'], sentence);
});

test('captions and credits are told by how they begin or end', () => {
  assert.deepEqual(labels('Image: the summit in Singapore'), ['caption']);
  assert.deepEqual(labels('Opening night of the exhibition. Photo: Jane Doe.'), ['caption']);
  const [credit] = clean('From – SkyNews', segment('From – SkyNews'));
  assert.deepEqual(credit, { is: 'credit', publisher: 'Sky News' });
  assert.deepEqual(labels('To: Marcus\nFrom: Leeanne\nSubject: lunch'), ['text', 'text', 'text']);
});

test('what repeats over the collection is furniture: long lines alone, short ones in a row, never salutations', () => {
  const page = (body: string): string =>
    `World\n\nSport\n\nCulture\n\n${body}\n\nOur reporters work around the clock for you\n\nTo the People of the State:\n\nSummary`;
  const texts = ['One text of its own.', 'Another text, with its own words.', 'A third one.', 'And a fourth.'].map(
    page,
  );
  const repeated = repeatedSegments(texts.map((text) => shortSegmentHashes(text, segment(text))));
  assert.deepEqual(labels(texts[0] ?? '', { repeated }), [
    'furniture',
    'furniture',
    'furniture',
    'text',
    'furniture',
    'text',
    'text',
  ]);
});

test('an editor’s word outweighs patterns and repetition', () => {
  const text = 'You are here\n\nRead our appeal\n\nMore from Mike Pompeo';
  const decisions = [
    { words: 'You are here', is: false },
    { words: 'Read our …', is: true },
  ];
  assert.deepEqual(labels(text, { decisions }), ['text', 'furniture', 'furniture']);
});

test('what the mark-up of a file tells to be furniture is furniture, unless an editor says no', () => {
  const text = 'Home and garden\n\nThe talks resumed.';
  const known = [{ start: 0, end: 15, why: 'the page’s navigation' }];
  assert.deepEqual(clean(text, segment(text), { known })[0], { is: 'furniture', why: 'the page’s navigation' });
  const decisions = [{ words: 'Home and garden', is: false }];
  assert.equal(clean(text, segment(text), { known, decisions })[0]?.is, 'text');
});
