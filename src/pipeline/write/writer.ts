import { existsSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { writeWhole } from '../../disk/whole.ts';
import { openLines, type Lines } from './lines.ts';
import { isSameFile } from './same.ts';

/** The list of what the writer made, so that it never takes away anything else. */
const LIST = 'files.json';
/** An earlier version listed a digest beside each path. */
const listSchema = z.union([z.array(z.string()), z.record(z.string(), z.string()).transform(Object.keys)]);

/** Writes a folder of generated files: only what changed, each file whole or not at all, and prunes what is no longer made. */
export interface Writer {
  /** Give `path` (below the folder, with `/`) this content. */
  put(path: string, content: string): void;
  /** Open `path` to give it its content piece by piece; it takes its place when it is closed. */
  open(path: string): Lines;
  /** Remove the files that an earlier run made and this one did not, and write the list. Returns how many files were written and removed. */
  finish(): { readonly changed: number; readonly removed: number };
}

/** Open `root` for writing. Files in it that were not made by a writer are left alone. */
export function openWriter(root: string): Writer {
  const before = readList(join(root, LIST));
  const now = new Set<string>();
  const folders = new Set<string>();

  let changed = 0;

  const put = (path: string, content: string): void => {
    now.add(path);
    const file = join(root, path);
    const bytes = Buffer.from(content);
    if (before.has(path) && isSame(file, bytes)) return;
    const folder = dirname(file);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeWhole(file, bytes);
    changed++;
  };

  const open = (path: string): Lines => {
    const file = join(root, path);
    const part = `${file}.${process.pid}.part`;
    const lines = openLines(part);
    return {
      put: lines.put,
      close() {
        lines.close();
        now.add(path);
        if (before.has(path) && isSameFile(file, part)) return rmSync(part);
        renameSync(part, file);
        changed++;
      },
    };
  };

  const finish = (): { changed: number; removed: number } => {
    let removed = 0;
    for (const path of before) {
      if (now.has(path)) continue;
      rmSync(join(root, path), { force: true });
      removeEmptyFolders(root, dirname(path));
      removed++;
    }
    const done = { changed, removed };
    put(LIST, `${JSON.stringify([...now].sort(), null, 1)}\n`);
    return done;
  };

  return { put, open, finish };
}

/** Remove everything that a writer made in `root`, its list too, and folders that are empty then. Returns how many files there were. */
export function removeMade(root: string): number {
  if (!existsSync(join(root, LIST))) return 0;
  const { removed } = openWriter(root).finish();
  rmSync(join(root, LIST), { force: true });
  removeEmptyFolders(dirname(root), basename(root));
  return removed;
}

/** Whether this is what lies there: a person may have edited the file since it was listed. */
function isSame(file: string, content: Buffer): boolean {
  try {
    return readFileSync(file).equals(content);
  } catch {
    return false;
  }
}

function readList(file: string): ReadonlySet<string> {
  if (!existsSync(file)) return new Set();
  try {
    return new Set(listSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).filter(isInside));
  } catch {
    // A damaged list only means that nothing is pruned this once.
    return new Set();
  }
}

/** A list that was tampered with must not reach outside the folder. */
function isInside(path: string): boolean {
  return !path.startsWith('/') && !path.split(/[/\\]/).includes('..') && path !== LIST;
}

function removeEmptyFolders(root: string, folder: string): void {
  for (let at = folder; at !== '.' && at !== ''; at = dirname(at)) {
    try {
      rmdirSync(join(root, at));
    } catch {
      return;
    }
  }
}
