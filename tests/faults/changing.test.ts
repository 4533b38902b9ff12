import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { runPipeline, type Job } from '../../src/pipeline/pipeline.ts';
import type { Progress } from '../../src/report/progress.ts';
import { temporaryFolder } from '../temporary.ts';

/** Runs the pipeline over three documents and does something to them when a stage begins. */
async function disturb(stage: string, harm: (seeds: string) => void): Promise<readonly [string | null, string][]> {
  const seeds = temporaryFolder({
    'a.txt': 'Mr Kim spoke in Seoul.\n',
    'b.txt': 'Mr Trump spoke in Paris.\n',
    'c.txt': 'Mr Moon spoke.\n',
  });
  const out = mkdtempSync(join(tmpdir(), 'backmatter-'));
  const job: Job = {
    seeds,
    content: join(out, 'content'),
    generated: join(out, 'generated'),
    keepIds: false,
    previous: null,
    cache: join(out, 'cache'),
    jobs: 1,
  };
  const progress: Progress = {
    stage: (name) => void (name === stage && harm(seeds)),
    expect: () => undefined,
    step: () => undefined,
    note: () => undefined,
    end: () => undefined,
  };
  try {
    const { notices } = await runPipeline(job, progress);
    return notices.map(({ seed, code }) => [seed, code] as const);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

test('a document that vanishes before it is read is told about, and the others are built', async () => {
  assert.deepEqual(await disturb('Reading', (seeds) => rmSync(join(seeds, 'b.txt'))), [['b.txt', 'unreadable']]);
});

test('a document that vanishes or changes between reading and writing is told about, and the others are built', async () => {
  assert.deepEqual(await disturb('Annotating', (seeds) => rmSync(join(seeds, 'b.txt'))), [
    ['b.txt', 'changed-meanwhile'],
  ]);
  assert.deepEqual(await disturb('Annotating', (seeds) => writeFileSync(join(seeds, 'a.txt'), 'Other text.')), [
    ['a.txt', 'changed-meanwhile'],
  ]);
});

const shell = process.platform === 'win32' ? 'no pipes here' : false;

test(
  'a document that becomes a link, a pipe or a folder on the way is neither followed nor waited for',
  { skip: shell },
  async () => {
    const harms: readonly ((file: string) => void)[] = [
      (file) => symlinkSync('/etc/hostname', file),
      (file) => void execFileSync('mkfifo', [file]),
      (file) => mkdirSync(file),
    ];
    for (const harm of harms) {
      const swap = (seeds: string): void => {
        rmSync(join(seeds, 'b.txt'));
        harm(join(seeds, 'b.txt'));
      };
      assert.deepEqual(await disturb('Reading', swap), [['b.txt', 'unreadable']]);
      assert.deepEqual(await disturb('Annotating', swap), [['b.txt', 'changed-meanwhile']]);
    }
  },
);

test(
  'what stands beside a document under the name of its sidecar is not followed nor waited for either, and told about',
  { skip: shell },
  async () => {
    const pipe = (seeds: string): void => void execFileSync('mkfifo', [join(seeds, 'a.txt.meta.yaml')]);
    assert.deepEqual(await disturb('Reading', pipe), [['a.txt', 'sidecar-unread']]);
    const outside = join(temporaryFolder({ 'secret.yaml': 'title: from outside the folder' }), 'secret.yaml');
    const link = (seeds: string): void => symlinkSync(outside, join(seeds, 'a.txt.meta.yaml'));
    assert.deepEqual(await disturb('Reading', link), [['a.txt', 'sidecar-unread']]);
  },
);
