import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { HOME } from '../command/options.ts';
import { asMarkdown, prepareStarlight, starlightBuild } from '../pages/starlight.ts';
import { makeCorpus, makeDocument } from './corpus.ts';
import { watched } from './watch.ts';

/** Entries of the sidebar called short. */
const SHORT = 10;

const markdown = (number: number): string => asMarkdown(makeDocument(number));

const slug = (number: number): string => String(number).padStart(6, '0');

/**
 * Builds the same documents by other programs in the same run: Starlight, installed from npm into a temporary folder, with
 * a short sidebar and no search and as it comes; Hugo where it is on the PATH. Of Backmatter the part that makes the site
 * counts, since the others find no names: pages, with the search where the other has one. Compared are clock time, for which
 * people wait, and processor time, which other work of the machine disturbs less. Prints figures and ratios.
 */
export async function benchPeers(count: number): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'backmatter-peers-'));
  try {
    const own = await ownParts(work, count);
    say(`Backmatter, ${own.pages} pages`, own.make);
    say('Backmatter’s search index', own.search);
    const folder = join(work, 'starlight');
    prepareStarlight(
      folder,
      Array.from({ length: count }, (_, n) => [slug(n), markdown(n)] as const),
    );
    const short = await starlight(folder, `pagefind: false, sidebar: ${JSON.stringify(links())}`);
    compare('Starlight, short sidebar, no search', short, own.make);
    compare('Starlight as it comes', await starlight(folder, ''), sum(own.make, own.search));
    const hugo = await hugoBuild(work, count);
    if (hugo === null) console.log('  Hugo is not on the PATH: left out.');
    else compare('Hugo', hugo, own.make, own.pages / count);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Seconds on the clock, and of the processor. */
interface Spent {
  readonly clock: number;
  readonly processor: number;
}

const sum = (one: Spent, other: Spent): Spent => ({
  clock: one.clock + other.clock,
  processor: one.processor + other.processor,
});

const figures = ({ clock, processor }: Spent): string => `${clock.toFixed(1)} s, processor ${processor.toFixed(1)} s`;

const say = (name: string, spent: Spent): void => console.log(`  ${name.padEnd(38)} ${figures(spent)}`);

function compare(name: string, theirs: Spent, ours: Spent, pages = 1): void {
  const ratio = (what: keyof Spent): string => (ours[what] / theirs[what] / pages).toFixed(2);
  const each = pages === 1 ? '' : ' for each page';
  console.log(
    `  ${name.padEnd(38)} ${figures(theirs)}; Backmatter takes ${ratio('clock')} × the time, ${ratio('processor')} × the processor’s${each}`,
  );
}

/** What Backmatter's stages take, from nothing. */
async function ownParts(work: string, count: number): Promise<{ make: Spent; search: Spent; pages: number }> {
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
  const of = (stage: string, ...names: readonly string[]): Spent => ({
    clock: stages[stage] ?? 0,
    // Where the system tells of no processor, the clock stands for it, as with the others.
    processor:
      processors.size === 0 ? (stages[stage] ?? 0) : names.reduce((all, name) => all + (processors.get(name) ?? 0), 0),
  });
  const entities = Object.values(counts.entities).reduce((all, number) => all + number, 0);
  return {
    make: of('Pages', 'astro.mjs'),
    search: of('Search', 'search.ts', 'pagefind_extended'),
    pages: counts.documents + entities,
  };
}

const links = (): object[] => Array.from({ length: SHORT }, (_, n) => ({ label: slug(n), link: `/${slug(n)}/` }));

async function starlight(folder: string, options: string): Promise<Spent> {
  const [command, words] = starlightBuild(folder, options);
  for (const made of ['dist', '.astro', 'node_modules/.astro'])
    rmSync(join(folder, made), { recursive: true, force: true });
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  return took(spawn(command, words, { cwd: folder, env, stdio: 'ignore' }), 'Starlight');
}

async function hugoBuild(work: string, count: number): Promise<Spent | null> {
  if (spawnSync('hugo', ['version']).status !== 0) return null;
  const folder = join(work, 'hugo');
  put(join(folder, 'hugo.toml'), 'title = "Peers"\n');
  put(join(folder, 'layouts/_default/single.html'), '<!doctype html><title>{{ .Title }}</title>{{ .Content }}\n');
  for (let number = 0; number < count; number++) put(join(folder, 'content', `${slug(number)}.md`), markdown(number));
  return took(spawn('hugo', ['--quiet'], { cwd: folder, stdio: 'ignore' }), 'Hugo');
}

async function took(child: ChildProcess, what: string): Promise<Spent> {
  const { seconds, processorSeconds } = await watched(child, what);
  return { clock: seconds, processor: processorSeconds ?? seconds };
}

function put(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
