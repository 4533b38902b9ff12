import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Failure } from '../../report/failure.ts';
import { isRunning } from '../../report/running.ts';

/** By this file a folder is known as a site that Backmatter built. */
const MARK = join('data', 'manifest.json');

/**
 * Make sure that `out` may be replaced: it is missing, empty, or a site that Backmatter built. Throws `Failure` otherwise,
 * so that no stranger's folder is ever emptied.
 */
export function checkOutput(out: string): void {
  if (!existsSync(out)) return;
  if (!statSync(out).isDirectory()) {
    throw new Failure(`${out} is a file, but the site needs a folder.`, 'Choose another folder with --out.');
  }
  if (readdirSync(out).length > 0 && !existsSync(join(out, MARK))) {
    const hint = 'Choose an empty or a new folder with --out; Backmatter empties only folders that it made.';
    throw new Failure(`The folder ${out} holds files that Backmatter did not make.`, hint);
  }
}

/** The folder beside `out` in which the new site is built. What an interrupted build left there is put right first. */
export function openBeside(out: string): string {
  const parent = dirname(out);
  mkdirSync(parent, { recursive: true });
  recover(out);
  const beside = besideOf(out, 'new', process.pid);
  rmSync(beside, { recursive: true, force: true });
  mkdirSync(beside);
  return beside;
}

const besideOf = (out: string, what: 'new' | 'old', pid: number | string): string =>
  join(dirname(out), `.${basename(out)}.${what}-${pid}`);

/** Bring back the site that a build was about to replace when it was killed, and remove what killed builds left. */
function recover(out: string): void {
  const parent = dirname(out);
  for (const what of ['old', 'new'] as const) {
    const stem = basename(besideOf(out, what, ''));
    for (const name of readdirSync(parent)) {
      if (!name.startsWith(stem) || isAtWork(name.slice(stem.length))) continue;
      if (what === 'old' && !existsSync(out)) renameSync(join(parent, name), out);
      else rmSync(join(parent, name), { recursive: true, force: true });
    }
  }
}

/** What the disk says when another build put its site there between our two steps. */
const MEANWHILE: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTEMPTY', 'EEXIST']);
const TRIES = 20;

/**
 * Put the new site in the place of the old one. Between the two renames there is no site for an instant, never half of
 * one; when the second fails, the old site comes back. Of two builds that end at once, the later one's site stays.
 */
export function swapIn(beside: string, out: string): void {
  const old = besideOf(out, 'old', process.pid);
  for (let attempt = 1; ; attempt++) {
    try {
      rmSync(old, { recursive: true, force: true });
      if (existsSync(out)) renameSync(out, old);
      renameSync(beside, out);
      break;
    } catch (cause) {
      if (existsSync(old) && !existsSync(out)) renameSync(old, out);
      const meanwhile = cause instanceof Error && 'code' in cause && MEANWHILE.has(cause.code) && existsSync(beside);
      if (!meanwhile || attempt >= TRIES) throw cause;
    }
  }
  rmSync(old, { recursive: true, force: true });
}

/** Whether another build works under these digits: the end of a folder's name. */
function isAtWork(digits: string): boolean {
  return /^[1-9]\d*$/.test(digits) && Number(digits) !== process.pid && isRunning(Number(digits));
}
