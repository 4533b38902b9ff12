import { closeSync, existsSync, openSync, readFileSync, readSync, renameSync, statSync, writeSync } from 'node:fs';
import { basename, join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { Failure } from '../../src/report/failure.ts';
import { filesOf } from '../../src/site/offline/filesOf.ts';

/** What the archive's directory says of a file. */
interface Entry {
  readonly name: Buffer;
  readonly stored: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** 1 January 1980, the first day a ZIP can name: the archive must not tell when it was made. */
const DATE = 0x0021;
const UTF8 = 0x0800;
const MOST_32 = 0xffff_ffff;
const MOST_16 = 0xffff;
/** Version needed to read: folders and deflate; 64-bit sizes. */
const PLAIN = 20;
const LARGE = 45;
/**
 * Whose archive it says it is, with the mode -rw-r--r-- that Unix wants then. Of one that names none, or DOS, Info-ZIP's unzip takes
 * the names for code page 437 or 850, whatever the flag for UTF-8 says.
 */
const UNIX = 3;
const MODE = 0o100644;

/**
 * Packs a folder into one archive (ZIP, PKWARE's APPNOTE 6.3.x) with the folder's name at its top. The same files give
 * the same bytes: they are sorted, and the archive holds no times, owners or rights. Large ones use the 64-bit fields.
 */
export function zip(folder: string, archive: string): void {
  const part = `${archive}.part`;
  const out = openSync(part, 'w');
  let offset = 0;
  const write = (...parts: readonly Uint8Array[]): void => {
    for (const bytes of parts) {
      for (let done = 0; done < bytes.length;) done += writeSync(out, bytes, done);
      offset += bytes.length;
    }
  };
  try {
    const entries = filesOf(folder).map((path): Entry => {
      const content = readFileSync(join(folder, path));
      const deflated = deflateRawSync(content, { level: 6 });
      const stored = deflated.length >= content.length;
      const data = stored ? content : deflated;
      const name = Buffer.from(`${basename(folder)}/${path}`);
      const entry = { name, stored, crc: crc32(content), packed: data.length, size: content.length, offset };
      write(local(entry), name, data);
      return entry;
    });
    const start = offset;
    for (const entry of entries) write(...central(entry));
    write(...end(entries.length, start, offset - start));
  } finally {
    closeSync(out);
  }
  renameSync(part, archive);
}

/** The first file of every site, in the order of an archive's. */
const FIRST = '404.html';
/** Bytes before the name in an archive's first header. */
const HEADER = 30;

/**
 * Make sure that an archive may be replaced: it is missing, or one that `zip` made of a site in a folder of this name. Throws
 * `Failure` otherwise, so that nobody's own archive is lost.
 */
export function checkArchive(folder: string, archive: string): void {
  if (!existsSync(archive) || (statSync(archive).isFile() && beginsWith(archive, `${basename(folder)}/${FIRST}`)))
    return;
  throw new Failure(
    `${archive} is there already, and it is no archive of a site that Backmatter packed.`,
    'Move it away, or choose another folder with --out.',
  );
}

/** Whether the first file of an archive has this name. */
function beginsWith(archive: string, first: string): boolean {
  const name = Buffer.from(first);
  const head = Buffer.alloc(HEADER + name.length);
  const file = openSync(archive, 'r');
  const read = readSync(file, head);
  closeSync(file);
  return read === head.length && head.toString('latin1', 0, 2) === 'PK' && head.subarray(HEADER).equals(name);
}

/** The fields that local and central headers share, from "version needed" on. */
function common({ stored, crc, packed, size, name }: Entry, version: number, extra: number): Buffer {
  const bytes = Buffer.alloc(26);
  bytes.writeUInt16LE(version, 0);
  bytes.writeUInt16LE(UTF8, 2);
  bytes.writeUInt16LE(stored ? 0 : 8, 4);
  bytes.writeUInt16LE(DATE, 8);
  bytes.writeUInt32LE(crc, 10);
  bytes.writeUInt32LE(packed, 14);
  bytes.writeUInt32LE(size, 18);
  bytes.writeUInt16LE(name.length, 22);
  bytes.writeUInt16LE(extra, 24);
  return bytes;
}

function local(entry: Entry): Buffer {
  return Buffer.concat([Buffer.from('PK\u0003\u0004'), common(entry, PLAIN, 0)]);
}

function central(entry: Entry): Buffer[] {
  const far = entry.offset >= MOST_32;
  const extra = Buffer.alloc(far ? 12 : 0);
  if (far) {
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(8, 2);
    extra.writeBigUInt64LE(BigInt(entry.offset), 4);
  }
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(far ? MOST_32 : entry.offset, 10);
  rest.writeUInt32LE(MODE * 0x1_0000, 6);
  const version = Buffer.from([far ? LARGE : PLAIN, UNIX]);
  const head = common(entry, far ? LARGE : PLAIN, extra.length);
  return [Buffer.from('PK\u0001\u0002'), version, head, rest, entry.name, extra];
}

function end(count: number, start: number, size: number): Buffer[] {
  const large = count >= MOST_16 || start >= MOST_32 || size >= MOST_32;
  const last = Buffer.alloc(22);
  last.write('PK\u0005\u0006', 'latin1');
  last.writeUInt16LE(Math.min(count, MOST_16), 8);
  last.writeUInt16LE(Math.min(count, MOST_16), 10);
  last.writeUInt32LE(Math.min(size, MOST_32), 12);
  last.writeUInt32LE(Math.min(start, MOST_32), 16);
  if (!large) return [last];
  const end64 = Buffer.alloc(56);
  end64.write('PK\u0006\u0006', 'latin1');
  end64.writeBigUInt64LE(44n, 4);
  end64.writeUInt16LE(LARGE, 12);
  end64.writeUInt16LE(LARGE, 14);
  for (const at of [24, 32]) end64.writeBigUInt64LE(BigInt(count), at);
  end64.writeBigUInt64LE(BigInt(size), 40);
  end64.writeBigUInt64LE(BigInt(start), 48);
  const locator = Buffer.alloc(20);
  locator.write('PK\u0006\u0007', 'latin1');
  locator.writeBigUInt64LE(BigInt(start + size), 8);
  locator.writeUInt32LE(1, 16);
  return [end64, locator, last];
}
