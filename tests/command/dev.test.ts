import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { freePort, shows } from '../../scripts/bench/devServer.ts';
import { runPipeline } from '../../src/pipeline/pipeline.ts';
import { openPreview } from '../../src/pipeline/preview.ts';
import { silent } from '../../src/report/progress.ts';
import { temporaryFolder } from '../temporary.ts';

const HOME = resolve(import.meta.dirname, '../..');
const POLL_MS = 200;
const PATIENCE_MS = 180_000;

test('while editing, a saved document shows its words, and a new one its page and its place in the lists', async () => {
  const root = temporaryFolder();
  const seeds = join(root, 'seeds');
  cpSync(join(HOME, 'seeds'), seeds, { recursive: true });
  mkdirSync(join(root, 'content'));
  writeFileSync(join(seeds, 'first.txt'), 'The mayor met Erika Brandt in Lisbon.\n');
  const port = await freePort();
  const words = ['dev', seeds, '--content', join(root, 'content'), '--port', String(port), '--quiet'];
  const env = { ...process.env, BACKMATTER_CACHE_FOLDER: join(root, 'cache') };
  const server = spawn(process.execPath, [join(HOME, 'scripts/backmatter.ts'), ...words], {
    env,
    stdio: 'ignore',
    detached: true,
  });
  try {
    const at = (path: string): string => `http://127.0.0.1:${port}/${path}`;
    await shows(at('documents/first'), 'The mayor met', POLL_MS, PATIENCE_MS);
    appendFileSync(join(seeds, 'first.txt'), '\nNobody had foreseen it.\n');
    await shows(at('documents/first'), 'Nobody had foreseen it.', POLL_MS, PATIENCE_MS);
    writeFileSync(join(seeds, 'second.txt'), 'Konrad Aldermann spoke to reporters in Lisbon on Monday.\n');
    await shows(at('documents/second'), 'Konrad', POLL_MS, PATIENCE_MS);
    await shows(at('documents'), 'second', POLL_MS, PATIENCE_MS);
  } finally {
    if (server.pid !== undefined) process.kill(-server.pid);
  }
});

test('a document worked out alone is as the whole run writes it where nothing depends on others', async () => {
  const root = temporaryFolder({
    'seeds/one.txt': 'Erika Brandt, mayor of Lisbon, said on Monday: “We will rebuild it.”\n',
  });
  const folder = (name: string): string => join(root, name);
  const job = {
    seeds: folder('seeds'),
    content: folder('content'),
    generated: folder('content/generated'),
    keepIds: true,
    previous: null,
    cache: folder('cache'),
    jobs: 1,
  };
  mkdirSync(job.content);
  await runPipeline(job, silent);
  const preview = await openPreview(job);
  const shown = preview.of('one.txt');
  assert.equal(shown?.mdx, readFileSync(join(job.generated, 'documents/one.mdx'), 'utf8'));
  assert.deepEqual(shown.notes, JSON.parse(readFileSync(join(job.generated, 'documents/one.notes.json'), 'utf8')));
  assert.equal(preview.of('two.txt'), null, 'a document without an address was shown');
});
