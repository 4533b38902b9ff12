import assert from 'node:assert/strict';
import { appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeCorpus, makeDocument } from '../../scripts/bench/corpus.ts';
import { cachePart } from '../../src/disk/cache.ts';
import { contents, differences, runCommand, verify, type Place } from '../faults/command.ts';
import { temporaryFolder } from '../temporary.ts';

const DOCUMENTS = 24;

/** Builds `seeds` of `root` with the content and the cache named; the same addresses for all. */
function build(root: string, name: string, jobs = 1): string {
  const site = join(root, `site-${name}`);
  const content = join(root, `content-${name}`);
  const words = ['build', join(root, 'seeds'), '--content', content, '--out', site, '--quiet', '--jobs', String(jobs)];
  const place: Place = { root: join(root, name), words, site };
  mkdirSync(place.root, { recursive: true });
  // So few pages would not be shared otherwise.
  const { status, said } = runCommand(place, words, 'export BACKMATTER_HEAD_START=20;');
  assert.equal(status, 0, said);
  return site;
}

const keptPages = (root: string): string[] => {
  const folder = join(cachePart(join(root, 'again/cache'), 'site'), 'pages');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map((entry) => join(entry.parentPath, entry.name));
};

/** A build that has nothing to take up: the same seeds, decisions and addresses given out, and nothing else. */
function cleanBuild(root: string): string {
  const content = join(root, 'content-clean');
  mkdirSync(content);
  for (const name of ['ids.json', 'decisions.yaml']) cpSync(join(root, 'content-again', name), join(content, name));
  return build(root, 'clean');
}

test('after changes a build makes few pages anew, and the site is that of a clean build by one process to the byte', () => {
  const root = temporaryFolder();
  const seeds = join(root, 'seeds');
  makeCorpus(seeds, DOCUMENTS);
  const site = build(root, 'again', 2);
  const whole = keptPages(root);

  const began = Date.now();
  writeFileSync(join(seeds, '000/000007.txt'), makeDocument(DOCUMENTS + 1));
  build(root, 'again', 2);
  const anew = keptPages(root).filter((file) => statSync(file).mtimeMs >= began);
  assert.ok(anew.length < whole.length / 2, `${anew.length} of ${whole.length} pages were made anew`);

  // Another document comes, one goes, an editor decides, and some of what is kept is damaged.
  writeFileSync(join(seeds, '000/new.txt'), makeDocument(DOCUMENTS + 2));
  rmSync(join(seeds, '000/000011.txt'));
  const entities = readFileSync(join(site, 'data/entities.ndjson'), 'utf8');
  const [, person = ''] = /"id":"([^"]+)","kind":"person"/.exec(entities) ?? [];
  writeFileSync(join(root, 'content-again/decisions.yaml'), `- { rename: ${person}, to: Somebody Else }\n`);
  const [damaged = '', ...others] = keptPages(root);
  writeFileSync(damaged, readFileSync(damaged, 'utf8').replace('<h1', '<h1 class="damaged"'));
  for (const file of others.slice(0, 5)) appendFileSync(file, '<p>damaged</p>');
  build(root, 'again', 2);
  assert.deepEqual(differences(contents(site), contents(cleanBuild(root))), []);
  assert.equal(verify(site), '');
});
