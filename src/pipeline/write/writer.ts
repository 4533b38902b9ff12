import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { openLines, type Lines } from './lines.ts';

/** The list of what the writer made, so that it never takes away anything else. */
const LIST = 'files.json';
const listSchema = z.record(z.string(), z.string());

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
  const now = new Map<string, string>();
  const folders = new Set<string>();

  let changed = 0;

  const put = (path: string, content: string): void => {
    const digest = createHash('sha256').update(content).digest('hex').slice(0, 16);
    now.set(path, digest);
    const file = join(root, path);
    if (before.get(path) === digest && isSame(file, content)) return;
    const folder = dirname(file);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeWhole(file, content);
    changed++;
  };

  const open = (path: string): Lines => {
    const file = join(root, path);
    const part = `${file}.${process.pid}.part`;
    const lines = openLines(part);
    const digest = createHash('sha256');
    return {
      put(text) {
        digest.update(text);
        lines.put(text);
      },
      close() {
        lines.close();
        const known = digest.digest('hex').slice(0, 16);
        now.set(path, known);
        if (before.get(path) !== known || !existsSync(file)) changed++;
        renameSync(part, file);
      },
    };
  };

  const finish = (): { changed: number; removed: number } => {
    let removed = 0;
    for (const path of before.keys()) {
      if (now.has(path)) continue;
      rmSync(join(root, path), { force: true });
      removeEmptyFolders(root, dirname(path));
      removed++;
    }
    const list = Object.fromEntries([...now].sort(([a], [b]) => (a < b ? -1 : 1)));
    const done = { changed, removed };
    put(LIST, `${JSON.stringify(list, null, 1)}\n`);
    return done;
  };

  return { put, open, finish };
}

/** Write beside and move over: a reader sees the old file or the new one, never half of one. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  const beside = `${file}.${process.pid}.part`;
  writeFileSync(beside, content);
  renameSync(beside, file);
}

/** A person may have edited the file since the list was written. */
function isSame(file: string, content: string): boolean {
  return existsSync(file) && readFileSync(file, 'utf8') === content;
}

function readList(file: string): Map<string, string> {
  if (!existsSync(file)) return new Map();
  try {
    return new Map(
      Object.entries(listSchema.parse(JSON.parse(readFileSync(file, 'utf8')))).filter(([path]) => isInside(path)),
    );
  } catch {
    // A damaged list only means that nothing is pruned this once.
    return new Map();
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
