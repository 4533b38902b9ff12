import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isAtWork, isMark, markOf } from './atWork.ts';

/** The folder beside `out` in which the new site is built. What an interrupted build left there is put right first. */
export function openBeside(out: string): string {
  const parent = dirname(out);
  mkdirSync(parent, { recursive: true });
  recover(out);
  const beside = besideOf(out, 'new', markOf(process.pid));
  rmSync(beside, { recursive: true, force: true });
  mkdirSync(beside);
  return beside;
}

const besideOf = (out: string, what: 'new' | 'old', mark: string): string =>
  join(dirname(out), `.${basename(out)}.${what}-${mark}`);

/** Bring back the site that a build was about to replace when it was killed, and remove what killed builds left. */
function recover(out: string): void {
  const parent = dirname(out);
  for (const what of ['old', 'new'] as const) {
    const stem = basename(besideOf(out, what, ''));
    for (const name of readdirSync(parent)) {
      const mark = name.slice(stem.length);
      if (!name.startsWith(stem) || !isMark(mark) || isAtWork(mark)) continue;
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
  const old = besideOf(out, 'old', markOf(process.pid));
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
