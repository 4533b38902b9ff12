import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { place } from '../../src/pipeline/imported/place.ts';
import { sourceFinder } from '../../src/pipeline/imported/sources.ts';
import { readAnnotations } from '../../src/pipeline/read/annotations.ts';
import { publishedOver } from '../export/published.ts';
import { pipelineOver } from '../pipeline.ts';
import { temporaryFolder } from '../temporary.ts';

const name = { exact: 'Kim', prefix: '', suffix: '', at: null, until: null, kind: 'person' } as const;
const placed = (text: string, names: object[]): [number, number][] =>
  place(text, [{ file: 'a.json', names: names.map((one) => ({ ...name, ...one })), words: [] }]).names.map(
    ({ start, end }) => [start, end],
  );

test('a position counts characters, not UTF-16 units', () => {
  assert.deepEqual(placed('😀 Kim met Kim', [{ at: 2 }]), [[3, 6]]);
});

test('where the text moved, the words with what stands around them are found near by; twice the same words alone are not guessed', () => {
  assert.deepEqual(placed('New line. Kim met Kim.', [{ at: 8, prefix: 'met ' }]), [[18, 21]]);
  assert.deepEqual(placed('Kim met Kim.', [{}]), []);
  assert.deepEqual(placed('Lee met Kim.', [{}]), [[8, 11]]);
  assert.equal(place('Lee', [{ file: 'a', names: [name], words: [] }]).lost, 1);
});

test('of two annotations of the same words the longer stays', () => {
  assert.deepEqual(placed('Kim Jong Un', [{ at: 0 }, { at: 0, exact: 'Kim Jong Un' }]), [[0, 11]]);
});

test('words in columns: runs of a label are names, a B begins a new one, labels of other things are passed over', () => {
  const folder = temporaryFolder({
    'annotations/a.txt.conll':
      '-DOCSTART- O\n\nKim\tB-PER\nJong\tI-PER\nUn\tI-PER\nLee\tB-PER\n,\tO\nMonday\tB-DATE\nSeoul\tLOC\n',
  });
  const [about] = readAnnotations(folder).found;
  assert.equal(about?.source, 'a.txt');
  const { names, lost } = place('Kim Jong Un  Lee , on\nMonday in Seoul', about === undefined ? [] : [about.imported]);
  assert.deepEqual(
    names.map(({ start, end, kind }) => [start, end, kind]),
    [
      [0, 11, 'person'],
      [13, 16, 'person'],
      [32, 37, 'place'],
    ],
  );
  assert.equal(lost, 0);
});

test('a document is known by its path, its id, or an address that ends in one of them', () => {
  const find = sourceFinder(
    new Map([
      ['mayor/John Smith.txt', 'mayor/john-smith'],
      ['a.txt', 'a'],
    ]),
  );
  const sources = [
    'mayor/John Smith.txt',
    'https://x.org/p/text/mayor/john-smith.txt',
    '../originals/mayor/John%20Smith.txt?x#y',
    'a',
    'b.txt',
  ];
  assert.deepEqual(sources.map(find), [
    'mayor/John Smith.txt',
    'mayor/John Smith.txt',
    'mayor/John Smith.txt',
    'a.txt',
    null,
  ]);
});

test('imported names outrank the recogniser, say so, and keep the roles that the text gives', async () => {
  const text = 'The mayor, Kim of Boston, met Angela Merkel in Berlin.\n';
  const seeds = temporaryFolder({ 'a.txt': text });
  const annotation = (exact: string, value: string): object => ({
    body: { type: 'TextualBody', value },
    target: { source: 'a.txt', selector: { type: 'TextQuoteSelector', exact } },
  });
  const content = temporaryFolder({
    'annotations/mine.jsonld': JSON.stringify([annotation('Kim of Boston', 'PER'), annotation('elsewhere', 'PER')]),
    'annotations/other.json': JSON.stringify({
      ...annotation('Kim', 'PER'),
      target: { source: 'none.txt', selector: [] },
    }),
  });
  const result = await pipelineOver(seeds, content);
  const found = result.mentions.map((mention) => [mention.text, mention.kind, mention.found === 'imported']);
  assert.deepEqual(found, [
    ['Kim of Boston', 'person', true],
    ['Angela Merkel', 'person', false],
    ['Berlin', 'place', false],
  ]);
  assert.ok(result.outcome.notices.some(({ code }) => code === 'annotations-lost'));
});

test('what the site publishes as Web Annotations comes back as the same names at the same places', async () => {
  const seeds = new URL('../../seeds', import.meta.url).pathname;
  const first = await publishedOver(seeds);
  const content = temporaryFolder();
  mkdirSync(join(content, 'annotations'));
  writeFileSync(join(content, 'annotations/site.jsonld'), first.file('data/annotations.jsonld'));
  const second = await pipelineOver(seeds, content);
  const spans = (mentions: typeof second.mentions): unknown[] =>
    mentions.map(({ document, start, end, kind }) => [document, start, end, kind]);
  assert.deepEqual(spans(second.mentions), spans(first.mentions));
  assert.ok(second.mentions.every(({ found }) => found === 'imported'));
});
