import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { NO_IDS } from '../../src/model/ids.ts';
import { resolveCorpus } from '../../src/pipeline/resolve/corpus.ts';
import { fitFullNames } from '../../src/pipeline/resolve/document/personFit.ts';
import { parsePersonName } from '../../src/pipeline/resolve/document/personName.ts';
import { factsOf } from './marked.ts';

/** Few names, so that every collection is full of people who share some of them. */
const given = fc.constantFrom(
  'John',
  'James',
  'J.',
  'Jack',
  'Mary',
  'Robert',
  'Bob',
  'George W.',
  'George H. W.',
  'George',
  'Kim',
  'Jong Un',
);
const family = fc.constantFrom('Smith', 'Bush', 'Kim', 'Adams', 'Quincy Adams', 'Maxwell', 'Smith Jr.', 'Smith Sr.');
const titled = fc.constantFrom('', 'Mr ', 'Mrs ', 'President ', '{judge} ', '{striker} ');
const person = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.tuple(titled, given, family).map(([title, first, last]) => `${title}[${first} ${last}|P]`),
  },
  { weight: 2, arbitrary: fc.tuple(titled, family).map(([title, last]) => `${title}[${last}|P]`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '[US|L]',
      '[Leeds|L]',
      '[CIA|O]',
      '[Commission|O]',
      '[Warren Commission|O]',
      '[American|LD]',
    ),
  },
);
const documents = fc.array(fc.array(person, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 6 });

const factsFrom = (texts: readonly (readonly string[])[]) =>
  texts.map((names, at) =>
    factsOf(`d${at}`, names.map((name, index) => `${name} ${index % 2 ? 'came.' : 'met'}`).join(' ')),
  );

test('every full name of a page fits the fullest: no page mixes two people', () => {
  fc.assert(
    fc.property(documents, (texts) => {
      for (const { kind, aliases } of resolveCorpus(factsFrom(texts), [], NO_IDS).entities) {
        if (kind !== 'person') continue;
        const full = aliases.map(({ text }) => parsePersonName(text)).filter(({ words }) => words.length > 1);
        const shown = full.map(({ words }) => words.join(' ')).join(', ');
        assert.ok(
          full.length === 0 || full.some((fullest) => full.every((other) => fitFullNames(fullest, other) !== null)),
          shown,
        );
      }
    }),
    { numRuns: 300, seed: 1 },
  );
});

test('every name has one mention; every entity and candidate exists; a second build with its ids changes nothing', () => {
  fc.assert(
    fc.property(documents, (texts) => {
      const facts = factsFrom(texts);
      const first = resolveCorpus(facts, [], NO_IDS);
      const ids = new Set(first.entities.map(({ id }) => id));
      assert.equal(ids.size, first.entities.length);
      for (const { document, names } of facts) {
        const mentions = first.mentions.get(document.id) ?? [];
        assert.equal(mentions.length, names.length);
        for (const mention of mentions) {
          assert.ok(mention !== null && mention.reason !== '' && (mention.entity === null || ids.has(mention.entity)));
          assert.ok(mention.candidates.every(({ entity }) => ids.has(entity) && entity !== mention.entity));
          assert.ok(mention.candidates.reduce((sum, { score }) => sum + score, 0) <= 1.0001);
        }
      }
      const second = resolveCorpus(facts, [], first.ids);
      assert.deepEqual(second.entities, first.entities);
      assert.deepEqual(second.ids, first.ids);
    }),
    { numRuns: 150, seed: 1 },
  );
});
