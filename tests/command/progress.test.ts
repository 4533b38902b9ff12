import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { listenTo } from '../../src/report/afar.ts';
import { progressOn } from '../../src/report/progress.ts';
import { temporaryFolder } from '../temporary.ts';

const AFAR = resolve(import.meta.dirname, '../../src/report/afar.ts');

/** A screen that remembers, and a clock that goes on by a second at each look. */
function shown(isTTY: boolean): { written: () => string; progress: ReturnType<typeof progressOn> } {
  let written = '';
  let time = 0;
  const screen = { isTTY, write: (text: string) => (written += text) };
  return { written: () => written, progress: progressOn(screen, () => (time += 1000)) };
}

test('a stage shows how many of its steps are done, how fast, and how long it will still take', () => {
  const { written, progress } = shown(true);
  progress.stage('Pages');
  progress.expect(40);
  progress.step(10);
  assert.match(written(), /Pages +█+░+ 10\/40, \d+\/s, \d+ s left$/);
  progress.step(30);
  progress.end();
  assert.match(written(), /Pages +█+ 40\/40, \d+\/s, [\d.]+ s\n$/);
});

test('where nobody looks on, a stage is one plain line', () => {
  const { written, progress } = shown(false);
  progress.stage('Pages');
  progress.expect(40);
  for (let step = 0; step < 40; step += 1) progress.step();
  progress.note('A file changed.');
  progress.end('The site is in dist.');
  assert.match(written(), /^A file changed\.\nPages +40\/40, [\d.]+ s\nThe site is in dist\.\n$/);
});

test('every step of a process that was started arrives, whatever else it says', async () => {
  const root = temporaryFolder({
    'child.ts': `
      import { tellStarter } from ${JSON.stringify(AFAR)};
      const telling = tellStarter();
      process.send(null);
      process.send({ done: 'many' });
      telling.expect(1000);
      for (let step = 0; step < 1000; step += 1) telling.step();
      telling.flush();
    `,
  });
  let expected = 0;
  let done = 0;
  const child = fork(join(root, 'child.ts'));
  child.on('message', listenTo({ expect: (steps) => (expected = steps), step: (count = 1) => (done += count) }));
  await once(child, 'close');
  assert.deepEqual([expected, done], [1000, 1000]);
});
