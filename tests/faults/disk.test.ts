import assert from 'node:assert/strict';
import { appendFileSync, chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { contents, differences, place, runCommand, startCommand, verify } from './command.ts';

const STACK = /\n {4}at /;
const root = process.getuid?.() === 0;
const shell = process.platform === 'win32' ? 'no shell with limits here' : false;

test(
  'a disk that takes no more: the build says so in a sentence, the last good site stays, and the next build succeeds',
  { skip: shell },
  () => {
    const here = place();
    assert.equal(runCommand(here, here.words).status, 0);
    const good = contents(here.site);
    appendFileSync(join(here.root, 'seeds/000_8fc642d2157d8c1e.txt'), '\n\nMr Kim spoke again.\n');
    // In blocks of 1 KiB: too little for a page, for the index, for the search.
    for (const limit of [2, 64]) {
      const run = runCommand(here, here.words, `trap '' XFSZ; ulimit -f ${limit};`);
      assert.notEqual(run.status, 0, `with ${limit} KiB a file`);
      assert.doesNotMatch(run.said, STACK);
      assert.match(run.said, /EFBIG|larger than the system allows|disk/i);
      assert.deepEqual(differences(good, contents(here.site)), []);
    }
    const last = runCommand(here, here.words);
    assert.equal(last.status, 0, last.said);
    assert.equal(verify(here.site), '');
  },
);

test('an output that cannot be written: a file in the way, a folder of the system, a folder without permission', () => {
  const here = place();
  writeFileSync(join(here.root, 'file'), 'mine');
  const outs = [join(here.root, 'file/site'), join(here.root, 'file'), '/proc/site', '/dev/null/site'];
  if (!root) {
    mkdirSync(join(here.root, 'locked'));
    chmodSync(join(here.root, 'locked'), 0o500);
    outs.push(join(here.root, 'locked/site'));
  }
  for (const out of outs) {
    const run = runCommand(here, [...here.words, '--out', out]);
    assert.equal(run.status, 1, out);
    assert.doesNotMatch(run.said, STACK);
    assert.ok(
      run.said.includes(out.split('/').at(-2) ?? '') && run.said.split('\n').filter(Boolean).length >= 2,
      `names the place and what to do: ${run.said}`,
    );
  }
  assert.equal(contents(here.root).get('file'), 'mine');
});

test('a cache that cannot be written costs time and nothing else', () => {
  const here = place();
  writeFileSync(join(here.root, 'cache'), 'not a folder');
  const run = runCommand(here, ['generate', ...here.words.slice(1)]);
  assert.equal(run.status, 0, run.said);
});

test(
  'a document without permission is told about, and the others are built',
  { skip: root && 'root may read everything' },
  () => {
    const here = place();
    chmodSync(join(here.root, 'seeds/000_8fc642d2157d8c1e.txt'), 0);
    const run = runCommand(
      here,
      here.words.filter((word) => word !== '--quiet'),
    );
    assert.equal(run.status, 0, run.said);
    assert.match(run.said, /000_8fc642d2157d8c1e\.txt: The file could not be read/);
  },
);

test('two builds at once into one output, with one cache: both end well, the site is whole, nothing is left beside it', async () => {
  const here = place();
  const ends = await Promise.all(
    [1, 2].map(async () => {
      const child = startCommand(here, here.words);
      let said = '';
      child.stderr?.on('data', (data: Buffer) => (said += data.toString('utf8')));
      const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
      return { status, said };
    }),
  );
  for (const { status, said } of ends) assert.equal(status, 0, said);
  assert.equal(verify(here.site), '');
  assert.deepEqual(
    readdirSync(here.root).filter((name) => name.startsWith('.site.')),
    [],
  );
});
