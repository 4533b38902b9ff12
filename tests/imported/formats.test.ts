import assert from 'node:assert/strict';
import { test } from 'node:test';
import { place } from '../../src/pipeline/imported/place.ts';
import { readAnnotations } from '../../src/pipeline/read/annotations.ts';
import { temporaryFolder } from '../temporary.ts';

/** Words and kinds of the names that files of annotations place in a text, with the text that stands there. */
function namesIn(
  text: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): { found: string[]; lost: number } {
  const { found } = readAnnotations(temporaryFolder(files));
  const { names, lost } = place(
    text,
    found.map(({ imported }) => imported),
  );
  return { found: names.map(({ start, end, kind }) => `${start} ${text.slice(start, end)} ${kind}`), lost };
}
const sourcesOf = (files: Readonly<Record<string, string>>): string[] =>
  readAnnotations(temporaryFolder(files)).found.map(({ source }) => source);
const json = (value: unknown): Record<string, string> => ({ 'annotations/a.txt.json': JSON.stringify(value) });

const TEXT = 'Kim met Lee.\n\nLee and\nKim  Jong Un met.\n\nLater, Lee left Kim.';
const quote = (exact: string, prefix = '', suffix = ''): object => ({
  type: 'TextQuoteSelector',
  exact,
  prefix,
  suffix,
});

test('Hypothesis: rows with tags; of several places the one with the words before or after it', () => {
  const row = (selector: object[], tags = ['person']): object => ({
    uri: 'https://example.org/documents/a.html',
    tags,
    text: 'a remark',
    target: [{ source: 'https://example.org/documents/a.html', selector }],
  });
  // Its positions count the text of the whole page, menus included, and are wrong here.
  const range = { type: 'RangeSelector', startContainer: '/p[1]', startOffset: 0 };
  const position = { type: 'TextPositionSelector', start: 4711, end: 4714 };
  const rows = [
    row([range, position, quote('Lee', 'met ', '. 2')]),
    row([range, position, quote('Lee', '. 3 Later, ', ' left Kim')]),
    row([quote('Kim', 'someone else ', ' someone else')]),
    row([quote('met', '', '')], ['to check']),
  ];
  const { found, lost } = namesIn(TEXT, json({ total: rows.length, rows }));
  assert.deepEqual(found, ['8 Lee person', '48 Lee person']);
  assert.equal(lost, 1, 'what stands at several places as good is counted, not guessed');
  assert.deepEqual(sourcesOf(json({ rows })), ['https://example.org/documents/a.html']);
});

test('line ends and blanks that a page shows as one blank do not part a quotation from its place', () => {
  const item = {
    bodyValue: 'person',
    target: { source: 'a.txt', selector: quote('Kim Jong Un', 'Lee and ', ' met.') },
  };
  assert.deepEqual(namesIn(TEXT, json(item)).found, ['22 Kim  Jong Un person']);
});

test('Recogito: a tag as body, quote and position, no source; the document is the one at the path of the file', () => {
  const item = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'Annotation',
    body: [
      { type: 'TextualBody', purpose: 'commenting', value: 'who is it?' },
      { type: 'TextualBody', purpose: 'tagging', value: 'PERSON' },
    ],
    target: { selector: [quote('Lee'), { type: 'TextPositionSelector', start: 14, end: 17 }] },
  };
  assert.deepEqual(namesIn(TEXT, json([item])).found, ['14 Lee person']);
  assert.deepEqual(sourcesOf(json([item])), ['a.txt']);
  const typed = { ...item, body: [{ type: 'Person' }] };
  assert.deepEqual(namesIn(TEXT, json([typed])).found, ['14 Lee person']);
});

const columns: readonly (readonly [string, string])[] = [
  ['BIO, tabs', 'Kim\tB-PER\nmet\tO\nLee\tB-PER\n.\tO\n\nLee\tB-PER\nand\tO\nKim\tB-PER\nJong\tI-PER\nUn\tI-PER\n'],
  ['BIO, blanks', 'Kim B-PER\nmet O\nLee B-PER\n. O\n\nLee B-PER\nand O\nKim B-PER\nJong I-PER\nUn I-PER\n'],
  ['IOB1', 'Kim I-PER\nmet O\nLee I-PER\n. O\nLee B-PER\nand O\nKim I-PER\nJong I-PER\nUn I-PER\n'],
  ['BIOES', 'Kim S-PER\nmet O\nLee S-PER\n. O\nLee S-PER\nand O\nKim B-PER\nJong I-PER\nUn E-PER\n'],
  ['BILOU', 'Kim U-PER\nmet O\nLee U-PER\n. O\nLee U-PER\nand O\nKim B-PER\nJong I-PER\nUn L-PER\n'],
  [
    'CoNLL 2003',
    '-DOCSTART- -X- -X- O\r\n\r\nKim NNP I-NP I-PER\r\nmet VBD I-VP O\r\nLee NNP I-NP I-PER\r\n. . O O\r\n\r\nLee NNP I-NP I-PER\r\nand CC O O\r\nKim NNP I-NP I-PER\r\nJong NNP I-NP I-PER\r\nUn NNP I-NP I-PER\r\n',
  ],
  [
    'numbered words, comments',
    '# text = Kim met Lee.\n1\tKim\tB-PER\n2\tmet\tO\n3\tLee\tB-PER\n4\t.\tO\n\n1\tLee\tB-PER\n2\tand\tO\n3\tKim\tB-PER\n4\tJong\tI-PER\n5\tUn\tI-PER\n',
  ],
];
for (const [scheme, content] of columns) {
  test(`words in columns: ${scheme}`, () => {
    const { found, lost } = namesIn(TEXT, { 'annotations/a.txt.conll': content });
    assert.deepEqual(found, ['0 Kim person', '8 Lee person', '14 Lee person', '22 Kim  Jong Un person']);
    assert.equal(lost, 0);
  });
}

test('words in columns may come in another encoding than UTF-8', () => {
  const bytes = Buffer.from('René\tB-PER\nLévesque\tI-PER\nà\tO\nMontréal\tB-LOC\n', 'latin1');
  assert.deepEqual(namesIn('René Lévesque à Montréal', { 'annotations/a.txt.tsv': bytes }).found, [
    '0 René Lévesque person',
    '16 Montréal place',
  ]);
});
