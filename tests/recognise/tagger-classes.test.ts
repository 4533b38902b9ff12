import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { cluster, nearest } from '../../scripts/train/k-means.ts';
import { analyse } from '../../src/pipeline/recognise/tagger/analyse.ts';
import { hashText } from '../../src/pipeline/recognise/tagger/hash.ts';
import { settlePlaces } from '../../src/pipeline/recognise/tagger/known-places.ts';
import { CLUSTERS_VERSION, readModel } from '../../src/pipeline/recognise/tagger/load-model.ts';
import { KIND } from '../../src/pipeline/recognise/tagger/semi-markov.ts';
import { CLUSTERS_FILE, WEIGHTS_FILE } from '../../src/pipeline/recognise/tagger/tagger.ts';
import type { NumberArray } from '../../src/pipeline/recognise/tagger/weights-file.ts';
import { WeightsError, packTables } from '../../src/pipeline/recognise/tagger/weights-file.ts';
import { Vocabulary } from '../../src/pipeline/recognise/tagger/words.ts';
import { temporaryFolder } from '../temporary.ts';

const model = readModel(WEIGHTS_FILE, CLUSTERS_FILE);

/** The names that stay of those given as words and kinds, after well-known places are settled. */
function settled(text: string, given: readonly (readonly [string, keyof typeof KIND])[]): string[] {
  const vocabulary = new Vocabulary(model.lexicon, model.clusters);
  const evidence = analyse(text, [{ start: 0, end: text.length }], model.lexicon, vocabulary);
  const { start, end } = evidence.draft;
  const names = given.map(([name, kind]) => {
    const at = text.indexOf(name);
    const first = start.indexOf(at, 2);
    return { first, end: end.indexOf(at + name.length, first) + 1, kind: KIND[kind], probability: 0.6 };
  });
  const kinds = Object.keys(KIND);
  return settlePlaces(evidence, names).map(
    (name) => `${text.slice(start[name.first], end[name.end - 1])}/${kinds[name.kind] ?? ''}`,
  );
}

test('a country or large city whose name nobody bears is no person; one that people bear may be', () => {
  assert.deepEqual(settled('Nairobi is serious.', [['Nairobi', 'person']]), ['Nairobi/place']);
  assert.deepEqual(settled('Jordan is serious.', [['Jordan', 'person']]), ['Jordan/person']);
  assert.deepEqual(
    settled('Nairobi left. Ade Nairobi had spoken.', [
      ['Nairobi', 'person'],
      ['Ade Nairobi', 'person'],
    ]),
    ['Nairobi/person', 'Ade Nairobi/person'],
    'where the document names a person so, the short form is hers',
  );
});

test('a quarter and the city that owns it are two places', () => {
  assert.deepEqual(settled("He lives on New York's East Side.", [["New York's East Side", 'place']]), [
    'New York/place',
    'East Side/place',
  ]);
  assert.deepEqual(settled("They met at Macy's Corner.", [["Macy's Corner", 'place']]), ["Macy's Corner/place"]);
});

test('words that are used alike share a class, and strange words have none', () => {
  const classOf = (word: string): number => model.clusters.cluster(hashText(word));
  assert.equal(classOf('vladimir'), classOf('sergei'));
  assert.notEqual(classOf('vladimir'), classOf('percent'));
  assert.equal(classOf('qxzvwj'), 0);
  assert.equal(model.clusters.group(0), 0);
});

test('weights trained with other word classes are refused with advice', () => {
  const path = join(temporaryFolder(), 'clusters.bin');
  const arrays = new Map<string, NumberArray>([
    ['steps', new Int32Array(1)],
    ['clusters', new Uint16Array(1)],
    ['groups', new Uint8Array(1)],
  ]);
  writeFileSync(path, packTables({ version: CLUSTERS_VERSION }, arrays));
  assert.throws(
    () => readModel(WEIGHTS_FILE, path),
    (error: unknown) => error instanceof WeightsError && /other word classes.*npm run train/u.test(error.message),
  );
});

test('k-means parts rows by their direction, the same way each time', () => {
  const rows = Float32Array.from([1, 0, 0, 0, 0.98, 0.2, 0, 0, 0, 0, 1, 0, 0, 0, 0.98, 0.2]);
  const classes = nearest(rows, cluster(rows, 4, 2, 5), 4);
  assert.equal(classes[0], classes[1]);
  assert.equal(classes[2], classes[3]);
  assert.notEqual(classes[0], classes[2]);
  assert.deepEqual(classes, nearest(rows, cluster(rows, 4, 2, 5), 4));
});
