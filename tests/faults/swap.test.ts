import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../temporary.ts';
import { contents } from './command.ts';
import { PRELOAD, type SwapKill } from './killInSwap.ts';
import { standingSite } from './kills.ts';

const PROGRAM = join(import.meta.dirname, 'swapProgram.ts');
const FILES = 4;
/** More steps than any exchange takes. */
const MOST_STEPS = 40;

/** Exchange the site for one that says `words`; whether the program was killed in doing so. */
function exchange(site: string, words: string, kill?: SwapKill): boolean {
  const env = kill === undefined ? process.env : { ...process.env, BACKMATTER_KILL: JSON.stringify(kill) };
  const run = spawnSync(process.execPath, ['--import', PRELOAD, PROGRAM, site, words], { env, encoding: 'utf8' });
  if (run.signal !== 'SIGKILL') assert.equal(run.status, 0, run.stderr);
  return run.signal === 'SIGKILL';
}

/** What the site says that stands in its place, or beside it when none does. Throws when it is not whole. */
function said(site: string, when: string): string {
  const files = [...contents(standingSite(site)).values()];
  assert.equal(files.length, FILES, `${when}: the site that stands has all its files`);
  assert.equal(new Set(files).size, 1, `${when}: and they are of one build`);
  return files[0] ?? '';
}

/** Exchange and be killed. What stands then must be whole, and the last good site or the new one. */
function killIn(site: string, kill: Omit<SwapKill, 'site'>, when: string): boolean {
  const good = said(site, when);
  if (!exchange(site, when, { site, ...kill })) return false;
  const now = said(site, when);
  assert.ok(now === good || now === when, `${when}: the last good site or the new one stands, not “${now}”`);
  return true;
}

/** The next exchange succeeds and clears up. */
function next(site: string, when: string): void {
  exchange(site, `after ${when}`);
  assert.equal(said(site, when), `after ${when}`, 'the next exchange succeeds');
  assert.deepEqual(readdirSync(dirname(site)), ['site'], `${when}: nothing is left beside the site`);
}

const place = (): string => {
  const site = join(temporaryFolder(), 'site');
  exchange(site, 'the first');
  return site;
};
const MOMENTS = ['before', 'within'] as const;

test('killed before and within each step of the exchange: a whole site stands, and the next exchange leaves nothing behind', () => {
  const site = place();
  let step = 1;
  for (let killed = true; killed; step++) {
    assert.ok(step < MOST_STEPS, `an exchange takes no ${MOST_STEPS} steps`);
    for (const when of MOMENTS) {
      killed = killIn(site, { when, step }, `killed ${when} step ${step}`);
      if (!killed) break;
      next(site, `a kill ${when} step ${step}`);
    }
  }
  assert.ok(step > 7, `the exchange has six steps at least, and each was killed: ${step - 2}`);
});

/** What the next exchange must put right: the old site beside its empty place; half of the old site beside the new one. */
const LEFT: readonly Omit<SwapKill, 'site'>[] = [
  { when: 'before', step: 1, name: 'rename new' },
  { when: 'within', step: 2, name: 'rm old' },
];

test('killed again while it puts right what a kill before left: a whole site stands, and the next exchange leaves nothing behind', () => {
  const site = place();
  for (const left of LEFT) {
    for (const step of [1, 2]) {
      for (const when of MOMENTS) {
        assert.ok(killIn(site, left, `killed ${left.when} ${left.name ?? ''}`), 'the first kill came');
        assert.ok(
          readdirSync(dirname(site)).some((name) => name.startsWith('.site.old-')),
          'and left something',
        );
        const again = `killed again ${when} step ${step}`;
        assert.ok(killIn(site, { when, step }, again), again);
        next(site, again);
      }
    }
  }
});
