import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

const PIECE = 1 << 18;

/** Whether two files hold the same bytes; neither is ever whole in memory. A file that is not there is like no other. */
export function isSameFile(one: string, other: string): boolean {
  const handles: number[] = [];
  try {
    for (const file of [one, other]) handles.push(openSync(file, 'r'));
    const [a = -1, b = -1] = handles;
    if (fstatSync(a).size !== fstatSync(b).size) return false;
    const [here, there] = [Buffer.allocUnsafe(PIECE), Buffer.allocUnsafe(PIECE)];
    for (;;) {
      const read = fill(a, here);
      if (read !== fill(b, there) || !here.subarray(0, read).equals(there.subarray(0, read))) return false;
      if (read < PIECE) return true;
    }
  } catch {
    return false;
  } finally {
    for (const handle of handles) closeSync(handle);
  }
}

/** A read may give only part of what is asked for. */
function fill(handle: number, buffer: Buffer): number {
  let at = 0;
  while (at < buffer.length) {
    const read = readSync(handle, buffer, at, buffer.length - at, null);
    if (read === 0) break;
    at += read;
  }
  return at;
}
