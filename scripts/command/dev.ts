import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cachePart } from '../../src/disk/cache.ts';
import { listens, showsFirst } from './dev/answers.ts';
import { checkPages } from './handPages.ts';
import { installed } from './installed.ts';
import { buildOptions, HOME, parseWords, wholeNumber } from './options.ts';
import { screen } from './screen.ts';
import { checkSeeds } from './seeds.ts';
import { siteEnvironment } from './siteEnvironment.ts';

const PORT = 4322;

/**
 * `npm run dev`: Astro's development server over what was made last time, at once; behind it everything is brought up to date,
 * and again whenever a document or a hand-written file changes.
 */
export async function runDev(words: readonly string[]): Promise<number> {
  const { values, positionals } = parseWords(words, 1);
  const options = buildOptions(values, positionals[0]);
  const progress = screen(options);
  checkSeeds(options.seeds);
  if (!existsSync(join(options.generated, 'manifest.json'))) {
    const { runPipeline } = await import('../../src/pipeline/pipeline.ts');
    await runPipeline(options, progress);
  }
  progress.end('Watching for changes; Ctrl-C ends this.');

  const port = wholeNumber('port', values.port) ?? PORT;
  const astro = installed('astro', 'bin/astro.mjs');
  checkPages(options, progress);
  const changed = join(cachePart(options.cache, 'site'), `changed-${process.pid}`);
  const env = { ...siteEnvironment(options, options.out), BACKMATTER_CHANGED: changed };
  const server = spawn(process.execPath, [astro, 'dev', '--host', '127.0.0.1', '--port', String(port)], {
    cwd: HOME,
    env,
    stdio: 'inherit',
  });
  const ended = new Promise<number>((resolve) => server.on('close', (code) => resolve(code ?? 0)));
  // The server and its first page go before: each needs the processor as much as the pipeline.
  await Promise.race([listens(port), ended]);
  const { keepUp } = await import('./dev/keepUp.ts');
  const upkeep = keepUp(options, changed, words, progress);
  await Promise.race([showsFirst(), ended]);
  upkeep.start();
  const status = await ended;
  upkeep.end();
  rmSync(changed, { force: true });
  return status;
}
