import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { writeWhole } from './whole.ts';

/** Length of a seal, in bytes. */
const SEAL = 64;

/**
 * What was kept in `file` under a key, or null. A file begins with a digest of its key and its content: one that is not there,
 * is damaged or lies under another's name is not trusted and counts as missing.
 */
export function readSealed(file: string, key: string): Buffer | null {
  try {
    const stored = readFileSync(file);
    const body = stored.subarray(SEAL);
    return sealOf(key, body) === stored.toString('latin1', 0, SEAL) ? body : null;
  } catch {
    return null;
  }
}

/** Keep bytes in `file` under a key, with the folder where that is missing. A full or read-only disk only means that nothing is remembered. */
export function keepSealed(file: string, key: string, body: Uint8Array): void {
  const sealed = Buffer.concat([Buffer.from(sealOf(key, body)), body]);
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeWhole(file, sealed);
  } catch {
    // Nothing is lost: it is worked out again next time.
  }
}

const sealOf = (key: string, body: Uint8Array): string => createHash('sha256').update(key).update(body).digest('hex');
