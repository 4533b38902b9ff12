import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { NOTHING_GIVEN, type Given } from '../../model/given.ts';
import type { Seed } from '../../model/seed.ts';
import { notice, type Notice } from '../../report/notice.ts';
import { decode } from './decode.ts';
import { encodingFor } from './encodingFor.ts';
import { extract } from './extract.ts';
import { keysFromYaml, mergeGiven } from './extract/given.ts';
import { readRegular } from './regular.ts';
import { reason, SIDECAR, type Candidate } from './walk.ts';

const MIB = 1024 * 1024;

/** A seed without its address: addresses are given out over the whole collection. */
export type UnaddressedSeed = Omit<Seed, 'id'>;

/** A file read: the seed, or null with the notice that says why not. Notices may come with a seed too. */
export interface Reading {
  readonly seed: (UnaddressedSeed & { readonly original: Uint8Array }) | null;
  readonly notices: readonly Notice[];
}

/**
 * Read one file, and its sidecar where there is one. Never throws for what is in the file or for a file that vanished.
 * `limit` is in mebibytes; `encodings` are those of the settings, by path pattern.
 */
export function read(candidate: Candidate, limit: number, encodings: Readonly<Record<string, string>> = {}): Reading {
  const { path, file } = candidate;
  let bytes: Buffer;
  try {
    const found = readRegular(file, limit * MIB);
    if (found.bytes === null) {
      return { seed: null, notices: [notice('too-large', path, mebibytes(found.size), `${limit} MiB`)] };
    }
    bytes = found.bytes;
  } catch (cause) {
    return { seed: null, notices: [notice('unreadable', path, reason(cause))] };
  }
  const decoded = decode(bytes, path, encodingFor(path, encodings));
  if (decoded.text === null) return { seed: null, notices: decoded.notices };
  const digest = createHash('sha256').update(bytes).digest('hex');
  const { encoding } = decoded;
  const notices = [...decoded.notices];
  const { text, given, furniture = [], unread } = extract(decoded.text, path);
  if (unread !== undefined) notices.push(notice('mark-up-unread', path, unread));
  if (text.trim() === '') return { seed: null, notices: [...notices, notice('blank', path)] };
  const sidecar = sidecarOf(file);
  if (sidecar.unread !== null) notices.push(notice('sidecar-unread', path, sidecar.unread));
  const stated = mergeGiven(sidecar.given, given);
  const seed = { path, digest, bytes: bytes.length, encoding, text, given: stated, furniture, original: bytes };
  return { seed, notices };
}

/** A sidecar larger than this is none. */
const SIDECAR_BYTES = 64 * 1024;

/** What `<file>.meta.yaml` says, or why it says nothing; a missing one has nothing to say. */
function sidecarOf(file: string): { given: Given; unread: string | null } {
  const sidecar = file + SIDECAR;
  const nothing = (unread: string | null): { given: Given; unread: string | null } => ({
    given: NOTHING_GIVEN,
    unread,
  });
  try {
    if (!existsSync(sidecar)) return nothing(null);
    const { bytes } = readRegular(sidecar, SIDECAR_BYTES);
    if (bytes === null) return nothing('it has more than 64 KiB');
    const given = keysFromYaml(bytes.toString('utf8'));
    return given === null ? nothing('it is no YAML of `key: value` lines in UTF-8') : { given, unread: null };
  } catch (cause) {
    return nothing(reason(cause));
  }
}

function mebibytes(bytes: number): string {
  return `${(bytes / MIB).toFixed(1)} MiB`;
}
