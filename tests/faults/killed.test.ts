import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generator } from '../../scripts/random.ts';
import { contents, differences, place, runCommand, SLOW } from './command.ts';
import { killAfter, killAtMoments, leftovers } from './kills.ts';

const POINTS = SLOW ? 50 : 6;

test(`killed at ${POINTS} moments: the last good site stays whole to the byte, and the next build succeeds`, async () => {
  const seed = Date.now() % 1_000_000_007;
  await killAtMoments(POINTS, generator(seed)).catch((cause: unknown) => {
    throw new Error(`Run the same moments again: npm run fuzz -- --kills ${POINTS} --seed ${seed}`, { cause });
  });
});

test('Ctrl-C ends a build without a stack trace, leaves the last good site, and the next build clears up', async () => {
  const here = place();
  const began = performance.now();
  assert.equal(runCommand(here, here.words).status, 0);
  const took = performance.now() - began;
  const good = contents(here.site);
  for (const share of [0.15, 0.5, 0.75]) {
    const { ended, said } = await killAfter(here, took * share, 'SIGINT');
    assert.doesNotMatch(said, /\n {4}at /, 'a stack trace is no message');
    if (!ended) assert.deepEqual(differences(good, contents(here.site)), []);
  }
  assert.equal(runCommand(here, here.words).status, 0);
  assert.deepEqual(leftovers(here), []);
});
