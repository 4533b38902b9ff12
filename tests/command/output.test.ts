import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { checkOutput } from '../../scripts/command/output.ts';
import { writeOffline } from '../../src/site/offline/write.ts';
import { temporaryFolder } from '../temporary.ts';

const THESIS = { 'thesis.doc': 'years of work' };
const SITE = { 'index.html': '<p>', 'data/manifest.json': '{}', 'people/kim.html': '<p>' };

/** A finished site with more files put into it. */
async function siteWith(files: Readonly<Record<string, string>>): Promise<string> {
  const site = temporaryFolder(SITE);
  await writeOffline(site);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(site, name)), { recursive: true });
    writeFileSync(join(site, name), content);
  }
  return site;
}

test('an output folder with strangers’ files is refused, never emptied', () => {
  const folder = temporaryFolder(THESIS);
  assert.throws(() => checkOutput(folder), /holds files that Backmatter did not make: thesis\.doc\./);
  assert.equal(readFileSync(join(folder, 'thesis.doc'), 'utf8'), 'years of work');
  assert.doesNotThrow(() => checkOutput(temporaryFolder()));
  assert.doesNotThrow(() => checkOutput(join(folder, 'gone')));
  assert.throws(() => checkOutput(join(folder, 'thesis.doc')), /is a file/);
});

test('a folder is no site of ours because it has a manifest, or a list that does not name what lies there', () => {
  for (const list of ['{}', '[]', '{', '{"thesis.doc": 1}', '{"../thesis.doc": "x"}'])
    assert.throws(
      () => checkOutput(temporaryFolder({ ...THESIS, 'data/manifest.json': '{}', 'sw-files.json': list })),
      /did not make/,
      list,
    );
});

test('a site that Backmatter built may be replaced, but not with what others put into it', async () => {
  const own = await siteWith({});
  checkOutput(own);
  checkOutput(await siteWith({ '.DS_Store': 'x', 'people/Thumbs.db': 'x' }));
  for (const name of ['CNAME', 'people/thesis.doc', 'data/notes/own.txt', '.htaccess', '.well-known/x']) {
    const site = await siteWith({ [name]: 'mine' });
    assert.throws(
      () => checkOutput(site),
      ({ message }: Error) => message.includes(name),
      name,
    );
  }
  symlinkSync('/etc/passwd', join(own, 'link'));
  assert.throws(() => checkOutput(own), /did not make: link\./);
});
