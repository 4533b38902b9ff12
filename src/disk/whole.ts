import { renameSync, writeFileSync } from 'node:fs';

/** Write beside and move over: a reader sees the old file or the new one, never half of one. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  const beside = `${file}.${process.pid}.part`;
  writeFileSync(beside, content);
  renameSync(beside, file);
}
