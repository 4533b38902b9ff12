import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { read } from '../../src/pipeline/read/read.ts';
import { walk } from '../../src/pipeline/read/walk.ts';
import { temporaryFolder } from '../temporary.ts';

const codes = (root: string): [string | null, string][] => walk(root).notices.map(({ seed, code }) => [seed, code]);

test('links are not followed, pipes are not opened, hidden files are told about, but not what systems leave; the rest is found in a fixed order', () => {
  const root = temporaryFolder({
    'b.txt': 'b',
    'a/c.txt': 'c',
    '.hidden.txt': 'h',
    '.git/x.txt': 'x',
    'a/.DS_Store': 'd',
    '.backmatter/settings.yaml': 's',
    'x.txt/inside.txt': 'i',
  });
  const outside = temporaryFolder({ 'secret.txt': 's' });
  symlinkSync(join(outside, 'secret.txt'), join(root, 'link.txt'));
  symlinkSync(root, join(root, 'loop'));
  execFileSync('mkfifo', [join(root, 'pipe.txt')]);
  const { candidates } = walk(root);
  assert.deepEqual(
    candidates.map(({ path }) => path),
    ['a/c.txt', 'b.txt', 'x.txt/inside.txt'],
  );
  assert.deepEqual(codes(root), [
    ['.hidden.txt', 'hidden'],
    ['link.txt', 'symbolic-link'],
    ['loop', 'symbolic-link'],
    ['pipe.txt', 'not-a-file'],
    ['x.txt', 'folder-like-file'],
  ]);
});

test('strange names are names: nothing in them is a path, a command or a pattern', () => {
  const names = [
    '__proto__.txt',
    'a b#c?.txt',
    '%2e%2e.txt',
    '..txt',
    'new\nline.txt',
    '"quoted\'.txt',
    '😀.txt',
    '-rf.txt',
    '$(x).txt',
  ];
  const root = temporaryFolder();
  for (const name of names) writeFileSync(join(root, name), 'text');
  const found = walk(root).candidates.map(({ path }) => path);
  assert.deepEqual(found, names.filter((name) => !name.startsWith('.')).sort());
});

test('a name that is not UTF-8 is left out with a sentence', () => {
  const root = temporaryFolder();
  writeFileSync(Buffer.concat([Buffer.from(`${root}/bad`), Buffer.from([0xff]), Buffer.from('.txt')]), 'text');
  assert.deepEqual(
    codes(root).map(([, code]) => code),
    ['name-not-utf8'],
  );
});

test('every kind of unreadable content gives one notice and no document', () => {
  const root = temporaryFolder({
    'empty.txt': '',
    'blank.txt': ' \n\t\n',
    'binary.txt': new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 1, 2]),
    'large.txt': 'x'.repeat(2 * 1024 * 1024),
    'noise.txt': '\u0001Mr \u0002Kim \u0003spoke '.repeat(20),
    'nul.txt': `${'Mr Kim spoke in Seoul. '.repeat(50)}\0`,
  });
  const found = walk(root).candidates.map((candidate) => [candidate.path, read(candidate, 1)] as const);
  assert.deepEqual(
    found.map(([path, { seed, notices }]) => [path, seed, notices.map(({ code, leftOut }) => [code, leftOut])]),
    [
      ['binary.txt', null, [['binary', true]]],
      ['blank.txt', null, [['blank', true]]],
      ['empty.txt', null, [['empty', true]]],
      ['large.txt', null, [['too-large', true]]],
      ['noise.txt', null, [['binary', true]]],
      ['nul.txt', null, [['binary', true]]],
    ],
  );
});

test('a file that vanished since it was listed is said to have', () => {
  const root = temporaryFolder();
  mkdirSync(join(root, 'sub'));
  const { seed, notices } = read({ path: 'gone.txt', file: join(root, 'gone.txt') }, 1);
  assert.equal(seed, null);
  assert.deepEqual(
    notices.map(({ code }) => code),
    ['unreadable'],
  );
});

test('a byte order mark settles the encoding and is no part of the text; line ends stay', () => {
  const utf16 = Buffer.from('\ufeffZürich\r\nBern', 'utf16le');
  const root = temporaryFolder({
    '8.txt': '\ufeffZürich\r\nBern',
    'le.txt': utf16,
    'be.txt': Buffer.from(utf16).swap16(),
    'plain.txt': 'Zürich\r\nBern',
  });
  for (const candidate of walk(root).candidates) {
    const { seed, notices } = read(candidate, 1);
    assert.equal(seed?.text, 'Zürich\r\nBern', candidate.path);
    assert.deepEqual(notices, []);
  }
});
