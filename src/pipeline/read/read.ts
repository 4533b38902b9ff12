import { createHash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import type { Seed } from '../../model/seed.ts';
import { notice, type Notice } from '../../report/notice.ts';
import { decode } from './decode.ts';
import { reason, type Candidate } from './walk.ts';

const MIB = 1024 * 1024;

/** A seed without its address: addresses are given out over the whole collection. */
export type UnaddressedSeed = Omit<Seed, 'id'>;

/** A file read: the seed, or null with the notice that says why not. Notices may come with a seed too. */
export interface Reading {
  readonly seed: (UnaddressedSeed & { readonly original: Uint8Array }) | null;
  readonly notices: readonly Notice[];
}

/** Read one file. Never throws for what is in the file or for a file that vanished. `limit` is in mebibytes. */
export function read(candidate: Candidate, limit: number): Reading {
  const { path, file } = candidate;
  let bytes: Buffer;
  try {
    const { size } = lstatSync(file);
    if (size > limit * MIB) return { seed: null, notices: [notice('too-large', path, mebibytes(size), `${limit} MiB`)] };
    bytes = readFileSync(file);
  } catch (cause) {
    return { seed: null, notices: [notice('unreadable', path, reason(cause))] };
  }
  const decoded = decode(bytes, path);
  if (decoded.text === null) return { seed: null, notices: decoded.notices };
  const digest = createHash('sha256').update(bytes).digest('hex');
  return {
    seed: { path, digest, bytes: bytes.length, encoding: decoded.encoding, text: decoded.text, original: bytes },
    notices: decoded.notices,
  };
}

function mebibytes(bytes: number): string {
  return `${(bytes / MIB).toFixed(1)} MiB`;
}
