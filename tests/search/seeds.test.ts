import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, test } from 'node:test';
import type { Engine } from '../../src/site/client/search/engine.ts';
import { temporaryFolder } from '../temporary.ts';
import { engineFor, hits } from './made.ts';

/** Queries over the bundled seeds (and a speech), each with the page that must come first. */
const SKY = 'documents/000-8fc642d2157d8c1e.html';
const TIMES = 'documents/002-bff1fb16216cbd7f.html';
const FIRST: readonly (readonly [query: string, url: string])[] = [
  ['kim jong un', 'people/kim-jong-un.html'],
  ['Kim Jong-un', 'people/kim-jong-un.html'],
  ['pompeo', 'people/mike-pompeo.html'],
  ['north korea', 'places/north-korea.html'],
  ['U.S.', 'places/united-states.html'],
  ['spy chief', 'people/kim-yong-chol.html'],
  ['talks positive', TIMES],
  ['nuclear arms disputes', TIMES],
  ['"personal letter"', SKY],
  ['peace talks', SKY],
  ['demilitarised border village', 'places/panmunjom.html'],
  ['envelope stamp', 'documents/2019/speeches/on-letters.html'],
];
let engine: Engine;

before(async () => {
  // The loaders read their folders from the environment when they are loaded.
  process.env['BACKMATTER_GENERATED'] = join(import.meta.dirname, '../site/fixture/generated');
  process.env['BACKMATTER_CONTENT'] = temporaryFolder();
  process.env['BACKMATTER_CACHE'] = temporaryFolder();
  const { readCollection } = await import('../../src/site/search/collection.ts');
  engine = await engineFor(readCollection(''));
});

test('the page that somebody means comes first', async () => {
  const got = await Promise.all(FIRST.map(async ([query]) => [query, (await hits(engine, query))[0]?.url]));
  assert.deepEqual(got, FIRST);
});

test('page furniture is not found', async () => {
  for (const query of ['exit mobile version', 'telegram', 'subscribe'])
    assert.deepEqual(await hits(engine, query), [], query);
});
