import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** A link that took the file's place is not followed, and a pipe that did is not waited for. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** The bytes of a file, or how many there are when that is more than the limit. */
export type Bytes = { readonly bytes: Buffer } | { readonly bytes: null; readonly size: number };

/**
 * Read a regular file of at most `limit` bytes; of one that grows meanwhile, as much as it had at first. What is looked at
 * is what is read: another file put under the name in between changes nothing. Throws what the system says, and when
 * there is no regular file.
 */
export function readRegular(file: string, limit: number): Bytes {
  const handle = openSync(file, FLAGS);
  try {
    const found = fstatSync(handle);
    if (!found.isFile()) throw new Error('it is no regular file');
    if (found.size > limit) return { bytes: null, size: found.size };
    const bytes = Buffer.alloc(found.size);
    let at = 0;
    for (let read = -1; read !== 0 && at < bytes.length; at += read)
      read = readSync(handle, bytes, at, bytes.length - at, null);
    return { bytes: bytes.subarray(0, at) };
  } finally {
    closeSync(handle);
  }
}
