import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Notice } from '../../src/report/notice.ts';
import { temporaryFolder } from '../temporary.ts';
import type { Size } from './inputs/sizes.ts';

const HOME = resolve(import.meta.dirname, '../..');
/** No part of a build may take more memory (MiB of its heap) or, all together, more time than this. */
export const BOUND = { mebibytes: 4096, minutes: 10 };

/**
 * Build a collection of one ordinary document and the extreme one, under the bounds. Returns what is wrong (null: nothing)
 * and how many seconds the build took.
 */
export function buildSize({ name, make, said }: Size): { fault: string | null; seconds: number } {
  const root = temporaryFolder();
  mkdirSync(join(root, 'seeds'));
  writeFileSync(join(root, 'seeds', 'ordinary.txt'), 'Mr Kim Jong Un spoke in Seoul.\n');
  writeFileSync(join(root, 'seeds', name), make());
  const words = [
    'build',
    join(root, 'seeds'),
    '--content',
    join(root, 'content'),
    '--out',
    join(root, 'site'),
    '--json',
  ];
  const began = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(HOME, 'scripts/backmatter.ts'), ...words], {
    cwd: root,
    env: {
      ...process.env,
      INIT_CWD: root,
      BACKMATTER_CACHE_FOLDER: join(root, 'cache'),
      NODE_OPTIONS: `--max-old-space-size=${BOUND.mebibytes}`,
    },
    encoding: 'utf8',
    timeout: BOUND.minutes * 60_000,
    maxBuffer: 2 ** 28,
  });
  const seconds = (performance.now() - began) / 1000;
  rmSync(root, { recursive: true, force: true });
  if (status !== 0) return { fault: stderr.slice(0, 2000) || `no end in ${BOUND.minutes} minutes`, seconds };
  const { notices } = JSON.parse(stdout) as { notices: readonly Notice[] };
  const found = notices.find(({ seed, leftOut }) => seed === name && leftOut)?.code ?? null;
  return { fault: found === said ? null : `it was said to be ${found ?? 'a document'}`, seconds };
}
