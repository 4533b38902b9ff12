import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { idsSchema } from '../../src/model/ids.ts';
import { readDecisions } from '../../src/pipeline/read/decisions.ts';
import { readSettings } from '../../src/pipeline/read/settings.ts';
import { Failure } from '../../src/report/failure.ts';
import { isWebAddress } from '../../src/site/links.ts';
import { temporaryFolder } from '../temporary.ts';
import { REFUSED } from './inputs/byHand.ts';

for (const yaml of REFUSED) {
  test(`refused with its line, and nothing of it is run: ${JSON.stringify(yaml)}`, () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'decisions.yaml'), yaml);
    assert.throws(
      () => readDecisions(folder),
      (cause) => cause instanceof Failure && /decisions\.yaml:\d+: /.test(cause.message) && cause.message.length < 4000,
    );
    assert.equal(({} as { merge?: unknown }).merge, undefined, 'no object’s prototype was changed');
  });
}

test('settings that nobody could see or that are no data are refused by name', () => {
  for (const yaml of ['title: "  "', 'title: "\\u200b\\u202e"', '__proto__: {title: x}', 'title: [x]', '- a']) {
    const folder = temporaryFolder({ 'settings.yaml': yaml });
    assert.throws(
      () => readSettings(folder),
      (cause) => cause instanceof Failure && cause.message.includes('settings.yaml'),
      yaml,
    );
  }
});

test('an address in ids.json leads nowhere but below its folder', () => {
  const escaping = [
    '../x',
    'a/../b',
    '/x',
    'a//b',
    '',
    '.',
    '..',
    'a\\b',
    'a\0b',
    'a b',
    'C:',
    'a/',
    '-',
    '%2e',
    'a.html',
    '__proto__',
    '<b>',
    'a'.repeat(201),
    Array.from({ length: 600 }, () => 'a').join('/'),
  ];
  for (const id of escaping) {
    assert.equal(
      idsSchema.safeParse({ version: 1, documents: [{ seed: 'x', id }], entities: [], moved: [] }).success,
      false,
      id,
    );
    assert.equal(
      idsSchema.safeParse({ version: 1, documents: [], entities: [{ id, kind: 'person', names: [] }], moved: [] })
        .success,
      false,
      id,
    );
    assert.equal(
      idsSchema.safeParse({ version: 1, documents: [], entities: [], moved: [{ from: 'people/a', to: id }] }).success,
      false,
      id,
    );
  }
  for (const id of ['kim-jong-un', '2018/summit-talks', 'نجيب', 'x-0a1b2c3d', '日本/東京', '\u0301']) {
    assert.equal(
      idsSchema.safeParse({ version: 1, documents: [{ seed: 'x', id }], entities: [], moved: [] }).success,
      true,
      id,
    );
  }
});

test('only web addresses become live links', () => {
  const dead = [
    'javascript:alert(1)',
    ' javascript:x',
    'JAVASCRIPT:x',
    'data:text/html,x',
    'vbscript:x',
    'file:///x',
    '//x.example',
    'urn:isbn:1',
    'mailto:',
    'http:x',
    'https://',
    'http://[::1',
    'blob:https://x',
  ];
  for (const address of dead) assert.equal(isWebAddress(address), false, address);
  assert.equal(isWebAddress('https://www.wikidata.org/entity/Q1'), true);
});
