import assert from 'node:assert/strict';
import test from 'node:test';
import type { Facts } from '../../src/model/facts.ts';
import { NO_IDS } from '../../src/model/ids.ts';
import { resolveCorpus } from '../../src/pipeline/resolve/corpus.ts';
import { factsOf } from './marked.ts';

const ids = (...facts: readonly Facts[]): string[] => resolveCorpus(facts, [], NO_IDS).entities.map(({ id }) => id);

test('with and without a middle initial one person bears a family name that is rare', () => {
  const [full, short] = ['[Everett M. Dirksen|P] spoke.', '[Everett Dirksen|P] left.'];
  assert.deepEqual(ids(factsOf('a', full, '1964'), factsOf('b', short, '1966')), ['everett-m-dirksen']);
  assert.equal(ids(factsOf('a', full, '1964'), factsOf('b', short, '1984')).length, 2, 'a son may bear the name');
  const others = [factsOf('c', '[Everett K. Dirksen|P] came.', '1964'), factsOf('a', full, '1964')];
  assert.equal(ids(...others, factsOf('b', short, '1964')).length, 3, 'either may be meant');
});

test('a common family name, and another first name, need more evidence', () => {
  assert.equal(ids(factsOf('a', '[John A. Smith|P] spoke.'), factsOf('b', '[John Smith|P] left.')).length, 2);
  assert.equal(ids(factsOf('a', '[Everett Dirksen|P] spoke.'), factsOf('b', '[E. Dirksen|P] left.')).length, 2);
});

test('a body written as one word is the body of two', () => {
  assert.deepEqual(ids(factsOf('a', 'From [SkyNews|O]'), factsOf('b', '[Sky News|O] said so.')), ['sky-news']);
});

test('an address kept under an ordinal as it was written is found again', () => {
  const kept = { id: 'the-49th', kind: 'organization' as const, names: ['49th congress'] };
  const facts = [factsOf('a', 'The [Forty-ninth Congress|O] met.')];
  const { entities } = resolveCorpus(facts, [], { ...NO_IDS, entities: [kept] });
  assert.deepEqual(
    entities.map(({ id }) => id),
    ['the-49th'],
  );
});
