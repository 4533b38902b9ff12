import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NO_IDS, type Ids } from '../../src/model/ids.ts';
import { parseDecisions } from '../../src/pipeline/read/decisions.ts';
import { resolveCorpus, type Resolution } from '../../src/pipeline/resolve/corpus.ts';
import { factsOf } from './marked.ts';

/** A place, an organization and a person of one name: two of the three pages have a digest in their addresses. */
const FACTS = [
  factsOf('a', 'In [Phoenix|L] it is hot. [Phoenix|L] waits.'),
  factsOf('b', '[Phoenix|O] pays its debts. [Ann Hall|P] spoke for [Phoenix|O].'),
  factsOf('c', '[Phoenix|L] again, and [Boston|L].'),
  factsOf('d', '[Phoenix|L] and [Leeds|L].'),
];
const resolve = (yaml: string, ids: Ids = NO_IDS): Resolution =>
  resolveCorpus(FACTS, parseDecisions(yaml, 'decisions.yaml', []), ids);
const kinds = ({ entities }: Resolution): string[] =>
  entities.filter(({ name }) => name === 'Phoenix').map(({ id, kind }) => `${id} ${kind}`);
const said = ({ notices }: Resolution): string[] => notices.map(({ message }) => message);
const digestId = resolve('').entities.find(({ id }) => /^phoenix-[0-9a-f]{8}$/.test(id))?.id ?? '';

test('kind: an address with a digest, as the site shows it, needs no kept ids', () => {
  assert.deepEqual(kinds(resolve('')), ['phoenix place', `${digestId} organization`]);
  const result = resolve(`- {kind: ${digestId}, is: event}`);
  assert.deepEqual(said(result), []);
  assert.deepEqual(
    kinds(result).map((one) => one.replace(/-[0-9a-f]{8}/, '-DIGEST')),
    ['phoenix place', 'phoenix-DIGEST event'],
  );
});

test('kind: with kept ids the same line says the same, build after build', () => {
  const yaml = `- {kind: ${digestId}, is: event}`;
  const kept = resolve(yaml, resolve('').ids);
  assert.deepEqual(said(kept), []);
  assert.deepEqual(kinds(kept), ['phoenix place', `${digestId} event`]);
  assert.deepEqual(kept.entities.find(({ id }) => id === digestId)?.decisions, [yaml]);
  const again = resolve(yaml, kept.ids);
  assert.deepEqual(said(again), []);
  assert.deepEqual(again.entities, kept.entities);
  assert.deepEqual(again.ids, kept.ids);
});

test('kind: an address changes its own page and no namesake of another kind', () => {
  const result = resolve('- {kind: phoenix, is: event}');
  assert.deepEqual(said(result), []);
  assert.deepEqual(
    kinds(result)
      .map((one) => one.replace(/-[0-9a-f]{8}/, '-DIGEST'))
      .sort(),
    ['phoenix event', 'phoenix-DIGEST organization'],
  );
});

test('kind: a name that several pages bear is reported with their addresses, not guessed', () => {
  const facts = [...FACTS, factsOf('e', '[Ann Hall|O] is a hall in [Leeds|L].')];
  const result = resolveCorpus(facts, parseDecisions('- {kind: Ann  Hall, is: event}', 'decisions.yaml', []), NO_IDS);
  assert.match(said(result).join(), /“Ann {2}Hall” could be .*ann-hall.*: write the id that is meant/);
  assert.ok(result.entities.every(({ kind }) => kind !== 'event'));
});
