import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { cachePart } from '../../src/disk/cache.ts';
import { contents, runCommand } from '../faults/command.ts';
import { temporaryFolder } from '../temporary.ts';

const SEED = 'Erika Brandt, mayor of Lisbon, spoke on Monday.\n';

test('clean removes the cache, the generated files and the site, and nothing that people put there', () => {
  const root = temporaryFolder({
    'seeds/one.txt': SEED,
    'content/decisions.yaml': '- { ignore: Lisbon }\n',
    'content/notes.txt': 'mine',
    // A shared cache folder may hold these names, too.
    'cache/site/of-another-program': 'mine',
    'cache/0123456789ab/of-another-program': 'mine',
  });
  const place = { root, words: [], site: join(root, 'site') };
  const words = [join(root, 'seeds'), '--content', join(root, 'content'), '--out', place.site];
  assert.equal(runCommand(place, ['generate', ...words]).status, 0);
  writeFileSync(join(root, 'content/generated/mine.txt'), 'mine');
  mkdirSync(join(place.site, 'data'), { recursive: true });
  writeFileSync(join(place.site, 'data/manifest.json'), '{}');
  writeFileSync(join(place.site, 'sw-files.json'), '{"data/manifest.json":"0"}');
  mkdirSync(join(root, '.site.new-999999999'));
  assert.ok(existsSync(cachePart(join(root, 'cache'), 'facts')), 'nothing was kept that could be removed');

  const { status, said } = runCommand(place, ['clean', ...words]);
  assert.equal(status, 0, said);
  assert.match(said, /Removed:\n.*site\n.*generated\n.*cache/);
  assert.deepEqual([...contents(root).keys()].map((path) => path.replace(/^\//, '')).sort(), [
    'cache/0123456789ab/of-another-program',
    'cache/site/of-another-program',
    'content/decisions.yaml',
    'content/generated/mine.txt',
    'content/ids.json',
    'content/notes.txt',
    'seeds/one.txt',
  ]);
  assert.ok(!readdirSync(root).some((name) => name.startsWith('.site')), 'a killed build’s folder stayed');
  assert.match(runCommand(place, ['clean', ...words]).said, /There was nothing to remove/);
});

test('clean leaves an output folder alone that Backmatter did not make', () => {
  const root = temporaryFolder({ 'seeds/one.txt': SEED, 'site/thesis.doc': 'years of work' });
  const place = { root, words: [], site: join(root, 'site') };
  const { status, said } = runCommand(place, ['clean', join(root, 'seeds'), '--out', place.site]);
  assert.equal(status, 0, said);
  assert.match(said, /site holds files that Backmatter did not make: thesis\.doc\. They stay\./);
  assert.ok(existsSync(join(root, 'site/thesis.doc')));
});
