import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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

const SEAL = 64;

/**
 * Opens the cache in a folder of its own. An entry that is damaged or lies under another's name counts as missing; a disk that is
 * full only means that nothing is remembered.
 */
export function openIndexCache(folder: string): IndexCache {
  const used = new Set<string>();
  const sealOf = (key: string, body: Uint8Array): string => hash('sha256', Buffer.concat([Buffer.from(key), body]));
  return {
    get(key) {
      used.add(key);
      try {
        const stored = readFileSync(join(folder, key));
        const body = stored.subarray(SEAL);
        if (sealOf(key, body) !== stored.toString('latin1', 0, SEAL)) return null;
        const end = body.indexOf(0x0a);
        return { ...(JSON.parse(body.toString('utf8', 0, end)) as PagefindIndex), words: body.subarray(end + 1) };
      } catch {
        return null;
      }
    },
    put(key, { words, version, lengths, fields }) {
      used.add(key);
      const body = Buffer.concat([Buffer.from(`${JSON.stringify({ version, lengths, fields })}\n`), words]);
      const part = join(folder, `${key}.${process.pid}.part`);
      try {
        mkdirSync(folder, { recursive: true });
        writeFileSync(part, Buffer.concat([Buffer.from(sealOf(key, body)), body]));
        renameSync(part, join(folder, key));
      } catch {
        // Nothing is lost.
      }
    },
    close() {
      if (!existsSync(folder)) return;
      for (const name of readdirSync(folder)) if (!used.has(name)) rmSync(join(folder, name), { force: true });
    },
  };
}
