import assert from 'node:assert/strict';
import test from 'node:test';
import type { PlacedDecision } from '../../src/model/decisions.ts';
import { NO_IDS, type Ids } from '../../src/model/ids.ts';
import { parseDecisions } from '../../src/pipeline/read/decisions.ts';
import { resolveCorpus, type Resolution } from '../../src/pipeline/resolve/corpus.ts';
import { factsOf } from './marked.ts';

const FACTS = [
  factsOf('a', '[John Kennedy|P] met [Dean Rusk|P] in [Cuba|L]. [Kennedy|P] spoke.'),
  factsOf('b', '[Jack Kennedy|P] plays in [Leeds|L]. [Exit Mobile|O] version.'),
  factsOf('c', 'Mr [Kennedy|P] of [Tass|P] spoke.'),
  factsOf('d', '[John Kennedy|P] sailed.'),
];

function decide(yaml: string): PlacedDecision[] {
  const faults: never[] = [];
  const decisions = parseDecisions(yaml, 'decisions.yaml', faults);
  assert.deepEqual(faults, []);
  return decisions;
}

const resolve = (yaml: string, ids: Ids = NO_IDS): Resolution => resolveCorpus(FACTS, decide(yaml), ids);
const who = ({ mentions }: Resolution, document: string, name: number): string | null | undefined =>
  mentions.get(document)?.[name]?.entity;
const said = ({ notices }: Resolution): string[] => notices.map(({ message }) => message);

test('merge: the first stays, the other address redirects, both pages show the line', () => {
  const result = resolve('- merge: [john-kennedy, Jack Kennedy]');
  assert.equal(who(result, 'b', 0), 'john-kennedy');
  assert.deepEqual(result.redirects, [{ from: 'people/jack-kennedy', to: 'john-kennedy' }]);
  assert.deepEqual(result.entities.find(({ id }) => id === 'john-kennedy')?.decisions, [
    '- merge: [john-kennedy, Jack Kennedy]',
  ]);
  assert.equal(result.mentions.get('b')?.[0]?.rule, 'decision-merge');
});

test('a merge taken back gives each page its own address again', () => {
  const merged = resolve('- merge: [john-kennedy, Jack Kennedy]');
  const again = resolve('', merged.ids);
  assert.equal(who(again, 'b', 0), 'jack-kennedy');
  assert.deepEqual(again.redirects, []);
  const once = resolve('- merge: [john-kennedy, jack-kennedy]', again.ids);
  assert.equal(who(once, 'b', 0), 'john-kennedy');
});

test('decisions survive re-runs: the same input gives the same result, by old ids too', () => {
  const yaml =
    '- {rename: john-kennedy, to: Jack F. Kennedy}\n- {same-as: john-kennedy, uri: "http://www.wikidata.org/entity/Q9696"}';
  const first = resolve(yaml);
  const second = resolve(yaml, first.ids);
  assert.deepEqual(said(second), []);
  assert.deepEqual(second.entities, first.entities);
  assert.deepEqual(second.ids, first.ids);
  assert.equal(who(second, 'a', 0), 'jack-f-kennedy');
  assert.deepEqual(second.redirects, [{ from: 'people/john-kennedy', to: 'jack-f-kennedy' }]);
});

test('not-same splits off what the program had joined, and says so', () => {
  const result = resolve('- not-same: [john-kennedy, Kennedy]');
  assert.notEqual(who(result, 'a', 3), 'john-kennedy');
  assert.equal(result.mentions.get('a')?.[3]?.rule, 'decision-split');
});

test('split: the documents named become another page', () => {
  const result = resolve('- split: john-kennedy\n  documents: [d]\n  as: John Kennedy (sailor)');
  assert.equal(who(result, 'd', 0), 'john-kennedy-sailor');
  assert.equal(who(result, 'a', 0), 'john-kennedy');
});

test('kind: the page moves to its kind and its old address redirects', () => {
  const before = resolve('');
  const after = resolve('- {kind: tass, is: organization}', before.ids);
  assert.equal(after.entities.find(({ id }) => id === 'tass')?.kind, 'organization');
  assert.equal(after.mentions.get('c')?.[1]?.kind, 'organization');
  assert.deepEqual(after.redirects, [{ from: 'people/tass', to: 'tass' }]);
});

test('kind: the id that a page shows is known without any ids kept, as for a folder built for the first time', () => {
  const result = resolve('- {kind: exit-mobile, is: place}\n- {kind: dean-rusk, is: organization}');
  assert.deepEqual(said(result), []);
  assert.equal(result.entities.find(({ id }) => id === 'exit-mobile')?.kind, 'place');
  assert.equal(result.entities.find(({ id }) => id === 'dean-rusk')?.kind, 'organization');
});

test('ignore: the words are no name, and the other mentions keep their numbers', () => {
  const result = resolve('- ignore: Dean Rusk');
  assert.equal(result.mentions.get('a')?.[1], null);
  assert.equal(result.mentions.get('a')?.[2]?.id, 'a#m3');
  assert.equal(
    result.entities.some(({ id }) => id === 'dean-rusk'),
    false,
  );
});

test('assign: a name in a document, with or without its title, or one mention of it', () => {
  const result = resolve(
    '- {assign: Mr Kennedy, in: c, to: john-kennedy}\n- {assign: Kennedy, in: a, mention: 4, to: jack-kennedy}',
  );
  assert.equal(who(result, 'c', 0), 'john-kennedy');
  assert.equal(result.mentions.get('c')?.[0]?.confidence, 1);
  assert.equal(who(result, 'a', 3), 'jack-kennedy');
  assert.deepEqual(result.decisionsOf.get('c'), ['- {assign: Mr Kennedy, in: c, to: john-kennedy}']);
});

test('add: a watched name has a page, with its aliases, found or not', () => {
  const result = resolve(
    '- add: Fidel Castro\n  is: person\n  aliases: [Castro]\n- {add: Cuba, is: place, same-as: ["http://www.wikidata.org/entity/Q241"]}',
  );
  assert.equal(result.entities.find(({ id }) => id === 'fidel-castro')?.origin, 'decision');
  assert.deepEqual(result.entities.find(({ id }) => id === 'cuba')?.sameAs, ['http://www.wikidata.org/entity/Q241']);
  assert.equal(who(result, 'a', 2), 'cuba');
});

test('what does not apply is reported with its line and the nearest ids', () => {
  const [first, second, third] = said(
    resolve('- merge: [jon-kennedy, dean-rusk]\n- ignore: Nobody Here\n- {assign: Kennedy, in: z, to: dean-rusk}'),
  );
  assert.match(first ?? '', /^decisions\.yaml:2: |^decisions\.yaml:1: /);
  assert.ok(said(resolve('- merge: [jon-kennedy, dean-rusk]'))[0]?.includes('john-kennedy'));
  assert.equal(
    [first, second, third].every((line) => line !== undefined),
    true,
  );
});

test('an address stays when new documents bring a longer name', () => {
  const first = resolveCorpus(
    [factsOf('a', '[Harry Truman|P] met [Dean Acheson|P] and [George Marshall|P].')],
    [],
    NO_IDS,
  );
  const second = resolveCorpus(
    [
      factsOf('a', '[Harry Truman|P] met [Dean Acheson|P] and [George Marshall|P].'),
      factsOf('b', '[Harry S. Truman|P] and [Dean Acheson|P] wrote to [George Marshall|P]. [Harry Truman|P] signed.'),
    ],
    [],
    first.ids,
  );
  const entity = second.entities.find(({ name }) => name === 'Harry S. Truman');
  assert.equal(entity?.id, 'harry-truman');
});

test('an address once given out is never given to somebody else', () => {
  const first = resolveCorpus([factsOf('a', '[Ann Hall|P] spoke.')], [], NO_IDS);
  const second = resolveCorpus([factsOf('b', 'The [Ann Hall|L] stands.')], [], first.ids);
  assert.notEqual(second.entities[0]?.id, 'ann-hall');
  const third = resolveCorpus([factsOf('a', '[Ann Hall|P] spoke.')], [], second.ids);
  assert.equal(third.entities[0]?.id, 'ann-hall');
});

test('namesakes keep their addresses whatever comes first', () => {
  const judge = factsOf('m', 'The {judge} [John Smith|P] ruled.');
  const striker = factsOf('n', 'The {striker} [John Smith|P] scored.');
  const first = resolveCorpus([judge, striker], [], NO_IDS);
  const before = first.mentions.get('n')?.[0]?.entity;
  const second = resolveCorpus(
    [factsOf('a', 'The {striker} [John Smith|P] and [Leo Ray|P] scored.'), judge, striker],
    [],
    first.ids,
  );
  assert.equal(second.mentions.get('n')?.[0]?.entity, before);
  assert.equal(second.mentions.get('a')?.[0]?.entity, before);
});

test('not-same can be narrowed to documents', () => {
  const facts = [
    factsOf('a', '[Ann Hall|P] came. [Hall|P] spoke.'),
    factsOf('b', '[Ann Hall|P] came. [Hall|P] spoke.'),
  ];
  const result = resolveCorpus(facts, decide('- {not-same: [ann-hall, Hall], in: [b]}'), NO_IDS);
  assert.deepEqual([who(result, 'a', 1), who(result, 'b', 1)], ['ann-hall', 'hall']);
});

test('the page of a bare name redirects when the full name turns up', () => {
  const bare = factsOf('a', 'President [Gorbachev|P] met [Ann Hall|P] and [Tom Reed|P].');
  const first = resolveCorpus([bare], [], NO_IDS);
  assert.ok(first.entities.some(({ id }) => id === 'gorbachev'));
  const full = factsOf('b', 'President [Mikhail Gorbachev|P] met [Ann Hall|P] and [Tom Reed|P].');
  const second = resolveCorpus([bare, full], [], first.ids);
  assert.deepEqual(second.redirects, [{ from: 'people/gorbachev', to: 'mikhail-gorbachev' }]);
  const third = resolveCorpus([bare], [], second.ids);
  assert.deepEqual([third.redirects, third.entities.find(({ name }) => name === 'Gorbachev')?.id], [[], 'gorbachev']);
});
