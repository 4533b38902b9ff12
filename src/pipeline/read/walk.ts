import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { notice, type Notice } from '../../report/notice.ts';
import { plainId } from '../../text/documentIds.ts';
import { isLitter } from '../../text/litter.ts';

/** A file that may be a document. `path` is below the seeds folder, with `/`. */
export interface Candidate {
  readonly path: string;
  readonly file: string;
}

/** Ending of the file beside a document that says its title, date, publisher, language. */
export const SIDECAR = '.meta.yaml';

/**
 * Most bytes of a document's path, and of the address made of it. Disks take paths of 1,024 bytes or more, and the site needs
 * room before and behind.
 */
const PATH_BYTES = 800;

/** The folder of hand-written files beside a collection that lies outside the project: ours, never a seed. */
export const HAND_FOLDER = '.backmatter';

/**
 * Every regular file below `root`, in an order that does not depend on the disk, and a notice for everything that is
 * passed over. Links are not followed, pipes and devices are not opened, so the walk ends and stays inside `root`.
 * Hidden files and folders are passed over with one too, but for those that nobody made (`.git`, `.DS_Store`).
 */
export function walk(root: string): { candidates: Candidate[]; notices: Notice[] } {
  const candidates: Candidate[] = [];
  const notices: Notice[] = [];
  const open = [''];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    let entries: Dirent<Buffer>[];
    try {
      entries = readdirSync(join(root, folder), { withFileTypes: true, encoding: 'buffer' });
    } catch (cause) {
      notices.push(notice('unreadable', folder || '.', reason(cause)));
      continue;
    }
    const documents = new Set(entries.filter((entry) => entry.isFile()).map(({ name }) => name.toString('utf8')));
    for (const entry of entries) {
      const name = entry.name.toString('utf8');
      const path = folder === '' ? name : `${folder}/${name}`;
      if (name.startsWith('.')) {
        if (name !== HAND_FOLDER && !isLitter(name)) notices.push(notice('hidden', path));
        continue;
      }
      if (name.endsWith(SIDECAR) && entry.isFile()) {
        if (!documents.has(name.slice(0, -SIDECAR.length))) notices.push(notice('sidecar-astray', path));
        continue;
      }
      if (!Buffer.from(name, 'utf8').equals(entry.name)) {
        notices.push(notice('name-not-utf8', path));
      } else if (Math.max(Buffer.byteLength(path), Buffer.byteLength(plainId(path))) > PATH_BYTES) {
        notices.push(notice('path-too-long', path, String(PATH_BYTES)));
      } else if (entry.isDirectory()) {
        if (/\.(?:te?xt|md|markdown|html?)$/i.test(name)) notices.push(notice('folder-like-file', path));
        open.push(path);
      } else if (entry.isSymbolicLink()) {
        notices.push(notice('symbolic-link', path));
      } else if (entry.isFile()) {
        candidates.push({ path, file: join(root, path) });
      } else {
        notices.push(notice('not-a-file', path, whatIs(entry)));
      }
    }
  }
  const order = (a: { path: string }, b: { path: string }): number => (a.path < b.path ? -1 : 1);
  candidates.sort(order);
  notices.sort((a, b) => ((a.seed ?? '') < (b.seed ?? '') ? -1 : 1));
  return { candidates, notices };
}

function whatIs(entry: Dirent<Buffer>): string {
  if (entry.isFIFO()) return 'a named pipe';
  if (entry.isSocket()) return 'a socket';
  if (entry.isBlockDevice() || entry.isCharacterDevice()) return 'a device';
  return 'something that is neither file nor folder';
}

/** The system's reason in a few words: `EACCES: permission denied`. */
export function reason(cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause);
  return message.split(',')[0] ?? message;
}
