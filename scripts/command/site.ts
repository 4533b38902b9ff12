import { spawn } from 'node:child_process';
import { hash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cachePart, openCache, programDigest } from '../../src/disk/cache.ts';
import { publish } from '../../src/pipeline/publish.ts';
import { readSettings } from '../../src/pipeline/read/settings.ts';
import { openBeside, swapIn } from '../../src/pipeline/write/swap.ts';
import { listenTo } from '../../src/report/afar.ts';
import { Failure } from '../../src/report/failure.ts';
import type { Progress } from '../../src/report/progress.ts';
import { writeOffline } from '../../src/site/offline/write.ts';
import { checkPages } from './handPages.ts';
import { installed } from './installed.ts';
import { checkOutput } from './output.ts';
import { buildOptions, cacheFolder, call, HOME, parseWords, type Options } from './options.ts';
import { screen } from './screen.ts';
import { siteEnvironment } from './siteEnvironment.ts';
import { readable } from './systemFault.ts';
import { checkArchive, zip } from './zip.ts';

/** `npm run site`: pages, search index and published files from what lies in `content/`; the pipeline is not run. */
export async function runSite(words: readonly string[]): Promise<number> {
  const { values, positionals } = parseWords(words, 1);
  const options = buildOptions(values, positionals[0]);
  const progress = screen(options);
  if (!existsSync(join(options.generated, 'manifest.json'))) {
    throw new Failure(`There is nothing generated in ${options.generated}.`, `Run \`${call('build')}\` first.`);
  }
  await makeSite(options, progress);
  progress.end(`The site is in ${options.out}.`);
  return 0;
}

/** Make the pages beside the old site, index them, lay the published files in, and put the new site in its place. */
export async function makeSite(options: Options, progress: Progress): Promise<void> {
  checkOutput(options.out);
  if (options.zip) checkArchive(options.out, archiveOf(options.out));
  const beside = openBeside(options.out);
  try {
    await fill(beside, options, progress);
  } catch (cause) {
    rmSync(beside, { recursive: true, force: true });
    throw cause;
  }
  swapIn(beside, options.out);
  if (!options.zip) return;
  progress.stage('Archive');
  zip(options.out, archiveOf(options.out));
}

const archiveOf = (out: string): string => `${out}.zip`;

/** The whole site into an empty folder. */
async function fill(beside: string, options: Options, progress: Progress): Promise<void> {
  progress.stage('Pages');
  checkPages(options, progress);
  const env = siteEnvironment(options, beside);
  await run(
    installed('astro', 'bin/astro.mjs'),
    ['build', '--silent'],
    { ...env, BACKMATTER_PROGRAM: siteDigest() },
    'the pages',
    progress,
  );
  // The search is made by another process meanwhile, which writes into the same folder: it is waited for whatever happens.
  const search = run(join(HOME, 'scripts/search.ts'), [beside], env, 'the search', progress).then(
    () => null,
    (cause: unknown) => ({ cause }),
  );
  try {
    progress.stage('Originals');
    layIn(beside, options, progress);
  } finally {
    progress.stage('Search');
    await search;
  }
  const fault = await search;
  if (fault !== null) throw fault.cause;
  await writeOffline(beside);
}

/** The published files that are not pages. */
function layIn(out: string, { seeds, generated, content, site, title }: Options, progress: Progress): void {
  const settings = readSettings(content);
  const cache = openCache(cachePart(cacheFolder(), 'exports'), programDigest());
  const job = { seeds, generated, out, site, cache, settings: title === null ? settings : { ...settings, title } };
  for (const seed of publish(job, progress)) {
    progress.note(
      `${seed}: The file changed or went while the site was built; its original is not in the site. Build again.`,
    );
  }
}

/** What makes pages of content: pages of the last build are used again only if it is the same. */
function siteDigest(): string {
  const files = [join(HOME, 'astro.config.mjs'), installed('astro', 'package.json')];
  const texts = files.map((file) => readFileSync(file, 'utf8'));
  return hash(
    'sha256',
    [process.version, ...texts, programDigest(['model', 'text', 'report', 'disk', 'mdx', 'site'])].join('\0'),
  );
}

/** Run a program of the project's that makes `what`, with this Node; what it prints is shown only when it fails, how far it is at once. */
async function run(
  script: string,
  words: readonly string[],
  env: NodeJS.ProcessEnv,
  what: string,
  progress: Progress,
): Promise<void> {
  const child = spawn(process.execPath, [script, ...words], {
    cwd: HOME,
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  child.on('message', listenTo(progress));
  const printed: Buffer[] = [];
  child.stdout?.on('data', (data: Buffer) => printed.push(data));
  child.stderr?.on('data', (data: Buffer) => printed.push(data));
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (status === 0) return;
  const said = readable(Buffer.concat(printed).toString('utf8'));
  throw new Failure(
    `Making ${what} failed:\n${said}`,
    'The last good site is untouched. Mend what is named above and run again.',
  );
}
