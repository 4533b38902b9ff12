import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';
import fc from 'fast-check';
import { recognise } from '../../../src/pipeline/recognise/recognise.ts';
import { documentOf, shown } from './marked.ts';

/** Everything that must hold of any answer. */
function check(text: string, language: string, furniture: readonly number[] = []): void {
  const document = documentOf(text, language, furniture);
  const { names, roles } = recognise(text, document, []);
  const read = document.blocks.filter(({ kind }) => kind !== 'furniture');
  let last = 0;
  for (const name of names) {
    assert.equal(text.slice(name.start, name.end), name.text);
    assert.ok(name.start >= last && name.end > name.start, 'names stand in order and never overlap');
    assert.ok(name.confidence >= 0 && name.confidence <= 1);
    assert.ok(
      read.some((block) => block.start <= name.start && name.end <= block.end),
      'no name leaves its block or stands in furniture',
    );
    last = name.end;
  }
  for (const role of roles) {
    assert.equal(text.slice(role.start, role.end), role.text);
    assert.ok(names[role.name], 'a role belongs to a name');
    assert.ok(read.some((block) => block.start <= role.start && role.end <= block.end));
  }
}

const PIECES = [
  'Ann',
  'Mr',
  'Kim',
  'the',
  'North',
  'and',
  'South',
  'Korea',
  'Korean',
  'War',
  'of',
  '12',
  'June',
  'summit',
  ',',
  '.',
  '’s',
  '-',
  'US',
  'president',
  'minister',
  'Herr',
  'Schmidt',
  'М.',
  'Иванов',
  '東京',
  '首相',
  '김민수',
  '씨',
  'السيد',
  'علي',
  '\n',
  '\n\n',
  'J.',
  'Inc.',
  '“',
  '”',
  '😀',
  'secretary',
  'state',
  'Hurricane',
  'e\u0301',
];
const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((words) => words.join(' '));

test('whatever the text and its language, offsets are exact, names are apart and inside read blocks', () => {
  const languages = fc.constantFrom('en', 'und', 'de', 'fr', 'ru', 'ja', 'ko', 'zh', 'ar', 'th', 'xx');
  fc.assert(fc.property(texts, languages, fc.array(fc.nat(4)), check), { numRuns: 400 });
});

test('the bundled seeds keep these rules', () => {
  const folder = new URL('../../../seeds/', import.meta.url);
  for (const file of readdirSync(folder)) check(readFileSync(new URL(file, folder), 'utf8'), 'en', [0]);
});

test('an editor’s watch list outranks everything and is found in furniture’s neighbours only', () => {
  const text = 'Jo Myong Rok of Acme Korean War Works met the US president.\n\nJo Myong Rok again';
  const watch = [
    { name: 'Acme Korean War Works', kind: 'organization' as const, aliases: [] },
    { name: 'Cho Myong-rok', kind: 'person' as const, aliases: ['Jo Myong Rok'] },
  ];
  const { names, recogniser } = recognise(text, documentOf(text, 'en', [1]), watch);
  assert.deepEqual(shown(names.filter(({ how }) => how === 'watch-list')), [
    'Jo Myong Rok|P',
    'Acme Korean War Works|O',
  ]);
  assert.ok(names.every(({ how, confidence }) => how !== 'watch-list' || confidence === 1));
  assert.match(recogniser, /watch list/);
});

test('common words at sentence starts, days, months and titles are no names', () => {
  const text =
    'However, it rained. March organisers met on Monday. Theresa May said nothing. Police waited. Officials agreed. In January, the Minister resigned. Read more. Advertisement.';
  assert.deepEqual(shown(recognise(text, documentOf(text), []).names), ['Theresa May|P']);
});

test('a text of 27,000 words and a line of five megabytes take linear time', () => {
  const sentence =
    'Former US president Ann Bolton met the French minister, Paul Legrand, at the 12 June summit in Oslo. ';
  const seconds = (text: string): number => {
    const start = performance.now();
    recognise(text, documentOf(text), []);
    return (performance.now() - start) / 1000;
  };
  seconds(sentence.repeat(100));
  const short = Math.max(0.05, seconds(sentence.repeat(400)));
  const long = seconds(sentence.repeat(1600));
  assert.ok(long < short * 16, `four times the text took ${(long / short).toFixed(1)} times as long`);
  assert.ok(seconds('x'.repeat(5_000_000)) < 5);
  assert.ok(seconds("A'".repeat(1_000_000)) < 5);
});
