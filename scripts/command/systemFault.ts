import { Failure } from '../../src/report/failure.ts';

/** What the system says when it will not do something, with what to do about it. */
const FAULTS: ReadonlyMap<string, readonly [what: string, hint: string]> = new Map([
  ['ENOSPC', ['The disk is full', 'Make room, or choose a folder on another disk with --out.']],
  ['EDQUOT', ['Your share of the disk is used up', 'Make room, or choose a folder on another disk with --out.']],
  [
    'EFBIG',
    [
      'A file would grow larger than the system allows',
      'Raise the limit (ulimit -f), or choose another disk with --out.',
    ],
  ],
  [
    'EACCES',
    ['There is no permission to use a file or folder', 'Change its permissions, or choose another folder with --out.'],
  ],
  [
    'EPERM',
    [
      'There is no permission to change a file or folder',
      'Change its permissions, or choose another folder with --out.',
    ],
  ],
  ['EROFS', ['The disk can only be read', 'Choose a folder on another disk with --out.']],
  ['EMFILE', ['Too many files are open', 'Raise the limit (ulimit -n), or build with --jobs 1.']],
  ['ENFILE', ['Too many files are open', 'End other programs, or build with --jobs 1.']],
  [
    'ENAMETOOLONG',
    [
      'A path would be longer than the disk allows',
      'Choose an output folder with a shorter path, or shorten the names of folders.',
    ],
  ],
  [
    'ENOENT',
    ['A file or folder is not there and cannot be made', 'Check its path; if another program works there, run again.'],
  ],
  ['EEXIST', ['There is a file where a folder is needed', 'Move the file away, or choose another folder.']],
  ['ENOTDIR', ['There is a file where a folder is needed', 'Move the file away, or choose another folder.']],
  ['EISDIR', ['There is a folder where a file is needed', 'Move the folder away, or choose another one.']],
  ['ELOOP', ['A link leads back to itself', 'Take the link away, or put the file or folder itself there.']],
  [
    'ERR_WORKER_OUT_OF_MEMORY',
    [
      'A document needs more memory than there is',
      'Split the largest documents, lower limits.fileMiB in settings.yaml, or set NODE_OPTIONS=--max-old-space-size=8192.',
    ],
  ],
  ['ENOTEMPTY', ['Another program wrote into the folder meanwhile', 'Run it again.']],
  ['EXDEV', ['A folder reaches over two disks', 'Choose an output folder that is not a mount point with --out.']],
  ['EBUSY', ['A file or folder is in use', 'End the program that uses it, and run again.']],
  ['EIO', ['The disk reports an error', 'Check the disk, or choose another one with --out.']],
]);

/** The fault of the system behind an error as a `Failure` that names the file and what to do, or null when there is none. */
export function systemFault(cause: unknown): Failure | null {
  if (!(cause instanceof Error) || !('code' in cause) || typeof cause.code !== 'string') return null;
  const known = FAULTS.get(cause.code);
  if (known === undefined) return null;
  const [what, hint] = known;
  const place = 'path' in cause && typeof cause.path === 'string' ? `: ${cause.path}` : '';
  return new Failure(`${what}${place} (${cause.code}). The last good site is untouched.`, hint, 1, cause);
}

/**
 * What a program that was started printed, as people want to read it: without stack traces, and led by the system's own
 * reason where there is one (bundlers do not always pass it on).
 */
export function readable(printed: string): string {
  const message = printed.replace(/^Stack backtrace:\n(?:\s*\d+: .*\n?)*/gm, '');
  // The bundler's hints are for programmers; it takes the word “document” in a sentence of ours for a browser's.
  let hint = false;
  const lines = message.split('\n').filter((line) => {
    hint = /^\s*Hint:$/.test(line) || (hint && !/^(?:\S|\s*Stack trace:)/.test(line));
    return !hint && !/^\s+(?:at |Stack trace:$)/.test(line);
  });
  const words = new Set(printed.split(/\W+/));
  const code = [...FAULTS.keys()].find((one) => words.has(one));
  const unwritten = code === undefined && /failed to write|file too large|no space left/i.test(printed);
  const reason =
    code === undefined
      ? unwritten
        ? 'A file could not be written: the disk may be full.'
        : null
      : `${FAULTS.get(code)?.[0] ?? ''} (${code}).`;
  return [...(reason === null ? [] : [reason]), ...lines].join('\n').trim();
}
