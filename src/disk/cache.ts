import { createHash, hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { keepSealed, readSealed } from './sealed.ts';

/**
 * A content-addressed cache on disk: what is stored under a key never changes, so builds may share it, run at once and be
 * killed at any moment.
 */
export interface Cache {
  /** The value stored under the parts' key, or null. */
  get(parts: readonly string[]): unknown;
  /** Store a value that JSON can hold. A full or read-only disk only means that nothing is remembered. */
  put(parts: readonly string[], value: unknown): void;
}

/** Open the cache in `folder`. `version` stands for everything besides the parts that a value depends on. */
export function openCache(folder: string, version: string): Cache {
  const keyOf = (parts: readonly string[]): string => hash('sha256', JSON.stringify([version, ...parts]));
  const fileOf = (key: string): string => join(folder, key.slice(0, 2), key.slice(2, 40));
  return {
    get(parts) {
      const key = keyOf(parts);
      const body = readSealed(fileOf(key), key);
      return body === null ? null : JSON.parse(body.toString('utf8'));
    },
    put(parts, value) {
      const key = keyOf(parts);
      keepSealed(fileOf(key), key, Buffer.from(JSON.stringify(value)));
    },
  };
}

/**
 * Part `name` of the cache folder. The folder may be shared with other programs, so the parts carry our name: `npm run clean`
 * removes what `isCachePart` says is ours, and nothing else.
 */
export const cachePart = (cache: string, name: string): string => join(cache, `${OURS}${name}`);

/** Whether an entry of the cache folder is a part that `cachePart` named. */
export const isCachePart = (entry: string): boolean => entry.startsWith(OURS);

const OURS = 'backmatter-';

/** The rooms of the program that have a say in what is found out about a document. */
const ROOMS: readonly string[] = ['model', 'text', 'knowledge', 'disk', 'mdx', 'pipeline'];

/** A digest of the program itself, weights included: what it computes can only change when one of these files does. */
export function programDigest(rooms = ROOMS): string {
  const home = resolve(import.meta.dirname, '..');
  const digest = createHash('sha256');
  for (const room of rooms) {
    const entries = readdirSync(join(home, room), { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    for (const file of files.sort()) digest.update(file.slice(home.length)).update(readFileSync(file));
  }
  return digest.digest('hex');
}
