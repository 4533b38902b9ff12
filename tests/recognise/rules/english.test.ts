import assert from 'node:assert/strict';
import test from 'node:test';
import { bareTitles } from '../../../src/pipeline/recognise/english/bareTitles.ts';
import { compassNames } from '../../../src/pipeline/recognise/english/compass.ts';
import { addressedNames } from '../../../src/pipeline/recognise/english/courtesy.ts';
import { cuedNames } from '../../../src/pipeline/recognise/english/cues.ts';
import { demonymsIn } from '../../../src/pipeline/recognise/english/demonyms.ts';
import { officesIn } from '../../../src/pipeline/recognise/english/offices.ts';
import { completedNames } from '../../../src/pipeline/recognise/english/firstWords.ts';
import { knownPlacesIn } from '../../../src/pipeline/recognise/english/places.ts';
import { relatives } from '../../../src/pipeline/recognise/english/relatives.ts';
import { splitter } from '../../../src/pipeline/recognise/english/overlong.ts';
import { extender, joinLines } from '../../../src/pipeline/recognise/english/repairs.ts';
import { tidy } from '../../../src/pipeline/recognise/english/tidy.ts';
import { shoutedNames } from '../../../src/pipeline/recognise/english/shouted.ts';
import { passageOf, unmark } from './marked.ts';

const cut = (text: string) => (name: { start: number; end: number; means?: string }) =>
  text.slice(name.start, name.end) + (name.means === undefined ? '' : `=${name.means}`);

const DEMONYMS: readonly (readonly [string, ...string[]])[] = [
  [
    'North Korean officials and North Koreans met Texans.',
    'North Korean=North Korea',
    'North Koreans=North Korea',
    'Texans=Texas',
  ],
  ['a European firm, pro-Russian rebels, the French', 'European=Europe', 'Russian=Russia', 'French=France'],
  ['He speaks English and wrote it in French. German-speaking cantons.'],
  ['languages such as German, Hebrew and Japanese'],
  ['an inter-Korean meeting on the trans-Siberian line'],
  ['He spoke French and English. Indian tribes, Native Americans, a Roman Catholic'],
  ['nail polish and Baileys Irish Cream'],
];
for (const [text, ...expected] of DEMONYMS) {
  test(`demonyms name places, languages and compounds do not: ${text}`, () => {
    assert.deepEqual(demonymsIn(passageOf(text)).map(cut(text)), expected);
  });
}

test('an office named by its field holds no names of its own', () => {
  const office = (marked: string): string[] => officesIn(passageOf(marked)).map(cut(unmark(marked).text));
  assert.deepEqual(office('assistant secretary of state for East Asian and Pacific Affairs, said'), [
    'secretary of state for East Asian and Pacific Affairs',
  ]);
  assert.deepEqual(office('the Minister for the Environment, Community and Local Government, and'), [
    'Minister for the Environment, Community and Local Government',
  ]);
  assert.deepEqual(office('the Minister of Foreign Affairs of [Iraq|L]'), ['Minister of Foreign Affairs']);
  assert.deepEqual(office('the [Ministry of Foreign Affairs|O] and the head of the [Korea|L] desk'), []);
});

const COMPASS: readonly (readonly [string, ...string[]])[] = [
  ['North and [South Korea|L] have talked; the North’s army agreed.', 'North=North Korea', 'North=North Korea'],
  ['the North and [South Korean|D=South Korea] leaders', 'North=North Korea'],
  ['along the border between South and [North Korea|L]', 'South=South Korea'],
  ['He moved to the North of [Sweden|L], in the South it is warm.'],
  ['[South Africa|L] beat the North, [North America|L] lost to the South'],
  ['[Sudan|L] and [South Sudan|L] agreed; the South and the North wait', 'South=South Sudan', 'North=Sudan'],
  ['in [North Dakota|L] and [North Korea|L] the North is cold'],
];
for (const [marked, ...expected] of COMPASS) {
  test(`half names mean the half that the document speaks of: ${marked}`, () => {
    assert.deepEqual(compassNames([passageOf(marked)]).map(cut(unmark(marked).text)), expected);
  });
}

test('countries that nobody marked are found where they stand alone', () => {
  const found = (text: string): string[] => knownPlacesIn(passageOf(text)).map(cut(text));
  assert.deepEqual(found('on the Korean Peninsula, US President and NORTH KOREA'), [
    'Korean Peninsula',
    'US',
    'NORTH KOREA',
  ]);
  assert.deepEqual(found('TELL US NOW. It cost NZ$26. The Korea Times wrote. Michael Jordan.'), []);
});

test('words after a name tell an organization', () => {
  const found = (marked: string): string[] => cuedNames(passageOf(marked)).map(cut(unmark(marked).text));
  assert.deepEqual(found('Tass news agency cited him; a [Swedish|D] newspaper did not. The newspaper.'), ['Tass']);
});

test('spans are the name alone', () => {
  const tidied = (marked: string): string => {
    const { text, names } = unmark(marked);
    const [name] = names;
    assert.ok(name);
    return cut(text)(tidy(text, name, text.length));
  };
  const cases = [
    ['[the White House|O]', 'White House'],
    ['[President Bush|P] said', 'Bush'],
    ['[Lt. Gen. Ann Bo|P]', 'Ann Bo'],
    ['[North Korea’s|L] army', 'North Korea'],
    ['[Martin King|P] Jr. spoke', 'Martin King Jr.'],
    ['[Acme|O], Inc., said', 'Acme, Inc.'],
    ['[Kelly Cloud|P], Senior Vice President', 'Kelly Cloud'],
    ['[McDonald’s|O] opened', 'McDonald’s'],
    ['[Police-constable Tully|P] said', 'Tully'],
    ['said [Erik|P] ten Hag.', 'Erik ten Hag'],
    ['said [Ursula|P] von der Leyen, who', 'Ursula von der Leyen'],
    ['gave [Erik|P] ten euros', 'Erik'],
    ['the [Sudan Doctors|O]’ Union said', 'Sudan Doctors’ Union'],
    ["the [Writers|O]' Guild", "Writers' Guild"],
    ['the [Democrats|O]’ plan for the Union', 'Democrats'],
    ['Sen. Ann Bo ([R-Texas|O]) said', 'Texas'],
    ['the [R-Type|O] engine', 'R-Type'],
    ['Sen. Ann Bo, [D-Santa Rosa|P], said', 'Santa Rosa'],
    ['Ann Bo, [M.P. for Eton|O], said', 'Eton'],
    ['[Nicholas Clarke QC|P], prosecuting', 'Nicholas Clarke'],
    ['[Om MP|P] left', 'Om MP'],
    ['Det [Con Amy Orr|P] said', 'Amy Orr'],
    ['wrote [Con Coughlin|P] here', 'Con Coughlin'],
    ['[Cllr Parkinson|P]', 'Parkinson'],
    ['[Cheung Kong|O] (Holdings) Ltd. rose', 'Cheung Kong (Holdings) Ltd.'],
    ['[Cheung Kong|O] (founded 1950) rose', 'Cheung Kong'],
  ] as const;
  for (const [marked, expected] of cases) assert.equal(tidied(marked), expected, marked);
});

test('relatives are people, whatever else their names may be', () => {
  const found = (marked: string): string[] => relatives(passageOf(marked)).map(cut(unmark(marked).text));
  assert.deepEqual(found('survived by a son, [Luka|L], and a sister, [Florence|L]. His daughter [Chelsea|O] spoke.'), [
    'Luka',
    'Florence',
    'Chelsea',
  ]);
  assert.deepEqual(
    found('her husband, [Texas|L] governor; its parent [Alphabet|O], its sister [Rome|L]-based firm'),
    [],
  );
  assert.deepEqual(found('the mother [Church|O] Council, his brother, [IBM|O], and their daughters [Asia|L]'), []);
});

test('a degree or an honour after a name is no name', () => {
  const none = (marked: string): string[] => bareTitles(passageOf(marked)).map(cut(unmark(marked).text));
  assert.deepEqual(none('[Michael Hicks-Beach|P], [M.P.|O], and [Ann Bo|P], [MD|L], met.'), ['M.P.', 'MD']);
  assert.deepEqual(none('[Rockville|L], [MD|L], and [Ann Bo|P], [BA|O]’s chief'), []);
});

test('a bill, half an office, a desk of a firm and an aircraft are no names', () => {
  const none = (marked: string): string[] => bareTitles(passageOf(marked)).map(cut(unmark(marked).text));
  assert.deepEqual(none('He opposed the [Bill|P]. [Atty|O]. Gen. [Ann Bo|P]. An [F-15E|O] and the [G-20|O].'), [
    'Bill',
    'Atty',
    'F-15E',
  ]);
  assert.deepEqual(none('[Ann Bo|P], Vice President, [Corporate Communications|O], and [Viacom Communications|O]'), [
    'Corporate Communications',
  ]);
});

test('a name cut short is completed from the whole name elsewhere, across a line end too', () => {
  const { text, names } = unmark('[Kim Jong Un|P] left. Then [Kim Jong|P]\nUn and [Kim|P] spoke.');
  assert.deepEqual(names.map(extender(text, names, () => text.length)).map(cut(text)), [
    'Kim Jong Un',
    'Kim Jong\nUn',
    'Kim',
  ]);
});

test('the first word of a name that the tagger left out is taken in, a title or function word is not', () => {
  const found = (marked: string): string[] => completedNames(passageOf(marked)).map(cut(unmark(marked).text));
  assert.deepEqual(found('his counterpart Ri [Yong Ho|P] and Jean [Dupont|P]'), ['Ri Yong Ho', 'Jean Dupont']);
  assert.deepEqual(
    found('President [Bush|P], But [Ann|P], the March [Smith|P], Kim, [Bo Li|P], Park [Ann Bo Li|P]'),
    [],
  );
});

test('two people with only a line end between them are one name, but not in verse or lists', () => {
  const { text, names } = unmark('The Rev. [Martin Luther|P]\n[King Jr.|P] spoke to [Ann Bo|P], [Li Wu|P].');
  const joined = (kind: 'paragraph' | 'lines'): string[] =>
    joinLines(text, names, () => ({ start: 0, end: text.length, kind, id: 'p1' })).map(cut(text));
  assert.deepEqual(joined('paragraph'), ['Martin Luther\nKing Jr.', 'Ann Bo', 'Li Wu']);
  assert.equal(joined('lines').length, 4);
  const list = unmark('[Ann Bo|P]\n[Li Wu|P]\n[Jo Re|P]');
  const block = { start: 0, end: list.text.length, kind: 'paragraph' as const, id: 'p1' };
  assert.equal(joinLines(list.text, list.names, () => block).length, 3);
});

test('in a line of capitals the names that the rest of the document tells are found', () => {
  const headline = passageOf('TRUMP, KIM AGREE TO MEET IN MAY');
  const body = passageOf('[Donald Trump|P] met [Kim Jong Un|P], [Kim|P] said.');
  assert.deepEqual(shoutedNames([headline, body]).map(cut(headline.text)), ['TRUMP', 'KIM']);
});

const OVERLONG: readonly (readonly [string, ...string[]])[] = [
  ['The [House and the Senate|O] met.', 'House', 'Senate'],
  [
    '[Medicare|O] is old. [Social Security|O] too. [Social Security and Medicare|O] will stay.',
    'Social Security',
    'Medicare',
  ],
  ['The [Food and Drug Administration|O] and the [Department of Housing and Urban Development|O] agree.'],
  ['[Johnson|O] sells soap, says [Johnson and Johnson|O].'],
  ['The [Armed Forces|O] are ready. [Our Armed Forces|O] are the best.', 'Armed Forces'],
  ['[Our Lady of Lourdes Hospital|O] is closed, [Reading Borough Council|O] says.'],
  ['[Keeping America|O] safe', 'America'],
  ['[Orrin & Sons Acquires Blue Heron|O]\n\n[Orrin & Sons|O] buys [Blue Heron Inc.|O]', 'Orrin & Sons', 'Blue Heron'],
  ['President [Tito of Yugoslavia|P] met [Isidore of Seville|P].', 'Tito', 'Yugoslavia'],
  ['The [State of the Union|L] was read, [Federal and State|O] laws were named.', ''],
];
for (const [marked, ...expected] of OVERLONG) {
  test(`a span that holds too much is cut by what the document names alone: ${marked}`, () => {
    const { text, names } = unmark(marked);
    const split = splitter(text, names);
    const changed = names.flatMap((name) => {
      const parts = split(name);
      return parts.length === 0 ? [''] : parts.filter((part) => part !== name).map(cut(text));
    });
    assert.deepEqual([...new Set(changed)], expected);
  });
}

test('a verb of the headline is no first name, where the document names the bearer in full', () => {
  const { text, names } = unmark(
    'Generals [Oust Allende|P]\n\n[Salvador Allende|P] and his wife [Hortensia Allende|P].',
  );
  const split = splitter(text, names, text.indexOf('\n'));
  assert.deepEqual(names.flatMap(split).map(cut(text)), ['Allende', 'Salvador Allende', 'Hortensia Allende']);
  assert.deepEqual(names.flatMap(splitter(text, names)).map(cut(text))[0], 'Oust Allende', 'only in the headline');
});

const ADDRESSED: readonly (readonly [string, ...string[]])[] = [
  ['Mrs. Wickham and Miss Rosemary Dent came.', 'Rosemary Dent'],
  ['Messrs. Clay, [Oram|P] and Carter, the clerk', 'Clay', 'Carter'],
  ['Miss [Dorothea Finchley|P] spoke. Miss Finchley said so.', 'Finchley'],
  ['Dr Ibrahim Al-Jaafari left', 'Ibrahim Al-Jaafari'],
  ['[Coretta King|P] came. Mrs. King spoke to the Rev. Martin Luther King Jr.', 'King', 'Martin Luther King Jr.'],
  ['He was made a Cardinal. Walter left with Capt. America.'],
  ['Miss World, Miss Hong Kong and Miss England met. Mr President, Madam Chair, Sir.'],
];
for (const [marked, ...expected] of ADDRESSED) {
  test(`whoever is addressed is a person: ${marked}`, () => {
    const found = addressedNames([passageOf(marked)]).map(cut(unmark(marked).text));
    assert.deepEqual(found, expected);
  });
}
