import { lstatSync, realpathSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../../report/failure.ts';
import { decode } from './decode.ts';
import { readRegular } from './regular.ts';

/** A larger file was written by no hand. In bytes. */
const MOST = 256 * 1024 * 1024;

const HINT = 'Put the file itself there, or take away what stands in its place.';

/** The text of `name` below the folder of hand-written files, which is UTF-8, or null where there is none. Throws as `handWrittenBytes`. */
export function handWritten(folder: string, name: string): string | null {
  return handWrittenBytes(folder, name)?.toString('utf8') ?? null;
}

/**
 * The same for tables, which spreadsheets write in other encodings too: told as those of documents are. What would be no document, such
 * as a table with control characters in a cell, is UTF-8 all the same: somebody named it as a table.
 */
export function handWrittenTable(folder: string, name: string): string | null {
  const bytes = handWrittenBytes(folder, name);
  return bytes === null ? null : (decode(bytes, name).text ?? bytes.toString('utf8'));
}

/**
 * The bytes of `name` below the folder of hand-written files, or null where there is none. The folder may lie in a
 * collection that came from a stranger, so links are not followed (a list could read any file of this machine into the
 * site), and pipes and devices are not opened. Throws `Failure` naming the file and what stands there.
 */
function handWrittenBytes(folder: string, name: string): Buffer | null {
  const file = join(folder, name);
  const stats = statsOf(file);
  if (stats === null) return null;
  if (stats.isSymbolicLink() || realpathSync(file) !== join(realpathSync(folder), name)) {
    throw new Failure(`${file} is reached by a symbolic link, and links are not followed.`, HINT);
  }
  // An unreadable folder or file is told about by the command, with the system's own reason.
  if (!stats.isFile()) throw new Failure(`${file} is no regular file.`, HINT);
  const found = readRegular(file, MOST);
  if (found.bytes === null) {
    throw new Failure(`${file} is larger than ${MOST / 1024 / 1024} MiB.`, 'Split it, or take out what is not needed.');
  }
  return found.bytes;
}

/** What the system says of a name that no file can have: through a file, too long, with NUL in it. */
const NO_NAME: ReadonlySet<unknown> = new Set(['ENOTDIR', 'ENAMETOOLONG', 'EINVAL', 'ERR_INVALID_ARG_VALUE']);

/** What stands under a name, a link not followed; null where nothing does or the name can be no file's. */
function statsOf(file: string): Stats | null {
  try {
    return lstatSync(file, { throwIfNoEntry: false }) ?? null;
  } catch (cause) {
    if (NO_NAME.has((cause as NodeJS.ErrnoException).code)) return null;
    throw cause;
  }
}
