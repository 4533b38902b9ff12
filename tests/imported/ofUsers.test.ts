import assert from 'node:assert/strict';
import { test } from 'node:test';
import { place } from '../../src/pipeline/imported/place.ts';
import { readAnnotations } from '../../src/pipeline/read/annotations.ts';
import { temporaryFolder } from '../temporary.ts';

const TEXT = 'Kim met Lee in Seoul.\n\n“Lee and Kim,” said Lee of Samsung.';

/** The names that files of annotations as users have them place in a text, or what is said of the files. */
function outcome(files: Readonly<Record<string, unknown>>): { names: string[]; lost: number; said: string } {
  const written = Object.fromEntries(
    Object.entries(files).map(([name, content]) => [
      `annotations/${name}`,
      typeof content === 'string' ? content : JSON.stringify(content),
    ]),
  );
  try {
    const { found, notices } = readAnnotations(temporaryFolder(written));
    const { names, lost } = place(
      TEXT,
      found.map(({ imported }) => imported),
    );
    const said = notices.map(({ message }) => message).join('\n');
    return { names: names.map(({ start, end, kind }) => `${start} ${TEXT.slice(start, end)} ${kind}`), lost, said };
  } catch (cause) {
    return { names: [], lost: 0, said: String(cause) };
  }
}
const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const quote = (exact: string, prefix = '', suffix = ''): object => ({
  type: 'TextQuoteSelector',
  exact,
  prefix,
  suffix,
});
const annotation = (value: string, selector: unknown, source = 'https://example.org/text/a.txt'): object => ({
  '@context': CONTEXT,
  type: 'Annotation',
  body: { type: 'TextualBody', value },
  target: { source, selector },
});
const SEOUL = { names: ['15 Seoul place'], lost: 0, said: '' };

test('CoNLL 2003, IOB1: chunks and parts of speech between word and label, quotation marks of the corpus left out', () => {
  const file =
    '-DOCSTART- -X- O O\n\nKim NNP I-NP I-PER\nmet VBD I-VP O\nLee NNP I-NP I-PER\nin IN I-PP O\nSeoul NNP I-NP I-LOC\n. . O O\n\n" " O O\nLee NNP I-NP I-PER\nand CC O O\nKim NNP I-NP I-PER\n, , O O\n" " O O\nsaid VBD I-VP O\nLee NNP I-NP I-PER\nof IN I-PP O\nSamsung NNP I-NP I-ORG\n. . O O\n';
  assert.deepEqual(outcome({ 'a.txt.conll': file }), {
    names: [
      '0 Kim person',
      '8 Lee person',
      '15 Seoul place',
      '24 Lee person',
      '32 Kim person',
      '43 Lee person',
      '50 Samsung organization',
    ],
    lost: 0,
    said: '',
  });
});

test('labels in lower case, and with an underscore in place of the hyphen', () => {
  assert.deepEqual(outcome({ 'a.txt.iob': 'Kim\tb-per\nmet\to\nLee\tB_PER\nin\tO\nSeoul\tB-loc\n' }).names, [
    '0 Kim person',
    '8 Lee person',
    '15 Seoul place',
  ]);
});

test('one W3C annotation with a quotation alone', () => {
  assert.deepEqual(outcome({ 'x.json': annotation('place', quote('Seoul')) }), SEOUL);
});

test('a list of W3C annotations, of which one is a remark and one has a kind of its own', () => {
  const list = [
    annotation('Looks wrong.', quote('met')),
    annotation('LOC', quote('Seoul')),
    annotation('DATE', quote('in')),
  ];
  assert.deepEqual(outcome({ 'x.jsonld': list }), SEOUL);
});

test('an AnnotationPage, and an AnnotationCollection with its first page and those after it', () => {
  const page = (items: object[], next?: unknown): object => ({
    '@context': CONTEXT,
    type: 'AnnotationPage',
    items,
    ...(next === undefined ? {} : { next }),
  });
  assert.deepEqual(outcome({ 'x.json': page([annotation('GPE', quote('Seoul'))]) }), SEOUL);
  const first = page([annotation('GPE', quote('Seoul'))], page([annotation('ORG', quote('Samsung'))]));
  const collection = { '@context': CONTEXT, type: 'AnnotationCollection', total: 2, first };
  assert.deepEqual(outcome({ 'x.json': collection }).names, ['15 Seoul place', '50 Samsung organization']);
});

test('a collection whose pages lie elsewhere: one sentence says that nothing was found in the file', () => {
  const collection = { type: 'AnnotationCollection', first: 'https://example.org/anno/page1' };
  assert.match(outcome({ 'x.json': collection }).said, /^The file annotations\/x\.json .*no name.*$/);
});

test('JSON-LD with @graph, as other tools write a list', () => {
  assert.deepEqual(
    outcome({ 'x.jsonld': { '@context': CONTEXT, '@graph': [annotation('place', quote('Seoul'))] } }),
    SEOUL,
  );
});

test('Hypothesis: the rows of its programming interface, and what its side panel exports', () => {
  const row = {
    uri: 'https://example.org/documents/a.html',
    tags: ['place'],
    text: '',
    target: [
      {
        source: 'https://example.org/documents/a.html',
        selector: [
          { type: 'RangeSelector', startContainer: '/p[1]', endContainer: '/p[1]', startOffset: 15, endOffset: 20 },
          { type: 'TextPositionSelector', start: 315, end: 320 },
          quote('Seoul', 'Lee in ', '.'),
        ],
      },
    ],
  };
  assert.deepEqual(outcome({ 'x.json': { total: 1, rows: [row] } }), SEOUL);
  const panel = {
    export_date: '2024-05-01T10:00:00Z',
    export_userid: 'ann',
    client_version: '1.1',
    annotations: [row],
  };
  assert.deepEqual(outcome({ 'x.json': panel }), SEOUL);
});

test('a kind as plain text, as an address and in a body that only classifies', () => {
  const target = { source: 'a.txt', selector: quote('Seoul') };
  assert.deepEqual(outcome({ 'x.json': { type: 'Annotation', body: 'place', target } }).names, SEOUL.names);
  const bodies = [
    { type: 'SpecificResource', purpose: 'identifying', source: 'http://www.wikidata.org/entity/Q8684' },
    { type: 'SpecificResource', purpose: 'classifying', source: 'https://schema.org/Place' },
  ];
  assert.deepEqual(outcome({ 'x.json': { type: 'Annotation', body: bodies, target } }).names, SEOUL.names);
});

test('a quotation within another selector (refinedBy)', () => {
  const selector = { type: 'FragmentSelector', value: 'p1', refinedBy: quote('Seoul') };
  assert.deepEqual(outcome({ 'x.json': annotation('place', selector) }), SEOUL);
});

test('a position alone is placed by it where the document is known', () => {
  const selector = { type: 'TextPositionSelector', start: 15, end: 20 };
  assert.deepEqual(outcome({ 'x.json': annotation('place', selector) }), SEOUL);
});

test('Windows line ends and a byte order mark', () => {
  assert.deepEqual(outcome({ 'a.txt.tsv': '\ufeffKim\tB-PER\r\nmet\tO\r\nLee\tB-PER\r\n' }).names, [
    '0 Kim person',
    '8 Lee person',
  ]);
  assert.deepEqual(outcome({ 'x.json': `\ufeff${JSON.stringify(annotation('place', quote('Seoul')))}` }), SEOUL);
});

test('files that hold no name of ours are told, each in one sentence: other programs’ formats, no labels, no JSON list', () => {
  const others: Readonly<Record<string, unknown>> = {
    'a.txt.ann': 'T1\tPerson 0 3\tKim\n',
    'a.jsonl': '{"text":"Kim met Lee","label":[[0,3,"PER"]]}\n',
    'a.txt.conll': 'Kim\tNNP\nmet\tVBD\n',
    'studio.json': [
      { data: { text: TEXT }, annotations: [{ result: [{ value: { start: 0, end: 3, labels: ['PER'] } }] }] },
    ],
    'inception.tsv': '#FORMAT=WebAnno TSV 3.2\n\n1-1\t0-3\tKim\tPER[1]\t\n1-2\t4-7\tmet\t_\t\n',
  };
  for (const [file, content] of Object.entries(others)) {
    const { names, lost, said } = outcome({ [file]: content });
    assert.deepEqual(names, [], file);
    assert.equal(lost, 0, file);
    assert.match(said, new RegExp(`^The file annotations/${file.replaceAll('.', '\\.')} .*\\.$`), file);
  }
});

test('a file of notes beside the annotations is none', () => {
  assert.deepEqual(outcome({ 'README.md': 'How we annotated.', '.DS_Store': 'x' }), { names: [], lost: 0, said: '' });
});
