import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { HOME } from '../command/options.ts';
import { makeCorpus, makeDocument } from './corpus.ts';
import { watched } from './watch.ts';

/** Of npm; other versions can be named in BACKMATTER_BENCH_STARLIGHT. */
const STARLIGHT = process.env['BACKMATTER_BENCH_STARLIGHT'] ?? '0.42.4';
/** Entries of the sidebar called short. */
const SHORT = 10;

/** A document as Markdown: its first line is the title. */
function markdown(number: number): string {
  const [title = '', ...text] = makeDocument(number).split('\n\n');
  return `---\ntitle: ${JSON.stringify(title)}\n---\n\n${text.join('\n\n')}`;
}

const slug = (number: number): string => String(number).padStart(6, '0');

/**
 * Builds the same documents by other programs in the same run: Starlight, installed from npm into a temporary folder, with
 * a short sidebar and no search and as it comes; Hugo where it is on the PATH. Of Backmatter the part that makes the site
 * counts, since the others find no names: pages, with the search where the other has one. What is compared is processor
 * time, which other work of the machine disturbs less; clock time where the system tells none. Prints figures and ratios.
 */
export async function benchPeers(count: number): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'backmatter-peers-'));
  try {
    const own = await ownParts(work, count);
    say(`Backmatter, ${own.pages} pages`, own.make);
    say('Backmatter’s search index', own.search);
    const folder = prepareStarlight(work, count);
    const short = await starlight(folder, `pagefind: false, sidebar: ${JSON.stringify(links())}`);
    compare('Starlight, short sidebar, no search', short, own.make);
    compare('Starlight as it comes', await starlight(folder, ''), own.make + own.search);
    const hugo = await hugoBuild(work, count);
    if (hugo === null) console.log('  Hugo is not on the PATH: left out.');
    else compareEach('Hugo', hugo, count, own.make, own.pages);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

const say = (name: string, seconds: number): void => console.log(`  ${name.padEnd(38)} ${seconds.toFixed(1)} s`);

function compare(name: string, theirs: number, ours: number): void {
  console.log(`  ${name.padEnd(38)} ${theirs.toFixed(1)} s; Backmatter takes ${(ours / theirs).toFixed(2)} × that`);
}

function compareEach(name: string, theirs: number, their: number, ours: number, our: number): void {
  const ratio = ours / our / (theirs / their);
  console.log(`  ${name.padEnd(38)} ${theirs.toFixed(1)} s; Backmatter takes ${ratio.toFixed(2)} × that for each page`);
}

/** Seconds of Backmatter's stages, from nothing. */
async function ownParts(work: string, count: number): Promise<{ make: number; search: number; pages: number }> {
  const seeds = join(work, 'own/seeds');
  const content = join(work, 'own/content');
  makeCorpus(seeds, count);
  mkdirSync(content);
  const script = join(HOME, 'scripts/backmatter.ts');
  const words = [script, 'build', seeds, '--out', join(work, 'own/site'), '--content', content, '--json'];
  const env = { ...process.env, BACKMATTER_CACHE_FOLDER: join(work, 'own/cache') };
  const child = spawn(process.execPath, words, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.on('data', (data: Buffer) => (printed += data.toString('utf8')));
  const { processors } = await watched(child, 'the build');
  const { stages, counts } = JSON.parse(printed) as {
    stages: Record<string, number>;
    counts: { documents: number; entities: Record<string, number> };
  };
  const of = (stage: string, ...names: readonly string[]): number =>
    processors.size === 0 ? (stages[stage] ?? 0) : names.reduce((sum, name) => sum + (processors.get(name) ?? 0), 0);
  const entities = Object.values(counts.entities).reduce((sum, number) => sum + number, 0);
  return {
    make: of('Pages', 'astro.mjs'),
    search: of('Search', 'search.ts', 'pagefind_extended'),
    pages: counts.documents + entities,
  };
}

function prepareStarlight(work: string, count: number): string {
  const folder = join(work, 'starlight');
  put(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  put(
    join(folder, 'src/content.config.ts'),
    `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  );
  for (let number = 0; number < count; number++) {
    put(join(folder, 'src/content/docs', `${slug(number)}.md`), markdown(number));
  }
  const install = spawnSync('npm', ['install', '--no-audit', '--no-fund', `@astrojs/starlight@${STARLIGHT}`, 'astro'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (install.status !== 0) throw new Error(`Starlight could not be installed:\n${install.stderr}`);
  return folder;
}

const links = (): object[] => Array.from({ length: SHORT }, (_, n) => ({ label: slug(n), link: `/${slug(n)}/` }));

async function starlight(folder: string, options: string): Promise<number> {
  put(
    join(folder, 'astro.config.mjs'),
    `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({ integrations: [starlight({ title: 'Peers', ${options} })] });
`,
  );
  for (const made of ['dist', '.astro', 'node_modules/.astro'])
    rmSync(join(folder, made), { recursive: true, force: true });
  const script = join(folder, 'node_modules/astro/bin/astro.mjs');
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  return took(
    spawn(process.execPath, [script, 'build', '--silent'], { cwd: folder, env, stdio: 'ignore' }),
    'Starlight',
  );
}

async function hugoBuild(work: string, count: number): Promise<number | null> {
  if (spawnSync('hugo', ['version']).status !== 0) return null;
  const folder = join(work, 'hugo');
  put(join(folder, 'hugo.toml'), 'title = "Peers"\n');
  put(join(folder, 'layouts/_default/single.html'), '<!doctype html><title>{{ .Title }}</title>{{ .Content }}\n');
  for (let number = 0; number < count; number++) put(join(folder, 'content', `${slug(number)}.md`), markdown(number));
  return took(spawn('hugo', ['--quiet'], { cwd: folder, stdio: 'ignore' }), 'Hugo');
}

async function took(child: ChildProcess, what: string): Promise<number> {
  const { seconds, processorSeconds } = await watched(child, what);
  return processorSeconds ?? seconds;
}

function put(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
