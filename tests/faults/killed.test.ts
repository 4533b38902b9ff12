import assert from 'node:assert/strict';
import { appendFileSync, cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { contents, differences, place, runCommand, SLOW, startCommand, verify, type Place } from './command.ts';

const POINTS = SLOW ? 50 : 6;

/** Kill a build and its children after so many milliseconds. Resolves when all is gone. */
async function killAfter(
  here: Place,
  milliseconds: number,
  signal: NodeJS.Signals,
): Promise<{ ended: boolean; said: string }> {
  const child = startCommand(here, here.words);
  let said = '';
  child.stderr?.on('data', (data: Buffer) => (said += data.toString('utf8')));
  const closed = new Promise<boolean>((resolve) => child.on('close', (code) => resolve(code === 0)));
  const timer = setTimeout(() => {
    if (child.pid !== undefined) process.kill(-child.pid, signal);
  }, milliseconds);
  const ended = await closed;
  clearTimeout(timer);
  return { ended, said };
}

const leftovers = ({ root }: Place): string[] => readdirSync(root).filter((name) => name.startsWith('.site.'));

test(`killed at ${POINTS} moments: the last good site stays whole to the byte, and the next build succeeds`, async () => {
  const here = place();
  const began = performance.now();
  assert.equal(runCommand(here, here.words).status, 0);
  const took = performance.now() - began;
  let good = contents(here.site);
  for (let point = 0; point < POINTS; point++) {
    appendFileSync(
      join(here.root, 'seeds/000_8fc642d2157d8c1e.txt'),
      `\n\nMr Kim spoke again, for the ${point}th time.\n`,
    );
    // Spread over the whole build, with a share of chance inside each step.
    const { ended } = await killAfter(here, ((point + Math.random()) / POINTS) * took, 'SIGKILL');
    const now = contents(here.site);
    const news = now.get('text/000-8fc642d2157d8c1e.txt')?.includes(`for the ${point}th time`) === true;
    if (ended) assert.ok(news, 'a build that ended put its site in place');
    if (news) good = now;
    assert.deepEqual(differences(good, now), [], `after kill ${point + 1}`);
    assert.equal(verify(here.site), '', `after kill ${point + 1}`);
  }
  const last = runCommand(here, here.words);
  assert.equal(last.status, 0, last.said);
  assert.equal(verify(here.site), '');
  assert.deepEqual(leftovers(here), [], 'what killed builds left is gone');
  const clean = place();
  cpSync(join(here.root, 'seeds'), join(clean.root, 'seeds'), { recursive: true });
  assert.equal(runCommand(clean, clean.words).status, 0);
  const [never, often] = [clean, here].map(({ root }) => contents(join(root, 'content/generated')));
  assert.deepEqual(differences(never ?? new Map(), often ?? new Map()), [], 'as if nothing had been killed');
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
