import { spawn } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HOME } from '../command/options.ts';
import { makeCorpus } from './corpus.ts';
import { freePort, shows } from './devServer.ts';
import { watched } from './watch.ts';

const MARK = 'Nothing of the kind had been seen before.';
const POLL_MS = 20;
const PATIENCE_MS = 600_000;

/**
 * `npm run dev` over `count` made-up documents that were built before: how long until the first page is there, and from
 * saving a document until its page shows it. Prints figures.
 */
export async function benchEditing(count: number): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'backmatter-editing-'));
  const seeds = join(work, 'seeds');
  const content = join(work, 'content');
  const env = { ...process.env, BACKMATTER_CACHE_FOLDER: join(work, 'cache') };
  const command = (...words: readonly string[]): string[] => [
    join(HOME, 'scripts/backmatter.ts'),
    ...words,
    '--content',
    content,
    '--out',
    join(work, 'site'),
  ];
  try {
    makeCorpus(seeds, count);
    mkdirSync(content);
    await watched(
      spawn(process.execPath, command('generate', seeds, '--quiet'), { env, stdio: 'ignore' }),
      'the build before editing',
    );
    const port = await freePort();
    const began = performance.now();
    const server = spawn(process.execPath, command('dev', seeds, '--port', String(port), '--quiet'), {
      env,
      stdio: 'ignore',
      detached: true,
    });
    try {
      const page = `http://127.0.0.1:${port}/documents/000/000001`;
      await shows(page, '<h1', POLL_MS, PATIENCE_MS);
      console.log(`  first page after ${seconds(began)} s`);
      await shows(page, '<h1', POLL_MS, PATIENCE_MS);
      const saved = performance.now();
      appendFileSync(join(seeds, '000/000001.txt'), `\n${MARK}\n`);
      await shows(page, MARK, POLL_MS, PATIENCE_MS);
      console.log(`  a saved document shows after ${seconds(saved)} s`);
    } finally {
      // Its own server is a child of it: both end together.
      if (server.pid !== undefined) process.kill(-server.pid);
    }
  } finally {
    rmSync(work, { recursive: true, force: true, maxRetries: 5 });
  }
}

const seconds = (since: number): string => ((performance.now() - since) / 1000).toFixed(2);
