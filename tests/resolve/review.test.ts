import assert from 'node:assert/strict';
import test from 'node:test';
import type { Mention } from '../../src/model/mention.ts';
import { NO_IDS } from '../../src/model/ids.ts';
import { parseDecisions } from '../../src/pipeline/read/decisions.ts';
import { resolveCorpus, type Resolution } from '../../src/pipeline/resolve/corpus.ts';
import { explain, explanationText } from '../../src/pipeline/resolve/explain.ts';
import { reviewItems } from '../../src/pipeline/resolve/review.ts';
import { undoLine } from '../../src/pipeline/resolve/undo.ts';
import { factsOf } from './marked.ts';

const FACTS = [
  factsOf('a', '[Robert Maxwell|P] sailed.'),
  factsOf('b', '[Gavin Maxwell|P] wrote of otters.'),
  factsOf('c', 'Mr [Maxwell|P] was late. Mr [Maxwell|P] left.'),
  factsOf('d', '[Ann Hall|P] and [Tom Hall|P] came. [Hall|P] spoke.'),
  factsOf('e', '[Mary Stone|P] came. Ms [Stone|P] spoke.'),
  factsOf('f', '[Ada Wren Cole|P], better known as [Rosa Lund|P], wrote. [Lund|P] left.'),
];

const resolve = (yaml = ''): Resolution => resolveCorpus(FACTS, parseDecisions(yaml, 'decisions.yaml', []), NO_IDS);
const all = ({ mentions }: Resolution): Mention[] =>
  [...mentions.values()].flat().filter((mention) => mention !== null);

test('doubtful names are ranked by how many mentions one line settles, and each line settles them when pasted', () => {
  const items = reviewItems(resolve().entities, [all(resolve())], () => null);
  assert.deepEqual([items[0]?.text, items[0]?.settles], ['Maxwell', 2]);
  for (const item of items) {
    for (const { entity, line } of item.candidates) {
      const after = resolve(line);
      assert.deepEqual(after.notices, [], line);
      assert.ok(
        all(after).some((mention) => mention.text === item.text && mention.entity === entity),
        line,
      );
    }
  }
});

test('where the same words mean several people in a document, each line settles its own mention and no other', () => {
  const facts = [
    factsOf('a', 'Mrs [Bea Hall|P] and [Tom Hall|P] came. Mrs [Hall|P] spoke. Mr [Hall|P] left. A [Hall|P] stayed.'),
  ];
  const before = resolveCorpus(facts, [], NO_IDS);
  const items = reviewItems(before.entities, [all(before)], () => null).filter(({ text }) => text === 'Hall');
  assert.ok(items.length > 0);
  for (const { settles, candidates } of items) {
    assert.equal(settles, 1);
    for (const { line } of candidates) {
      const after = all(resolveCorpus(facts, parseDecisions(line, 'decisions.yaml', []), NO_IDS));
      const changed = after.filter(({ entity }, index) => entity !== all(before)[index]?.entity);
      assert.ok(changed.length <= 1, line);
    }
  }
});

test('every undo line is a decision that takes the mention away', () => {
  const before = resolve();
  const names = new Map(before.entities.map(({ id, name }) => [id, name]));
  for (const mention of all(before)) {
    if (mention.entity === null) continue;
    const line = undoLine(mention, mention.entity, names.get(mention.entity) ?? '');
    const after = resolve(line);
    assert.deepEqual(after.notices, [], line);
    assert.notEqual(all(after).find(({ id }) => id === mention.id)?.entity, mention.entity, line);
  }
});

test('explain names rule, reason, candidates and the line that settles it; a title before the name does not matter', () => {
  const { entities } = resolve();
  const mentions = [all(resolve())];
  const facts = new Map(FACTS.map((one) => [one.document.id, one]));
  const text = explanationText('Mr Maxwell', explain('Mr Maxwell', entities, mentions, facts));
  assert.match(text, /2 mentions, 2 open/);
  assert.match(text, /possible: .*Robert Maxwell.*/);
  assert.match(text, /to settle it: - \{assign: Maxwell, in: c, mention: 1, to: /);
  assert.match(explanationText('Maxwel', explain('Maxwel', entities, mentions, facts)), /nearest/);
});
