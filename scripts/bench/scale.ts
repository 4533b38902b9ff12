import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { HOME } from '../command/options.ts';
import { filesOf } from '../../src/site/offline/filesOf.ts';
import { makeCorpus, makeDocument } from './corpus.ts';
import { type Taken, watched } from './watch.ts';

/** What one build took. */
interface Run extends Taken {
  readonly stages: Readonly<Record<string, number>>;
  readonly counts: { readonly documents: number; readonly entities: Record<string, number> };
}

/** A collection and the folders it is built in. */
interface Place {
  readonly seeds: string;
  readonly site: string;
  readonly content: string;
}

/**
 * Speed over a made-up collection of `count` documents: a tenth of it, the whole, the whole again with nothing changed and
 * with one document changed, and the pages against plain Node writing the same files; whether the site after a change is
 * that of a clean build to the byte is tried on the tenth. Prints figures and ratios.
 */
export async function benchScale(count: number): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'backmatter-bench-'));
  const placeOf = (name: string, seeds = name): Place => ({
    seeds: join(work, seeds, 'seeds'),
    site: join(work, name, 'site'),
    content: join(work, name, 'content'),
  });
  try {
    const tenth = Math.max(1, Math.round(count / 10));
    const few = placeOf('few');
    const all = placeOf('all');
    makeCorpus(few.seeds, tenth);
    makeCorpus(all.seeds, count);
    console.log(machine());
    const small = row(`${tenth} documents`, await build(few));
    changeOne(few.seeds, tenth);
    row(`one of ${tenth} changed`, await build(few));
    const clean = placeOf('clean', 'few');
    mkdirSync(clean.content, { recursive: true });
    cpSync(join(few.content, 'ids.json'), join(clean.content, 'ids.json'));
    row(`${tenth}, clean`, await build(clean));
    console.log(`  after the change the site is ${sameSite(few.site, clean.site) ? '' : 'NOT '}that of a clean build`);

    const full = row(`${count} documents`, await build(all));
    const plain = plainWrite(all.site, join(work, 'copy'));
    const again = row('nothing changed', await build(all));
    changeOne(all.seeds, count);
    const one = row(`one of ${count} changed`, await build(all));

    const entities = Object.values(full.counts.entities).reduce((sum, number) => sum + number, 0);
    const ratio = (a: Taken, b: Taken): string => ((a.processorSeconds ?? 0) / (b.processorSeconds ?? 1)).toFixed(2);
    console.log(`  ${full.counts.documents} documents, ${entities} entities; ${loads()}`);
    console.log(
      `  growth from a tenth: ${(full.seconds / small.seconds).toFixed(1)} × the time, ${ratio(full, small)} × the processor time`,
    );
    console.log(
      `  of the whole build’s processor time: nothing changed ${ratio(again, full)}, one changed ${ratio(one, full)}`,
    );
    const pages = (full.stages['Pages'] ?? 0) / plain;
    console.log(
      `  plain Node writes the same pages in ${plain.toFixed(1)} s; the Astro part takes ${pages.toFixed(1)} × that`,
    );
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function row(name: string, run: Run): Run {
  const stages = Object.entries(run.stages).map(([stage, seconds]) => `${stage} ${seconds.toFixed(1)}`);
  const peaks = [...run.peaks].sort(([, a], [, b]) => b - a).map(([what, peak]) => `${what} ${peak}`);
  const processors = [...run.processors].map(([what, seconds]) => `${what} ${seconds.toFixed(1)}`);
  console.log(
    `  ${name.padEnd(24)} ${run.seconds.toFixed(1)} s, processor ${run.processorSeconds?.toFixed(1) ?? '?'} s, largest process ${run.peakMiB ?? '?'} MiB\n` +
      `    ${stages.join(', ')}\n    MiB: ${peaks.join(', ')}\n    processor: ${processors.join(', ')}`,
  );
  return run;
}

async function build({ seeds, site, content }: Place): Promise<Run> {
  mkdirSync(content, { recursive: true });
  const words = [join(HOME, 'scripts/backmatter.ts'), 'build', seeds, '--out', site, '--content', content, '--json'];
  const env = { ...process.env, BACKMATTER_CACHE_FOLDER: join(dirname(content), 'cache') };
  const child = spawn(process.execPath, words, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.on('data', (data: Buffer) => (printed += data.toString('utf8')));
  const taken = await watched(child, `the build of ${seeds}`);
  return { ...(JSON.parse(printed) as Pick<Run, 'stages' | 'counts'>), ...taken };
}

/** Give the document in the middle another text. */
function changeOne(seeds: string, count: number): void {
  const middle = Math.floor(count / 2);
  const shelf = String(Math.floor(middle / 1000)).padStart(3, '0');
  writeFileSync(join(seeds, shelf, `${String(middle).padStart(6, '0')}.txt`), makeDocument(count + 1));
}

/** Every site lists its files with their digests; two sites that list the same are the same. */
function sameSite(one: string, other: string): boolean {
  const list = (site: string): string => readFileSync(join(site, 'sw-files.json'), 'utf8');
  return list(one) === list(other);
}

function machine(): string {
  const [first] = cpus();
  return `  Node ${process.version}, ${cpus().length} × ${first?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB; ${loads()}`;
}

const loads = (): string =>
  `load ${loadavg()
    .map((load) => load.toFixed(1))
    .join(' ')}`;

/** Seconds that plain Node takes to write the HTML files of a site, their contents read beforehand. */
function plainWrite(site: string, copy: string): number {
  let seconds = 0;
  for (const path of filesOf(site).filter((path) => path.endsWith('.html'))) {
    const content = readFileSync(join(site, path));
    const file = join(copy, path);
    const began = performance.now();
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    seconds += (performance.now() - began) / 1000;
  }
  return seconds;
}
