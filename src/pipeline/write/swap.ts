import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Failure } from '../../report/failure.ts';

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

/** The folder beside `out` in which the new site is built. What an interrupted build left there is removed. */
export function openBeside(out: string): string {
  const parent = dirname(out);
  mkdirSync(parent, { recursive: true });
  const stem = `.${basename(out)}.new-`;
  for (const name of readdirSync(parent)) {
    if (name.startsWith(stem) && !isRunning(Number(name.slice(stem.length)))) {
      rmSync(join(parent, name), { recursive: true, force: true });
    }
  }
  const beside = join(parent, `${stem}${process.pid}`);
  rmSync(beside, { recursive: true, force: true });
  mkdirSync(beside);
  return beside;
}

/** Put the new site in the place of the old one. Between the two renames there is no site for an instant, never half of one. */
export function swapIn(beside: string, out: string): void {
  const old = join(dirname(out), `.${basename(out)}.old-${process.pid}`);
  rmSync(old, { recursive: true, force: true });
  if (existsSync(out)) renameSync(out, old);
  renameSync(beside, out);
  rmSync(old, { recursive: true, force: true });
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
