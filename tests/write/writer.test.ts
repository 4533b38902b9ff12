import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { markOf } from '../../src/pipeline/write/atWork.ts';
import { openBeside, swapIn } from '../../src/pipeline/write/swap.ts';
import { openWriter } from '../../src/pipeline/write/writer.ts';
import { temporaryFolder } from '../temporary.ts';

test('only what changed is written, and only what an earlier run made is removed', () => {
  const root = temporaryFolder({ 'mine.txt': 'by hand' });
  const first = openWriter(root);
  first.put('a/one.txt', '1');
  first.put('two.txt', '2');
  assert.deepEqual(first.finish(), { changed: 2, removed: 0 });
  const before = statSync(join(root, 'two.txt')).mtimeMs;

  const second = openWriter(root);
  second.put('two.txt', '2');
  second.put('three.txt', '3');
  assert.deepEqual(second.finish(), { changed: 1, removed: 1 });
  assert.equal(statSync(join(root, 'two.txt')).mtimeMs, before);
  assert.equal(existsSync(join(root, 'a')), false);
  assert.equal(readFileSync(join(root, 'mine.txt'), 'utf8'), 'by hand');
});

test('a file written piece by piece takes its place when it is closed, and counts as changed only if it is', () => {
  const root = temporaryFolder();
  const write = (lines: readonly string[]): { changed: number } => {
    const writer = openWriter(root);
    const file = writer.open('data/rows.ndjson');
    for (const line of lines) file.put(line);
    assert.equal(existsSync(join(root, 'data/rows.ndjson')), !lines.includes('two\n'));
    file.close();
    return writer.finish();
  };
  assert.equal(write(['one\n', 'two\n']).changed, 1);
  assert.equal(write(['one\ntwo\n']).changed, 0);
  assert.equal(write(['three\n']).changed, 1);
  assert.deepEqual(readdirSync(join(root, 'data')), ['rows.ndjson']);
  assert.equal(readFileSync(join(root, 'data/rows.ndjson'), 'utf8'), 'three\n');
});

test('a file written piece by piece that was edited by hand is made right again', () => {
  const root = temporaryFolder();
  const write = (): { changed: number } => {
    const writer = openWriter(root);
    const file = writer.open('rows.ndjson');
    file.put('made\n');
    file.close();
    return writer.finish();
  };
  write();
  for (const edited of ['MADE\n', 'made\nand more\n', '']) {
    writeFileSync(join(root, 'rows.ndjson'), edited);
    assert.equal(write().changed, 1, `the edit ${JSON.stringify(edited)} was not seen`);
    assert.equal(readFileSync(join(root, 'rows.ndjson'), 'utf8'), 'made\n');
  }
});

test('a list of an earlier version, with digests, still says what to remove', () => {
  const root = temporaryFolder({ 'old.txt': 'x', 'files.json': '{"old.txt": "2d711642b726b044"}' });
  assert.deepEqual(openWriter(root).finish(), { changed: 0, removed: 1 });
  assert.equal(existsSync(join(root, 'old.txt')), false);
});

test('a file that was edited by hand is made right again', () => {
  const root = temporaryFolder();
  const write = (): { changed: number } => {
    const writer = openWriter(root);
    writer.put('a.txt', 'made');
    return writer.finish();
  };
  write();
  writeFileSync(join(root, 'a.txt'), 'edited');
  assert.equal(write().changed, 1);
  assert.equal(readFileSync(join(root, 'a.txt'), 'utf8'), 'made');
});

test('a damaged or hostile list removes nothing outside the folder', () => {
  const outer = temporaryFolder({
    'victim.txt': 'keep',
    'inner/files.json': '{"../victim.txt": "x", "/etc/hostname": "y"}',
  });
  openWriter(join(outer, 'inner')).finish();
  assert.equal(readFileSync(join(outer, 'victim.txt'), 'utf8'), 'keep');
  writeFileSync(join(outer, 'inner/files.json'), '{not json');
  openWriter(join(outer, 'inner')).finish();
});

test('the new site takes the old one’s place whole, and leftovers of killed builds go', () => {
  const parent = temporaryFolder({
    'dist/data/manifest.json': '{}',
    'dist/old.html': 'old',
    '.dist.new-999999999/half.html': 'half',
  });
  const out = join(parent, 'dist');
  const beside = openBeside(out);
  writeFileSync(join(beside, 'new.html'), 'new');
  swapIn(beside, out);
  assert.deepEqual(readdirSync(out), ['new.html']);
  assert.deepEqual(readdirSync(parent), ['dist']);
});

test(
  'what a killed build left goes, though its number is another process’s now',
  { skip: process.platform !== 'linux' && 'the system does not tell when a process began' },
  () => {
    const parent = temporaryFolder({ [`.dist.new-${process.ppid}@1/half.html`]: 'half' });
    const beside = openBeside(join(parent, 'dist'));
    assert.deepEqual(readdirSync(parent), [basename(beside)]);
  },
);

test('the folder of a build that is at work stays, and what only looks like one', () => {
  const working = `.dist.new-${markOf(process.ppid)}`;
  const own = ['.dist.new-photos', '.dist.old-2019-06', '.dist.old-', '.dist.new-0', '.dist.older-1'];
  const parent = temporaryFolder({
    [`${working}/half.html`]: 'half',
    '.dist.new-999999999/half.html': 'half',
    ...Object.fromEntries(own.map((name) => [`${name}/mine.jpg`, 'mine'])),
  });
  const beside = openBeside(join(parent, 'dist'));
  assert.deepEqual(readdirSync(parent).sort(), [working, basename(beside), ...own].sort());
});
