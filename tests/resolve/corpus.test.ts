import assert from 'node:assert/strict';
import test from 'node:test';
import type { Facts } from '../../src/model/facts.ts';
import { NO_IDS } from '../../src/model/ids.ts';
import { resolveCorpus } from '../../src/pipeline/resolve/corpus.ts';
import { factsOf } from './marked.ts';

/** Who each name of each document is, as `document name → entity`, open ones as `?candidates`. */
function answers(facts: readonly Facts[]): string[] {
  const { mentions } = resolveCorpus(facts, [], NO_IDS);
  return [...mentions.values()].flat().flatMap((mention) => {
    if (mention === null) return [];
    const who = mention.entity ?? `?${mention.candidates.map(({ entity }) => entity).join(',')}`;
    return [`${mention.document} ${mention.text} → ${who}`];
  });
}

const ids = (facts: readonly Facts[]): string[] => resolveCorpus(facts, [], NO_IDS).entities.map(({ id }) => id);

test('one full name in two documents is one entity', () => {
  assert.deepEqual(ids([factsOf('a', '[Ann Lee Hart|P] spoke.'), factsOf('b', '[Ann Lee Hart|P] left.')]), [
    'ann-lee-hart',
  ]);
});

test('a second name given in one document finds its bearer in others, unless two are given it', () => {
  const said = (id: string, name: string) => factsOf(id, `[${name}|P], better known as [Rosa Lund|P], wrote.`);
  const other = factsOf('b', '[Rosa Lund|P] left. [Lund|P] came back.');
  assert.deepEqual(ids([said('a', 'Ada Wren Cole'), other]), ['ada-wren-cole']);
  assert.deepEqual(ids([said('a', 'Ada Wren Cole'), other, said('c', 'Mary Holm')]), [
    'ada-wren-cole',
    'mary-holm',
    'rosa-lund',
  ]);
});

test('a bare surname joins nobody of the collection without evidence', () => {
  const facts = [
    factsOf('a', '[Robert Maxwell|P] sailed.'),
    factsOf('b', '[Gavin Maxwell|P] wrote of otters.'),
    factsOf('c', 'Mr [Maxwell|P] was late.'),
  ];
  assert.ok(
    answers(facts).some(
      (line) => /^c Maxwell → \?/.test(line) && line.includes('robert-maxwell') && line.includes('gavin-maxwell'),
    ),
  );
});

test('a bare surname joins the one of that name in the same company', () => {
  const facts = [
    factsOf('a', '[Tom Barrow|P] sued [Ellen Crane|P] and [Oskar Wendt|P].'),
    factsOf('b', '[Lucy Barrow|P] opened a shop in [Leeds|L].'),
    factsOf('c', 'Lawyers for [Ellen Crane|P] and [Oskar Wendt|P] met Mr [Barrow|P].'),
  ];
  assert.ok(answers(facts).includes('c Barrow → tom-barrow'));
});

test('a bare surname that a document keeps apart from a full name is not that person, and leads nobody there', () => {
  const facts = [
    factsOf('a', 'Vice President [Orr|P] met [Ellen Crane|P]. Later [Tipper Orr|P] and [Oskar Wendt|P] sang.'),
    factsOf('b', '[Tipper Orr|P] met [Ellen Crane|P] and [Oskar Wendt|P].'),
  ];
  const third = factsOf('c', 'Vice President [Orr|P] met [Ellen Crane|P] and [Oskar Wendt|P].');
  assert.ok(answers(facts).includes('a Orr \u2192 orr'), answers(facts).join('\n'));
  assert.ok(!answers([...facts, third]).includes('c Orr \u2192 tipper-orr'), answers([...facts, third]).join('\n'));
});

test('an initial does not swallow everybody of a family name', () => {
  const facts = [
    factsOf('a', '[G. Maxwell|P] signed.'),
    factsOf('b', '[Gavin Maxwell|P] wrote.'),
    factsOf('c', '[Ghislaine Maxwell|P] sailed.'),
    factsOf('d', '[Robert Maxwell|P] paid.'),
  ];
  assert.deepEqual(ids(facts), ['g-maxwell', 'gavin-maxwell', 'ghislaine-maxwell', 'robert-maxwell']);
});

test('father and son with a suffix, and presidents who share a surname, keep pages of their own', () => {
  const facts = [
    factsOf('a', 'President [George H. W. Bush|P] spoke.', '1990'),
    factsOf('b', 'President [George W. Bush|P] spoke.', '2003'),
    factsOf('c', 'President [George Bush|P] spoke.', '1991'),
    factsOf('d', '[Sam Vane Sr.|P] and [Sam Vane Jr.|P] run it.'),
    factsOf('e', 'President [John Adams|P] spoke.', '1797'),
    factsOf('f', 'President [John Quincy Adams|P] spoke.', '1825'),
  ];
  assert.deepEqual(ids(facts), [
    'george-bush',
    'george-h-w-bush',
    'george-w-bush',
    'john-adams',
    'john-quincy-adams',
    'sam-vane-jr',
    'sam-vane-sr',
  ]);
});

test('a chain of short forms never joins two full names', () => {
  const facts = [
    factsOf('a', '[John Smith|P] came. [J. Smith|P] signed. [Smith|P] left.'),
    factsOf('b', '[J. Smith|P] paid. [Smith|P] read.'),
    factsOf('c', '[James Smith|P] came. [J. Smith|P] signed. [Smith|P] left.'),
  ];
  const { mentions } = resolveCorpus(facts, [], NO_IDS);
  const of = (document: string): Set<string | null | undefined> =>
    new Set(mentions.get(document)?.map((mention) => mention?.entity));
  assert.ok(!of('a').has('james-smith') && !of('c').has('john-smith'));
  assert.ok(!of('b').has('john-smith') && !of('b').has('james-smith'));
});

test('two people of one full name are told apart by walks of life, and their pages name each other', () => {
  const facts = [
    factsOf('a', 'The {judge} [John Smith|P] ruled.'),
    factsOf('b', 'The {striker} [John Smith|P] scored.'),
    factsOf('c', '[John Smith|P] was seen.'),
  ];
  const { entities, mentions } = resolveCorpus(facts, [], NO_IDS);
  assert.equal(entities.length, 2);
  assert.equal(entities[0]?.seeAlso[0]?.entity, entities[1]?.id);
  assert.equal(mentions.get('c')?.[0]?.entity, null);
  assert.equal(mentions.get('c')?.[0]?.candidates.length, 2);
});

test('two people of one full name are told apart by age', () => {
  const facts = [
    factsOf('a', '[Peter Hall|P], 23, won.', '2010'),
    factsOf('b', '[Peter Hall|P], 71, retired.', '2011'),
    factsOf('c', '[Peter Hall|P], 24, lost.', '2011'),
  ];
  const { mentions, entities } = resolveCorpus(facts, [], NO_IDS);
  assert.equal(entities.length, 2);
  assert.equal(mentions.get('a')?.[0]?.entity, mentions.get('c')?.[0]?.entity);
});

test('a vice president is no evidence for a president', () => {
  const facts = [factsOf('a', 'President [Lyndon Marsh|P] spoke.'), factsOf('b', 'Vice President [Marsh|P] spoke.')];
  assert.ok(answers(facts).some((line) => line.startsWith('b Marsh → ?')));
});

test('initials are explained by the only document that explains them', () => {
  const facts = [factsOf('a', 'The [Society of Otter Friends|O] ([SOF|O]) met.'), factsOf('b', '[SOF|O] met again.')];
  assert.ok(answers(facts).includes('b SOF → society-of-otter-friends'));
  const two = [...facts, factsOf('c', 'The [Sisters of Faith|O] ([SOF|O]) sang.')];
  assert.ok(answers(two).some((line) => line.startsWith('b SOF → ?')));
});

test('towns of one name are told apart by the land named after them', () => {
  const facts = [
    factsOf('a', 'In [Springfield|L], [Illinois|L].'),
    factsOf('b', 'In [Springfield|L], [Massachusetts|L].'),
  ];
  assert.equal(ids(facts).filter((id) => id.startsWith('springfield')).length, 2);
});

test('the order of documents does not matter', () => {
  const facts = [
    factsOf('a', '[John Smith|P], {judge}<.'),
    factsOf('b', '{striker} [John Smith|P].'),
    factsOf('c', 'Mr [Smith|P] and [Ann Hall|P].'),
  ];
  assert.deepEqual(resolveCorpus(facts, [], NO_IDS), resolveCorpus([...facts].reverse(), [], NO_IDS));
});

test('names such as __proto__ and constructor are names like others', () => {
  const { entities } = resolveCorpus(
    [factsOf('a', '[__proto__|P] and [constructor|O] and [toString|L] and [con|O].')],
    [],
    NO_IDS,
  );
  assert.equal(entities.length, 4);
  assert.ok(entities.every(({ id }) => id !== '__proto__' && id !== 'con' && /^[\p{L}\p{N}-]+$/u.test(id)));
});

test('candidate scores of one mention add up to at most 1', () => {
  const facts = [
    factsOf('z', 'Mr [Hall|P] came.'),
    ...Array.from({ length: 12 }, (_, at) => factsOf(`d${at}`, `[Ann${'abcdefghijkl'[at]} Hall|P] came.`)),
  ];
  const [open] = resolveCorpus(facts, [], NO_IDS).mentions.get('z') ?? [];
  const sum = open?.candidates.reduce((total, { score }) => total + score, 0) ?? 0;
  assert.ok(sum > 0 && sum <= 1.0001);
});

test('a document that is unsure of a kind yields to others that are sure', () => {
  const unsure = factsOf('a', 'The [White House|P] spoke.');
  const facts = [
    { ...unsure, names: unsure.names.map((name) => ({ ...name, confidence: 0.4 })) },
    factsOf('b', 'The [White House|O] spoke.'),
    factsOf('c', 'The [White House|O] spoke.'),
  ];
  assert.deepEqual(ids(facts), ['white-house']);
});

test('the page of a capital names its country', () => {
  const { entities } = resolveCorpus([factsOf('a', '[Pyongyang|L] in [North Korea|L]; [Singapore|L].')], [], NO_IDS);
  assert.deepEqual(entities.find(({ id }) => id === 'pyongyang')?.seeAlso, [
    { entity: 'north-korea', why: 'Capital of North Korea.' },
  ]);
  assert.deepEqual(entities.find(({ id }) => id === 'singapore')?.seeAlso, []);
});

test('an office by itself is nobody’s page', () => {
  const facts = [factsOf('a', 'Mr [Speaker|P], thank you.'), factsOf('b', 'The [Emperor|P] spoke.')];
  assert.deepEqual(ids(facts), []);
  assert.deepEqual(answers(facts), ['a Speaker → ?', 'b Emperor → ?']);
});

test('bodies that every country has are told apart by country', () => {
  const facts = [
    factsOf('a', '[Russia|L]’s [Foreign Ministry|O] spoke.'),
    factsOf('b', 'The [Israeli|LD] [Foreign Ministry|O] spoke.'),
    factsOf('c', 'The [Russian|LD] [Foreign Ministry|O] and [Russia|L] spoke.'),
  ];
  const found = answers(facts).filter((line) => line.includes('Ministry'));
  assert.deepEqual(found.slice(0, 3), [
    'a Foreign Ministry → foreign-ministry-russia',
    'b Foreign Ministry → foreign-ministry-israel',
    'c Foreign Ministry → foreign-ministry-russia',
  ]);
});

test('a country’s body is one, whether its country stands before, behind or in other documents', () => {
  const facts = [
    factsOf('a', 'The [Congress of the United States of America|O] met.'),
    factsOf('b', 'The [U.S. Congress|O] met, and the [American Congress|O].'),
    factsOf('c', '[Congress|O] met. [United States|L], [Texas|L], [Americans|LD]; [United States|L], [France|L].'),
    factsOf('d', '[Congress|O] met in [Vienna|L].'),
    factsOf('e', '[India|L]’s [Congress|O] met. [India|L] and [Indian|LD] [India|L].'),
  ];
  assert.deepEqual(
    answers(facts).filter((line) => line.includes('Congress')),
    [
      'a Congress of the United States of America → congress-of-the-united-states-of-america',
      'b U.S. Congress → congress-of-the-united-states-of-america',
      'b American Congress → congress-of-the-united-states-of-america',
      'c Congress → congress-of-the-united-states-of-america',
      'd Congress → congress',
      'e Congress → congress',
    ],
  );
});

test('a name from Arabic is one body however it is spelled', () => {
  const facts = [
    factsOf('a', '[al Qaeda|O] and [Hizballah|O]'),
    factsOf('b', '[Al-Qaida|O] and [Hezbollah|O]'),
    factsOf('c', '[al-Qa’ida|O] and the [Taleban|O]'),
  ];
  assert.equal(ids(facts).length, 3, ids(facts).join(', '));
});
