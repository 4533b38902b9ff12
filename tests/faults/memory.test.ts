import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { TASKS } from '../../src/pipeline/tasks.ts';

const PROGRAM = join(import.meta.dirname, 'exhaustingProgram.ts');

test('a document that exhausts its worker costs itself alone, and the others come in their order', () => {
  const words = Array.from({ length: 40 }, (_, n) => `small-${n}`);
  words[3] = 'large-3';
  words[4] = 'large-4';
  words[39] = 'large-39';
  const run = spawnSync(process.execPath, ['--max-old-space-size=48', PROGRAM, ...words], {
    encoding: 'utf8',
    timeout: 60_000,
  });
  assert.equal(run.status, 0, run.stderr);
  assert.deepEqual(
    run.stdout.trim().split('\n'),
    words.map((word) => (word.startsWith('large') ? `${word} is lost` : word)),
  );
});

test('it is left out with a sentence that names it and says what to do', () => {
  const { facts, notices } = TASKS.analyse.lost({ candidate: { path: 'a/large.txt', file: '/x' }, seen: null });
  assert.equal(facts, null);
  assert.deepEqual(
    notices.map(({ code, seed, leftOut }) => [code, seed, leftOut]),
    [['out-of-memory', 'a/large.txt', true]],
  );
  assert.match(notices[0]?.message ?? '', /memory.*left out\. Split the file/);
});
