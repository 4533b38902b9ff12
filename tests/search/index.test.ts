import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Engine } from '../../src/site/client/search/engine.ts';
import { collectionOf, engineFor, filesFor, hits, titles } from './made.ts';

const COLLECTION = collectionOf(
  [
    {
      text: [
        'Harvest report',
        'The countries agreed on parties and happy talks in Łódź.',
        'Wheat rose by 1,000,000 tons.',
      ],
    },
    { text: ['A letter about wheat', 'Nothing else of note was said of the harvest that year.'] },
    { language: 'zh', text: ['北京大学的学生', '他们昨天访问了东京。'] },
    { language: 'ja', text: ['東京大学のニュース', 'コンピューターとガード'] },
    { language: 'ko', text: ['대통령은 서울에서', '국제통화기금과 만났다'] },
    { language: 'ar', text: ['الأمم المتحدة', 'قال الرئيس إن السلام بالعالم ممكن'] },
    { language: 'fr', text: ['L’économie', 'Le général de Gaulle parla à l’Assemblée.'] },
  ],
  [
    {
      name: 'Charles de Gaulle',
      kind: 'person',
      aliases: ['Gaulle', 'De Gaulle'],
      descriptions: ['French general'],
      mentions: 9,
    },
    { name: 'Gaulle Street', kind: 'place', mentions: 3 },
    { name: 'Michel Debré', kind: 'person', descriptions: ['aide of Gaulle'], mentions: 2 },
  ],
);
let engine: Engine;
before(async () => {
  engine = await engineFor(COLLECTION);
});

test('one search finds documents of every language, accents or not', async () => {
  const expected: [string, string][] = [
    ['北京大学', '北京大学的学生'],
    ['学生', '北京大学的学生'],
    ['東京大学', '東京大学のニュース'],
    ['ガード', '東京大学のニュース'],
    ['대통령', '대통령은 서울에서'],
    ['국제통화기금', '대통령은 서울에서'],
    ['المتحدة', 'الأمم المتحدة'],
    ['العالم', 'الأمم المتحدة'],
    ['economie', 'L’économie'],
    ['lodz', 'Harvest report'],
    ['country', 'Harvest report'],
    ['happy party', 'Harvest report'],
    ['1000000', 'Harvest report'],
  ];
  for (const [query, title] of expected) assert.equal((await titles(engine, query))[0], title, query);
  assert.deepEqual(await titles(engine, '京都'), []);
});

test('a word in a title weighs more than one in the text', async () => {
  assert.deepEqual(await titles(engine, 'wheat'), ['A letter about wheat', 'Harvest report']);
  assert.deepEqual(await titles(engine, 'harvest'), ['Harvest report', 'A letter about wheat']);
});

test('the page of a name comes first, the best known of several before the others', async () => {
  assert.deepEqual((await titles(engine, 'gaulle')).slice(0, 2), ['Charles de Gaulle', 'Gaulle Street']);
  assert.equal((await titles(engine, 'gaulle street'))[0], 'Gaulle Street');
  const [first] = await hits(engine, 'french general');
  assert.equal(first?.title, 'Charles de Gaulle', 'found by its description');
});

test('every word must be found, as it is or as a beginning', async () => {
  assert.deepEqual(await titles(engine, 'wheat zeppelin'), []);
  assert.deepEqual(await titles(engine, 'wheatfield'), []);
  assert.deepEqual(await titles(engine, 'harves'), ['Harvest report', 'A letter about wheat']);
});

test('a word is found at every letter that is typed of it, its ending cut off in the index or not', async () => {
  const typed = await engineFor(
    collectionOf([{ text: ['Report', 'Negotiations on operational communities.'] }, { text: ['Other', 'A commune.'] }]),
  );
  for (const word of ['negotiations', 'operational', 'communities']) {
    for (let n = 2; n <= word.length; n++) {
      const first = await titles(typed, word.slice(0, n));
      assert.ok(first.includes('Report'), word.slice(0, n));
    }
  }
  assert.deepEqual(await titles(typed, 'negotiating'), ['Report'], 'another form');
  assert.deepEqual(await titles(typed, 'negotium'), [], 'another word');
  assert.deepEqual(await titles(typed, 'operatio communities'), ['Report']);
});

test('quoted words must stand in a row, and the passage names its paragraph', async () => {
  assert.deepEqual(await titles(engine, '"talks happy"'), []);
  const [hit] = await hits(engine, '"happy talks"');
  assert.ok(hit?.kind === 'document');
  assert.deepEqual(
    hit.passages.map(({ anchor, pieces }) => [anchor, pieces.filter(({ found }) => found).map(({ text }) => text)]),
    [['p1', ['happy', 'talks']]],
  );
  assert.deepEqual(await titles(engine, '"happy talks" wheat'), ['Harvest report']);
  assert.deepEqual(await titles(engine, '"happy talks" letter'), []);
});

test('of documents that quote a phrase, the one headed by it comes first, then the one full of it, then the oldest', async () => {
  const once = 'They spoke of a bright new morning again.';
  const quoting = await engineFor(
    collectionOf([
      { text: ['Newest', once] },
      { text: ['Full of it', once, once, once] },
      { text: ['A bright new morning', 'Of something else.'] },
      { text: ['Older and longer', once, 'More was said. '.repeat(9)] },
      { text: ['Oldest', 'More was said. '.repeat(3), once] },
    ]),
  );
  const expected = ['A bright new morning', 'Full of it', 'Oldest', 'Older and longer', 'Newest'];
  assert.deepEqual(await titles(quoting, '"bright new morning"'), expected);
});

test('a phrase is found everywhere it stands in a document, not only the first time', async () => {
  const said = 'The parties of the treaty met.';
  const text = ['Title', said, 'Other parties, of a treaty.', `Again: ${said} And: ${said}`, '北京大学，又北京大学。'];
  const all = await engineFor(collectionOf([{ text }, { text: ['The treaty', 'of parties'] }]));
  const places = async (query: string) => {
    const [hit] = await hits(all, query);
    assert.ok(hit?.kind === 'document');
    return [hit.places, hit.passages.map(({ anchor }) => anchor)];
  };
  assert.deepEqual(await places('"party of the treaty"'), [3, ['p1', 'p3']]);
  assert.deepEqual(await places('"of the"'), [3, ['p1', 'p3']], 'not "of a"');
  assert.deepEqual(await places('"parties"'), [4, ['p1', 'p2', 'p3']]);
  assert.deepEqual(await places('北京大学'), [2, ['p4']]);
});

test('words joined by a hyphen stand in a row where they do anywhere', async () => {
  const joined = await engineFor(
    collectionOf([
      { text: ['Surgery', 'The company said that the operation cost it much.'] },
      { text: ['Union', 'They spoke of co-operation.'] },
    ]),
  );
  assert.deepEqual(await titles(joined, 'co-operation'), ['Union']);
  assert.deepEqual(await titles(joined, 'co operation'), ['Union', 'Surgery']);
  assert.deepEqual(await titles(joined, 'company-operation'), ['Surgery'], 'elsewhere apart');
  assert.deepEqual(await titles(joined, 'co-opera'), ['Union', 'Surgery'], 'while it is being typed');
});

test('a misspelt name is answered with the known one', async () => {
  assert.deepEqual(
    (await engine.suggest('gualle')).map(({ name }) => name),
    ['Charles de Gaulle', 'Gaulle Street'],
  );
  assert.deepEqual(await engine.suggest('zzzzzz'), []);
});

test('a long document is loaded in parts, and a place in its middle is found with its paragraph', async () => {
  const text = [
    'A long book',
    ...Array.from({ length: 300 }, (_, i) => `Chapter ${i} ${'filler words of a long book '.repeat(5)}`),
  ];
  text[222] = 'Here a single pomegranate lies hidden.';
  const book = collectionOf([{ text }, { text: ['Other', 'text'] }]);
  const { files } = await filesFor(book);
  assert.ok([...files.keys()].filter((name) => name.startsWith('parts/text/0-')).length > 3);
  const [hit] = await hits(await engineFor(book), 'pomegranate');
  assert.ok(hit?.kind === 'document');
  assert.equal(hit.passages[0]?.anchor, 'p222');
});

test('a place in a paragraph longer than a part is found, at the end of the text too', async () => {
  const words = Array.from({ length: 9000 }, (_, i) => (i === 8990 ? 'pomegranate' : 'filler'));
  const [hit] = await hits(
    await engineFor(collectionOf([{ text: ['One paragraph', words.join(' ')] }])),
    'pomegranate',
  );
  assert.ok(hit?.kind === 'document');
  assert.equal(hit.passages[0]?.anchor, 'p1');
});

test('the same collection gives the same bytes', async () => {
  const [first, second] = [await filesFor(COLLECTION), await filesFor(COLLECTION)];
  assert.equal(first.version, second.version);
  assert.deepEqual(first.files, second.files);
});

test('a collection without words, or without anything, still gives a search', async () => {
  assert.deepEqual(await titles(await engineFor(collectionOf([{ text: ['…', '—'] }])), 'anything'), []);
  assert.deepEqual(await titles(await engineFor(collectionOf([])), 'anything'), []);
});
