import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { keepSealed, readSealed } from '../../disk/sealed.ts';
import type { PagefindIndex } from './pagefind.ts';

/** Indexes of groups of pages, kept from one build to the next. */
export interface IndexCache {
  get(key: string): PagefindIndex | null;
  put(key: string, index: PagefindIndex): void;
  /** Forget what was neither asked for nor put. */
  close(): void;
}

/** Nothing is kept. */
export const noCache: IndexCache = { get: () => null, put: () => undefined, close: () => undefined };

/**
 * Opens the cache in a folder of its own. An entry that is damaged or lies under another's name counts as missing; a disk that is
 * full only means that nothing is remembered.
 */
export function openIndexCache(folder: string): IndexCache {
  const used = new Set<string>();
  return {
    get(key) {
      used.add(key);
      const body = readSealed(join(folder, key), key);
      if (body === null) return null;
      const end = body.indexOf(0x0a);
      return { ...(JSON.parse(body.toString('utf8', 0, end)) as PagefindIndex), words: body.subarray(end + 1) };
    },
    put(key, { words, version, lengths, fields }) {
      used.add(key);
      const head = Buffer.from(`${JSON.stringify({ version, lengths, fields })}\n`);
      keepSealed(join(folder, key), key, Buffer.concat([head, words]));
    },
    close() {
      if (!existsSync(folder)) return;
      for (const name of readdirSync(folder)) if (!used.has(name)) rmSync(join(folder, name), { force: true });
    },
  };
}
