import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { openCache } from '../../src/disk/cache.ts';
import { analyseFile, type TaskSettings } from '../../src/pipeline/tasks.ts';
import { Failure } from '../../src/report/failure.ts';
import { temporaryFolder } from '../temporary.ts';

const folder = temporaryFolder({ 'a.txt': 'Mr Kim spoke.\n' });
const candidate = { path: 'a.txt', file: join(folder, 'a.txt') };
const settings: TaskSettings = {
  fileMiB: 1,
  language: null,
  encodings: {},
  watch: [],
  furniture: [],
  repeated: new Set(),
  imported: new Map(),
};
const cache = openCache(join(folder, 'cache'), 'x');
const analysedBy = (fail: () => never): ReturnType<typeof analyseFile> =>
  analyseFile({ candidate, seen: null }, { settings, cache, rendered: cache, analyse: fail });

test('a file that makes the program itself fail is left out with a sentence, and ends nothing', () => {
  const found = analysedBy(() => {
    throw new TypeError('Cannot read properties of null');
  });
  assert.equal(found?.facts, null);
  assert.deepEqual(
    found?.notices.map(({ code, leftOut }) => [code, leftOut]),
    [['not-read', true]],
  );
  assert.match(found?.notices[0]?.message ?? '', /Cannot read properties of null.*Please report this with the file\.$/);
});

test('what concerns all files still ends the build: a full disk, a fault in what was asked for', () => {
  for (const cause of [Object.assign(new Error('full'), { code: 'ENOSPC' }), new Failure('Wrong.', 'Mend it.')])
    assert.throws(
      () =>
        analysedBy(() => {
          throw cause;
        }),
      cause,
    );
});
