import { createHash, hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { writeWhole } from './whole.ts';

/**
 * A content-addressed cache on disk: what is stored under a key never changes, so builds may share it, run at once and be
 * killed at any moment. Each entry begins with a digest of its key and itself; one that is damaged or lies under another's name
 * is not trusted and counts as missing.
 */
export interface Cache {
  /** The value stored under the parts' key, or null. */
  get(parts: readonly string[]): unknown;
  /** Store a value that JSON can hold. A full or read-only disk only means that nothing is remembered. */
  put(parts: readonly string[], value: unknown): void;
}

/** Length of a seal, in bytes. */
const SEAL = 64;

/** Open the cache in `folder`. `version` stands for everything besides the parts that a value depends on. */
export function openCache(folder: string, version: string): Cache {
  const keyOf = (parts: readonly string[]): string => hash('sha256', JSON.stringify([version, ...parts]));
  const fileOf = (key: string): string => join(folder, key.slice(0, 2), key.slice(2, 40));
  const seal = (key: string, body: Uint8Array): string => createHash('sha256').update(key).update(body).digest('hex');
  return {
    get(parts) {
      try {
        const key = keyOf(parts);
        const stored = readFileSync(fileOf(key));
        const body = stored.subarray(SEAL + 1);
        return seal(key, body) === stored.toString('latin1', 0, SEAL) ? JSON.parse(body.toString('utf8')) : null;
      } catch {
        return null;
      }
    },
    put(parts, value) {
      const key = keyOf(parts);
      const file = fileOf(key);
      const body = Buffer.from(JSON.stringify(value));
      try {
        mkdirSync(dirname(file), { recursive: true });
        writeWhole(file, Buffer.concat([Buffer.from(`${seal(key, body)}\n`), body]));
      } catch {
        // Nothing is lost: the value is worked out again next time.
      }
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
