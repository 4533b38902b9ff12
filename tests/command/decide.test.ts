import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../temporary.ts';

const SCRIPT = resolve(import.meta.dirname, '../../scripts/decide.ts');

function decide(cwd: string, ...words: string[]): { status: number | null; out: string; said: string } {
  const env = { ...process.env, INIT_CWD: cwd };
  const run = spawnSync(process.execPath, [SCRIPT, ...words], { cwd, env, encoding: 'utf8' });
  return { status: run.status, out: run.stdout, said: run.stderr };
}

test('a decision is written beside the documents, and the command that shows it is named', () => {
  const cwd = temporaryFolder({ 'my papers/a.txt': 'Text.' });
  const { status, out, said } = decide(cwd, 'ignore', 'Read more', '--content', 'my papers/.backmatter');
  assert.equal(status, 0, said);
  assert.match(out, /npm run build -- "my papers"\n/);
  assert.match(readFileSync(join(cwd, 'my papers/.backmatter/decisions.yaml'), 'utf8'), /^- ignore: Read more$/m);
});

test('a decision that would stop every build is not left behind', () => {
  const cwd = temporaryFolder({ 'hand/decisions.yaml': '# mine\n- ignore: Read more\n' });
  const { status, said } = decide(cwd, 'list', 'people.csv', '--content', 'hand');
  assert.equal(status, 1);
  assert.match(said, /there is no file “people\.csv”/);
  assert.equal(readFileSync(join(cwd, 'hand/decisions.yaml'), 'utf8'), '# mine\n- ignore: Read more\n');
  assert.equal(decide(cwd, 'list', 'people.csv', '--content', 'other').status, 1);
  assert.equal(existsSync(join(cwd, 'other/decisions.yaml')), false);
});

test('without --content, decisions go to the documents one stands in, never to another collection', () => {
  const cwd = temporaryFolder({ 'papers/1998/a.txt': 'Text.', 'papers/.backmatter/settings.yaml': 'title: P\n' });
  const { status, out, said } = decide(join(cwd, 'papers/1998'), 'ignore', 'Read more');
  assert.equal(status, 0, said);
  assert.match(out, /npm run build -- \.\.\n/);
  assert.match(readFileSync(join(cwd, 'papers/.backmatter/decisions.yaml'), 'utf8'), /^- ignore: Read more$/m);
  const elsewhere = decide(cwd, 'ignore', 'Read more');
  assert.equal(elsewhere.status, 2);
  assert.match(elsewhere.said, /No folder for decisions was named/);
});
