import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../temporary.ts';

const HOME = resolve(import.meta.dirname, '../..');

test('a checkout builds below broken files of tools, which lie above it in the folder where a person unpacked it', () => {
  const root = temporaryFolder({
    'seeds/a.txt': 'Mr Kim Jong Un spoke in Seoul.\n',
    'package.json': '{"name": ',
    'tsconfig.json': '{,',
    '.npmrc': '[',
  });
  const home = join(root, 'backmatter');
  for (const part of ['src', 'scripts', 'content/pages', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(join(HOME, part), join(home, part), { recursive: true });
  symlinkSync(join(HOME, 'node_modules'), join(home, 'node_modules'));
  const words = ['build', join(root, 'seeds'), '--out', join(root, 'site'), '--quiet'];
  const { status, stderr } = spawnSync(process.execPath, [join(home, 'scripts/backmatter.ts'), ...words], {
    cwd: root,
    env: { ...process.env, INIT_CWD: root, BACKMATTER_CACHE_FOLDER: join(root, 'cache') },
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  assert.ok(existsSync(join(root, 'site/people/kim-jong-un.html')));
});
