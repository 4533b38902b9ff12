import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { parse, parseAllDocuments } from 'yaml';
import { cachePart } from '../../src/disk/cache.ts';
import { makeCorpus } from '../../scripts/bench/corpus.ts';
import { contents, differences } from '../faults/command.ts';
import { temporaryFolder } from '../temporary.ts';

const HOME = resolve(import.meta.dirname, '../..');
const DOCUMENTS = 7;
const SCRIPT = `"${process.execPath}" "${join(HOME, 'scripts/backmatter.ts')}"`;
const example = (name: string): string => readFileSync(join(HOME, 'docs/examples', name), 'utf8');

/** Runs a line of an example in a shell, by this very program: `npm run build --` is `node scripts/backmatter.ts build`. */
function run(line: string, cwd: string, cache: string, env: NodeJS.ProcessEnv = {}): void {
  // Making pages is not what the examples are about, and takes longest.
  const command = line
    .replace('npm run build --', `${SCRIPT} generate`)
    .replace('npm run analyse --', `${SCRIPT} analyse`);
  const { status, stderr } = spawnSync('sh', ['-c', command], {
    cwd,
    env: { ...process.env, INIT_CWD: cwd, BACKMATTER_CACHE_FOLDER: cache, ...env },
    encoding: 'utf8',
  });
  assert.equal(status, 0, `${command}\n${stderr}`);
}

/** A collection, and what a build without parts makes of it. */
function collection(): { root: string; expected: Map<string, string> } {
  const root = temporaryFolder();
  makeCorpus(join(root, 'seeds'), DOCUMENTS);
  run('npm run build -- seeds --content alone --out site', root, join(root, 'cache-alone'));
  return { root, expected: contents(join(root, 'alone/generated')) };
}

const entries = (cache: string): number =>
  readdirSync(cachePart(cache, 'facts'), { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).length;

/**
 * The build found every analysis in the cache: analysed again, under another key, a document would leave more there than where
 * one machine did all.
 */
function checkBuild(root: string, cache: string, line: string, expected: Map<string, string>): void {
  assert.equal(entries(cache), DOCUMENTS, 'each document is analysed by one part');
  run(line, root, cache);
  assert.equal(entries(cache), entries(join(root, 'cache-alone')), 'no document is analysed again');
  assert.deepEqual(differences(contents(join(root, 'content/generated')), expected), []);
}

test('the GitHub Actions example gives what one machine gives, each document analysed once', () => {
  const { root, expected } = collection();
  interface Work {
    readonly strategy?: { readonly matrix: { readonly shard: number[] } };
    readonly steps: readonly { readonly run?: string }[];
  }
  const { jobs } = parse(example('github-actions.yml')) as { jobs: Record<'analyse' | 'build', Work> };
  const lineOf = ({ steps }: Work, name: string): string =>
    steps.find((step) => step.run?.startsWith(`npm run ${name}`))?.run ?? assert.fail(`no step runs ${name}`);
  const cache = join(root, 'cache');
  mkdirSync(cache);
  for (const shard of jobs.analyse.strategy?.matrix.shard ?? []) {
    const part = join(root, `part-${shard}`);
    run(lineOf(jobs.analyse, 'analyse').replace('${{ matrix.shard }}', String(shard)), root, part);
    // As download-artifact does with `merge-multiple`.
    cpSync(part, cache, { recursive: true });
  }
  checkBuild(root, cache, lineOf(jobs.build, 'build'), expected);
});

test('the Kubernetes example gives what one machine gives, its pods writing into one cache', () => {
  const { root, expected } = collection();
  interface Job {
    readonly spec: {
      readonly completions?: number;
      readonly template: { readonly spec: { readonly containers: readonly { readonly args: readonly string[] }[] } };
    };
  }
  const [analyse, build] = parseAllDocuments(example('kubernetes.yaml')).map((document) => document.toJS() as Job);
  const pods = 3;
  const lineOf = (job: Job | undefined): string =>
    (job?.spec.template.spec.containers[0]?.args[0] ?? '')
      .replace('/archive/documents', join(root, 'seeds'))
      .replaceAll('/archive', root)
      .replace(`/${analyse?.spec.completions}`, `/${pods}`);
  assert.match(lineOf(analyse), new RegExp(`/${pods}$`), 'as many parts as pods');
  const cache = join(root, 'cache');
  for (let pod = 0; pod < pods; pod++) run(lineOf(analyse), root, cache, { JOB_COMPLETION_INDEX: String(pod) });
  checkBuild(root, cache, lineOf(build), expected);
});

test('a part that cannot be is refused', () => {
  const root = temporaryFolder({ 'seeds/a.txt': 'A text.' });
  for (const shard of ['0/4', '5/4', '4', 'x/y', '1/0', '1/99999']) {
    const words = [join(HOME, 'scripts/backmatter.ts'), 'analyse', join(root, 'seeds'), '--shard', shard];
    const { status, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' });
    assert.equal(status, 2, `${shard}: ${stderr}`);
    assert.match(stderr, /--shard is/);
  }
});
