import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { NO_IDS } from '../../src/model/ids.ts';
import { documentIds } from '../../src/text/documentIds.ts';
import { slug, slugApart } from '../../src/text/slug.ts';

test('names become readable addresses in every script', () => {
  assert.equal(slug('Kim Jong Un'), 'kim-jong-un');
  assert.equal(slug('Central Intelligence Agency'), 'central-intelligence-agency');
  assert.equal(slug('José Ángel Gurría'), 'jose-angel-gurria');
  assert.equal(slug('Владимир Путин'), 'владимир-путин');
  assert.equal(slug('習近平'), '習近平');
  assert.equal(slug('राम'), 'राम');
  assert.equal(slug("O'Brien"), 'obrien');
  assert.deepEqual([slug('U.S.'), slug('US'), slug('us')], ['us', 'us', 'us']);
});

test('nothing escapes the folder, is empty, or is a name that systems keep for themselves', () => {
  for (const text of [
    '__proto__',
    '..',
    '.',
    '/',
    '',
    ' ',
    '../../etc/passwd',
    'a/b\\c',
    'con',
    'NUL',
    'LPT1',
    '-',
    '!?',
  ]) {
    assert.match(slug(text), /^[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*$/u, text);
    assert.ok(!['__proto__', 'con', 'nul', 'lpt1'].includes(slug(text)), text);
  }
});

test('any text gives at most 100 bytes, lower case, and itself again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const made = slug(text);
      assert.ok(Buffer.byteLength(made) <= 100 && made !== '' && made === made.toLowerCase());
      assert.ok(Buffer.byteLength(slugApart(text, 'x')) <= 100);
      assert.doesNotMatch(made, /[\s/\\.:*?"<>|%#&]/);
    }),
  );
});

test('no name and no list of addresses gives one address to two documents', () => {
  const crafted = slugApart('a', 'b/a.txt');
  const cases: [string[], { seed: string; id: string }[]][] = [
    [['b/a.md', 'b/a.txt', `b/${crafted}.txt`], []],
    [['a.txt', 'b.txt', 'c.txt'], ['a.txt', 'b.txt'].map((seed) => ({ seed, id: 'c' }))],
  ];
  for (const [paths, known] of cases) {
    const ids = documentIds(paths, { ...NO_IDS, documents: known });
    assert.equal(new Set(ids.values()).size, paths.length, JSON.stringify([...ids]));
  }
});

test('documents that would share an address get two, and keep them', () => {
  const ids = documentIds(['b/A.txt', 'b/a.md', 'b/a.txt', '2018/Summit talks.txt'], NO_IDS);
  assert.equal(ids.get('2018/Summit talks.txt'), '2018/summit-talks');
  assert.equal(ids.get('b/A.txt'), 'b/a');
  assert.equal(new Set(ids.values()).size, 4);
  const known = { ...NO_IDS, documents: [...ids].map(([seed, id]) => ({ seed, id })) };
  assert.deepEqual(
    documentIds(['b/a.txt', '2018/Summit talks.txt', 'b/a.md'], known).get('b/a.txt'),
    ids.get('b/a.txt'),
  );
  assert.notEqual(documentIds(['B/a.doc'], known).get('B/a.doc'), 'b/a');
});
