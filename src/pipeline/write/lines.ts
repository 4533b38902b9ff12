import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

const BUFFER = 1 << 16;

/** A file that grows piece by piece and is never whole in memory. */
export interface Lines {
  put(text: string): void;
  close(): void;
}

/** Open a new file for writing, with its folder. */
export function openLines(file: string): Lines {
  mkdirSync(dirname(file), { recursive: true });
  const handle = openSync(file, 'w');
  let waiting: string[] = [];
  let size = 0;
  const flush = (): void => {
    writeAll(handle, Buffer.from(waiting.join('')));
    waiting = [];
    size = 0;
  };
  return {
    put(text) {
      waiting.push(text);
      size += text.length;
      if (size >= BUFFER) flush();
    },
    close() {
      flush();
      closeSync(handle);
    },
  };
}

/** A write may take only part of what it is given. */
function writeAll(handle: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
}
