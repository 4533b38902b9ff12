import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contradictions } from '../../scripts/train/doubt.ts';
import { analyse } from '../../src/pipeline/recognise/tagger/analyse.ts';
import { CUE } from '../../src/pipeline/recognise/tagger/cues.ts';
import type { Evidence } from '../../src/pipeline/recognise/tagger/evidence.ts';
import { Field } from '../../src/pipeline/recognise/tagger/field.ts';
import { readModel } from '../../src/pipeline/recognise/tagger/load-model.ts';
import { KIND } from '../../src/pipeline/recognise/tagger/semi-markov.ts';
import { CLUSTERS_FILE, WEIGHTS_FILE } from '../../src/pipeline/recognise/tagger/tagger.ts';
import { Vocabulary } from '../../src/pipeline/recognise/tagger/words.ts';

const model = readModel(WEIGHTS_FILE, CLUSTERS_FILE);

function analysed(text: string): Evidence {
  const vocabulary = new Vocabulary(model.lexicon, model.clusters);
  return analyse(text, [{ start: 0, end: text.length }], model.lexicon, vocabulary);
}

/** Place of the first word of `name` in the draft. */
const placeOf = ({ draft }: Evidence, name: string): number => draft.start.indexOf(draft.text.indexOf(name), 2);

test('what a document says of a name at one place is known at every other', () => {
  const evidence = analysed(
    'Velmora is a Danish maker of bricks. A year ago Velmora fell. The brewer Velmora, its rival, sued. Velmora’s shares rose.',
  );
  const at = placeOf(evidence, 'Velmora');
  const cues = evidence.cues.of(evidence.phrases.hash(at, at + 1));
  const of = (sort: number): string[] => cues.filter((cue) => cue.sort === sort).map((cue) => cue.word.text);
  assert.deepEqual(of(CUE.explains), ['maker', 'rival']);
  assert.deepEqual(of(CUE.leads), ['ago', 'brewer']);
  assert.deepEqual(of(CUE.follows), ['fell', 'shares']);
});

test('cues of one name are not those of another', () => {
  const evidence = analysed('Velmora is a maker of bricks. Torvane is a town.');
  const at = placeOf(evidence, 'Torvane');
  const cues = evidence.cues.of(evidence.phrases.hash(at, at + 1));
  assert.deepEqual(
    cues.map((cue) => cue.word.text),
    ['town'],
  );
});

test('labels that a model contradicts with certainty are told from those it shares', () => {
  const evidence = analysed('On Monday Angela Merkel flew to Paris.');
  const field = new Field(model.weights);
  const merkel = placeOf(evidence, 'Angela');
  const paris = placeOf(evidence, 'Paris');
  const [, right] = contradictions(field, evidence, [
    { first: merkel, end: merkel + 2, kind: KIND.person },
    { first: paris, end: paris + 1, kind: KIND.place },
  ]);
  const wrong = contradictions(field, evidence, [{ first: merkel, end: merkel + 2, kind: KIND.organization }]);
  assert.ok((right ?? 1) < 0.5, 'a name labelled as the model sees it');
  assert.ok(Math.max(...wrong) > 0.9, 'a person labelled as an organization, a place not labelled');
});
