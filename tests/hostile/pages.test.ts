import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { runCommand } from '../faults/command.ts';
import { temporaryFolder } from '../temporary.ts';

test('a page that came with the documents does not run, and is said to be left out', () => {
  const proof = join(temporaryFolder(), 'pwned');
  const root = temporaryFolder({
    'seeds/a.txt': 'Mr Kim Jong Un spoke in Seoul.\n',
    'seeds/.backmatter/settings.yaml': 'title: Papers\n',
    'seeds/.backmatter/pages/note.mdx': `import { writeFileSync } from 'node:fs';\n\n{writeFileSync(${JSON.stringify(proof)}, '')}\n`,
  });
  const site = join(root, 'site');
  const here = { root, site, words: [] };
  const { status, said } = runCommand(here, ['build', join(root, 'seeds'), '--out', site]);
  assert.equal(status, 0, said);
  assert.match(said, /\.backmatter.pages: Pages are code, .* left out\. .*--content/);
  assert.ok(!existsSync(proof), 'the page ran');
  assert.ok(!existsSync(join(site, 'notes/note.html')), 'the page is not in the site');
  assert.ok(existsSync(join(site, 'notes/how-to-read.html')), 'the program’s own page is');
});
