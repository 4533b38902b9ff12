import assert from 'node:assert/strict';
import test from 'node:test';
import { groups } from './marked.ts';

test('a company is called by its first word once it has been introduced, or where its legal form tells it', () => {
  for (const [text, expected] of [
    ['[Goldman Sachs|O] fell. [Goldman|O] rose.', ['Goldman Sachs + Goldman']],
    ['[Hutch|O] to buy rival\n\n[Hutch Wampo Ltd.|O] will buy it.', ['Hutch + Hutch Wampo Ltd.']],
    ['[Orrin Coats & Co|O], said [Orrin|O].', ['Orrin Coats & Co + Orrin']],
  ] as const)
    assert.deepEqual(groups(text), expected, text);
});

test('a body is not called by the first word of what it founded, of a place, or of two that fit', () => {
  for (const text of [
    '[Ubi|O] opened. [Ubi Montreal|O] grew.',
    '[Ubi Montreal|O] grew. [Ubi|O] watched.',
    '[Pisara|O] owns [Pisara Games|O].',
    '[Tinko Pictures|O] sang. [Tinko|O] listened.',
  ])
    assert.equal(groups(text).length, 2, text);
  assert.equal(groups('[Tinko Credit|O] and [Tinko Motor Works|O]. [Tinko|O] rose.').length, 3);
});

test('initials leave the legal form out, and a hospital its noun', () => {
  assert.deepEqual(groups('[Orrin Baltic Tar Inc|O] fell. [OBT|O] rose.'), ['Orrin Baltic Tar Inc + OBT']);
  assert.deepEqual(groups('[North York General Hospital|O]; [North York General|O].'), [
    'North York General Hospital + North York General',
  ]);
});

test('widely known abbreviations meet in small letters too, but "Who" is no health organization', () => {
  assert.deepEqual(groups('The [Federal Reserve|O] met. The [Fed|O] left.'), ['Federal Reserve + Fed']);
  assert.deepEqual(groups('[Nato|O] is the [North Atlantic Treaty Organization|O].'), [
    'Nato + North Atlantic Treaty Organization',
  ]);
  assert.equal(groups('The [World Health Organization|O] heard [Who|O].').length, 2);
});

test('bodies that are numbered meet in words and in figures', () => {
  assert.deepEqual(groups('The [Eighty-eighth Congress|O], the [88th Congress|O] and the [89th Congress|O].'), [
    '89th Congress',
    'Eighty-eighth Congress + 88th Congress',
  ]);
});
