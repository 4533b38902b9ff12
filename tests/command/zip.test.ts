import assert from 'node:assert/strict';
import { readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { crc32, inflateRawSync } from 'node:zlib';
import { checkArchive, zip } from '../../scripts/command/zip.ts';
import { Failure } from '../../src/report/failure.ts';
import { temporaryFolder } from '../temporary.ts';

const FILES = {
  'b/ü 日本.txt': 'words '.repeat(500),
  'a.html': '<p>',
  'empty.txt': '',
  'c.bin': Uint8Array.of(0, 255, 1),
};

/** Names and contents, as an unpacking program reads them: from the directory at the end. */
function unpack(archive: Buffer): Map<string, Buffer> {
  const last = archive.length - 22;
  const files = new Map<string, Buffer>();
  let at = archive.readUInt32LE(last + 16);
  for (let n = archive.readUInt16LE(last + 10); n > 0; n--) {
    const [packed, size, nameLength] = [
      archive.readUInt32LE(at + 20),
      archive.readUInt32LE(at + 24),
      archive.readUInt16LE(at + 28),
    ];
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const data = archive.subarray(start, start + packed);
    const content = archive.readUInt16LE(at + 10) === 8 ? inflateRawSync(data) : data;
    assert.equal(content.length, size);
    assert.equal(crc32(content), archive.readUInt32LE(at + 16));
    files.set(name, content);
    at += 46 + nameLength + archive.readUInt16LE(at + 30);
  }
  return files;
}

test('an archive holds every file under the name of its folder', () => {
  const folder = temporaryFolder(
    Object.fromEntries(Object.entries(FILES).map(([name, text]) => [`dist/${name}`, text])),
  );
  zip(join(folder, 'dist'), join(folder, 'dist.zip'));
  const files = unpack(readFileSync(join(folder, 'dist.zip')));
  assert.deepEqual([...files.keys()], ['dist/a.html', 'dist/b/ü 日本.txt', 'dist/c.bin', 'dist/empty.txt']);
  for (const [name, text] of Object.entries(FILES)) assert.deepEqual(files.get(`dist/${name}`), Buffer.from(text));
});

test('the same files give the same bytes, whenever and in whatever order they were written', () => {
  const [first, second] = [FILES, Object.fromEntries(Object.entries(FILES).reverse())].map((files, n) => {
    const folder = temporaryFolder(
      Object.fromEntries(Object.entries(files).map(([name, text]) => [`dist/${name}`, text])),
    );
    utimesSync(join(folder, 'dist/a.html'), n * 1e9, n * 1e9);
    zip(join(folder, 'dist'), join(folder, 'x.zip'));
    return readFileSync(join(folder, 'x.zip'));
  });
  assert.deepEqual(first, second);
});

test('an archive says that it is one of Unix, with readable files: unzip takes the names of others for a code page of DOS', () => {
  const folder = temporaryFolder({ 'dist/łódź.html': '<p>' });
  zip(join(folder, 'dist'), join(folder, 'dist.zip'));
  const archive = readFileSync(join(folder, 'dist.zip'));
  const at = archive.readUInt32LE(archive.length - 22 + 16);
  assert.equal(archive[at + 5], 3, 'made by Unix');
  assert.equal((archive.readUInt32LE(at + 38) / 0x1_0000).toString(8), '100644');
  assert.equal(archive.readUInt16LE(at + 8) & 0x800, 0x800, 'names are UTF-8');
});

test('an archive of somebody else’s is not replaced; one of the site is', () => {
  const folder = temporaryFolder({
    'dist/404.html': '<p>',
    'dist/index.html': '<p>',
    'photos/404.html': '<p>',
    'notes.zip': 'my notes',
  });
  const check = (site: string, archive: string): void => checkArchive(join(folder, site), join(folder, archive));
  check('dist', 'dist.zip');
  zip(join(folder, 'dist'), join(folder, 'dist.zip'));
  check('dist', 'dist.zip');
  for (const [site, archive] of [
    ['notes', 'notes.zip'],
    ['photos', 'dist.zip'],
    ['dist', 'photos'],
  ] as const) {
    assert.throws(() => check(site, archive), Failure, archive);
  }
});
