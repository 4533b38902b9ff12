import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { HOME } from '../command/options.ts';
import { filesOf } from '../verify/pages.ts';
import { makeCorpus, makeDocument } from './corpus.ts';

/** What one build took. */
interface Run {
  readonly seconds: number;
  /** Highest resident memory of any one process of the build, in MiB; null where the system does not tell. */
  readonly peakMiB: number | null;
  readonly stages: Readonly<Record<string, number>>;
  readonly counts: { readonly documents: number; readonly entities: Record<string, number> };
}

/**
 * Speed over a made-up collection of `count` documents: the whole build, the build again with nothing changed, with one
 * document changed, and the pages against plain Node writing the same files. Prints figures and ratios.
 */
export async function benchScale(count: number): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'backmatter-bench-'));
  try {
    const seeds = join(work, 'seeds');
    makeCorpus(seeds, count);
    const tenth = join(work, 'tenth');
    makeCorpus(tenth, Math.max(1, Math.round(count / 10)));
    const small = await build(tenth, join(work, 'small'), join(work, 'content-small'));
    const full = await build(seeds, join(work, 'site'), join(work, 'content'));
    const again = await build(seeds, join(work, 'site'), join(work, 'content'));
    const middle = Math.floor(count / 2);
    const shelf = String(Math.floor(middle / 1000)).padStart(3, '0');
    writeFileSync(join(seeds, shelf, `${String(middle).padStart(6, '0')}.txt`), makeDocument(count + 1));
    const one = await build(seeds, join(work, 'site'), join(work, 'content'));
    const entities = Object.values(full.counts.entities).reduce((sum, number) => sum + number, 0);
    console.log(`\n${full.counts.documents} documents, ${entities} entities`);
    const row = (name: string, run: Run): void => {
      const stages = Object.entries(run.stages).map(([stage, seconds]) => `${stage} ${seconds.toFixed(1)}`);
      console.log(
        `  ${name.padEnd(28)} ${run.seconds.toFixed(1)} s, peak ${run.peakMiB ?? '?'} MiB (${stages.join(', ')})`,
      );
    };
    row(`a tenth of them`, small);
    row('all, from nothing', full);
    row('all, nothing changed', again);
    row('all, one document changed', one);
    console.log(`  growth from a tenth: ${(full.seconds / small.seconds).toFixed(1)} × (10 × is linear)`);
    const plain = plainWrite(join(work, 'site'), join(work, 'copy'));
    const pages = full.stages['Pages'];
    console.log(
      `  plain Node writes the same pages in ${plain.toFixed(1)} s; the Astro part takes ${((pages ?? 0) / plain).toFixed(1)} × that`,
    );
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function build(seeds: string, out: string, content: string): Promise<Run> {
  mkdirSync(content, { recursive: true });
  const words = [join(HOME, 'scripts/backmatter.ts'), 'build', seeds, '--out', out, '--content', content, '--json'];
  const env = { ...process.env, BACKMATTER_CACHE_FOLDER: join(dirname(content), 'cache') };
  const child = spawn(process.execPath, words, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.on('data', (data: Buffer) => (printed += data.toString('utf8')));
  let peak: number | null = null;
  const watch = setInterval(() => {
    const now = child.pid === undefined ? null : largestOf(child.pid);
    if (now !== null) peak = Math.max(peak ?? 0, now);
  }, 200);
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(watch);
  if (status !== 0) throw new Error(`the build of ${seeds} ended with status ${status}`);
  const summary = JSON.parse(printed) as Omit<Run, 'peakMiB'>;
  return { ...summary, peakMiB: peak };
}

/** The highest memory that any process of a tree has had so far, in MiB, by /proc; null elsewhere. */
function largestOf(root: number): number | null {
  try {
    const parents = new Map<number, number>();
    for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
      const stat = safeRead(`/proc/${name}/stat`);
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 4).split(' ')[0]));
    }
    const below = (pid: number | undefined): boolean =>
      pid === root || (pid !== undefined && pid > 1 && below(parents.get(pid)));
    const peaks = [...parents.keys()].filter(below).map((pid) => {
      const line = /VmHWM:\s+(\d+) kB/.exec(safeRead(`/proc/${pid}/status`))?.[1];
      return Number(line ?? 0) / 1024;
    });
    return Math.round(Math.max(0, ...peaks));
  } catch {
    return null;
  }
}

function safeRead(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** Seconds that plain Node takes to write the HTML files of a site, their contents read beforehand. */
function plainWrite(site: string, copy: string): number {
  const pages = filesOf(site).filter((path) => path.endsWith('.html'));
  const contents = pages.map((path) => readFileSync(join(site, path)));
  const began = performance.now();
  pages.forEach((path, at) => {
    const file = join(copy, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, contents[at] ?? '');
  });
  return (performance.now() - began) / 1000;
}
