import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearDuplicates, sharedPassages, type Printed } from '../../src/pipeline/shared/sharedPassages.ts';
import { quoteVariants, type Said } from '../../src/pipeline/shared/quoteVariants.ts';
import { shinglesOf } from '../../src/text/shingle.ts';
import { documentOf } from '../reading.ts';

const COPY =
  'The leaders of both countries met at the border on Friday and agreed to resume their talks, which had been called off after a joint exercise of the two air forces earlier that month.';
const REWORKED =
  'The leaders of both countries met at the border Friday and agreed to resume the talks, which had been called off after a joint exercise of two air forces earlier that month.';

const printed = (id: string, text: string): Printed => {
  const document = { ...documentOf(text), id };
  return { document, shingles: shinglesOf(text, document.blocks) };
};
/** Words that no other number gives, so that texts share nothing by chance. */
const filler = (seed: number, words: number): string =>
  Array.from({ length: words }, (_none, at) => `w${(seed * 7919 + at * 104729) % 999983}`).join(' ');

test('a passage that two documents share is found in both, over small differences, and nothing else is', () => {
  const texts = [
    `${filler(1, 60)}.\n\n${COPY}\n\n${filler(2, 60)}.`,
    `${filler(3, 80)}.\n\nBefore: ${REWORKED} And after.`,
  ];
  const [a, b] = [printed('a', texts[0] ?? ''), printed('b', texts[1] ?? '')];
  const found = sharedPassages([a, b]);
  const [passage, ...rest] = found.get('a') ?? [];
  assert.deepEqual(rest, []);
  assert.ok(passage !== undefined && passage.words >= 28);
  assert.equal(texts[0]?.slice(passage.start, passage.end), COPY.slice(0, -1));
  assert.equal(texts[1]?.slice(passage.other.start, passage.other.end), REWORKED.slice(0, -1));
  const differences = passage.differences.map(({ start, end, other }) => [
    texts[0]?.slice(start, end),
    texts[1]?.slice(other.start, other.end),
  ]);
  assert.deepEqual(differences, [
    ['on', ''],
    ['their', 'the'],
    ['the', ''],
  ]);
  const mirrored = found.get('b')?.[0];
  assert.deepEqual(
    mirrored?.differences.map(({ other, ...here }) => ({ ...other, other: here })),
    passage.differences,
  );
  assert.deepEqual([mirrored?.start, mirrored?.other.start], [passage.other.start, passage.start]);
});

test('short coincidences, furniture and what many documents say do not count', () => {
  const office = 'acting deputy assistant secretary of state for East Asian and Pacific Affairs';
  assert.equal(
    sharedPassages([printed('a', `${filler(1, 40)} ${office}`), printed('b', `${filler(2, 40)} ${office}`)]).size,
    0,
  );
  const formula = Array.from({ length: 40 }, (_none, at) => printed(`d${at}`, `${filler(at, 40)}.\n\n${COPY}`));
  assert.equal(sharedPassages(formula).size, 0);
});

test('a passage over two paragraphs comes as one piece a paragraph', () => {
  const [one, two] = [COPY.slice(0, 80), COPY.slice(81)];
  const found = sharedPassages([
    printed('a', `A title of the page\n\n${one}\n\n${two}`),
    printed('b', `${filler(1, 30)}.\n\n${COPY}`),
  ]);
  assert.equal(found.get('a')?.length, 2);
  assert.equal(found.get('b')?.length, 2);
});

test('near-duplicates are linked with the share of the words they have in common', () => {
  const text = `${filler(1, 200)} ${COPY}`;
  const facts = [printed('a', text), printed('b', `${text} And a word more.`), printed('c', filler(9, 200))];
  const near = nearDuplicates(facts, sharedPassages(facts));
  assert.deepEqual([...near.keys()], ['a', 'b']);
  assert.ok((near.get('a')?.[0]?.share ?? 0) > 0.95);
});

test('the work grows with the words, not with the pairs of documents', () => {
  const facts = Array.from({ length: 1500 }, (_none, at) =>
    printed(`d${at}`, `${filler(at, 150)}. ${at % 3 === 0 ? COPY : ''}`),
  );
  const began = performance.now();
  sharedPassages(facts);
  assert.ok(performance.now() - began < 10_000);
});

test('wordings of one speech meet across documents, whatever their marks and contractions', () => {
  const quote = (id: string, text: string, speaker: string | null = 'trump'): Said => ({
    id,
    document: id.split('#')[0] ?? '',
    text,
    speaker,
  });
  const quotes = [
    quote('a#q1', 'Will see what happens… hopefully we will have a meeting on the 12th'),
    quote('a#q2', 'I look forward to seeing what’s in the letter.'),
    quote('b#q1', "I look forward to seeing what's in the letter, … It's very important to them."),
    quote(
      'b#q2',
      "Hopefully we'll have a meeting on the 12th. It's going along very well, … But I want it to be meaningful.",
    ),
    quote('b#q3', 'It is what it is, and that is that, as we all know.', 'pompeo'),
    quote('c#q1', 'complete denuclearisation', null),
    quote('d#q1', 'complete nonsense', null),
  ];
  assert.deepEqual(
    [...quoteVariants(quotes)].sort(([a], [b]) => (a < b ? -1 : 1)),
    [
      ['a#q1', ['b#q2']],
      ['a#q2', ['b#q1']],
      ['b#q1', ['a#q2']],
      ['b#q2', ['a#q1']],
    ],
  );
});
