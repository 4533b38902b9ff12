import { spawn } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';
import { runPipeline } from '../../src/pipeline/pipeline.ts';
import { Failure } from '../../src/report/failure.ts';
import { checkSeeds } from './build.ts';
import { checkPages } from './handPages.ts';
import { installed } from './installed.ts';
import { buildOptions, HOME, parseWords, wholeNumber } from './options.ts';
import { screen } from './screen.ts';
import { siteEnvironment } from './site.ts';

const PORT = 4322;
/** Editors write a file in several steps: wait until they are done, in milliseconds. */
const SETTLE = 120;

/** `npm run dev`: Astro's development server, and the pipeline again whenever a seed or a hand-written file changes. */
export async function runDev(words: readonly string[]): Promise<number> {
  const { values, positionals } = parseWords(words, 1);
  const options = buildOptions(values, positionals[0]);
  const progress = screen(options);
  checkSeeds(options.seeds);
  // What was made last time is shown at once, and brought up to date meanwhile.
  const made = existsSync(join(options.generated, 'manifest.json'));
  if (!made) await runPipeline(options, progress);
  progress.end('Watching for changes; Ctrl-C ends this.');

  let timer: NodeJS.Timeout | undefined;
  const again = async (): Promise<void> => {
    try {
      await runPipeline(options, progress);
      progress.end();
    } catch (cause) {
      if (!(cause instanceof Failure)) throw cause;
      progress.end(`${cause.message} ${cause.hint}`);
    }
  };
  let running = made ? again() : Promise.resolve();
  const changed = (_event: string, name: string | null): void => {
    if (name?.startsWith('generated') === true || name === 'ids.json') return;
    clearTimeout(timer);
    timer = setTimeout(() => (running = running.then(again)), SETTLE);
  };
  const watchers = [options.seeds, options.content].flatMap((folder) => {
    try {
      return watch(folder, { recursive: true }, changed);
    } catch {
      return [];
    }
  });

  const port = String(wholeNumber('port', values.port) ?? PORT);
  const astro = installed('astro', 'bin/astro.mjs');
  checkPages(options, progress);
  const env = siteEnvironment(options, options.out);
  const server = spawn(process.execPath, [astro, 'dev', '--host', '127.0.0.1', '--port', port], {
    cwd: HOME,
    env,
    stdio: 'inherit',
  });
  const status = await new Promise<number>((resolve) => server.on('close', (code) => resolve(code ?? 0)));
  for (const watcher of watchers) watcher.close();
  return status;
}
