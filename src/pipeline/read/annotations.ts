import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Imported } from '../../model/imported.ts';
import { Failure } from '../../report/failure.ts';
import { notice, type Notice } from '../../report/notice.ts';
import { columnsOf } from './annotations/columns.ts';
import { webAnnotations } from './annotations/web.ts';
import { isLabel } from '../../text/nameLabels.ts';
import { handWritten, handWrittenTable } from './handWritten.ts';
import { walk } from './walk.ts';

/** Folder beside decisions.yaml for annotations made elsewhere. */
const FOLDER = 'annotations';

/** Texts and notes that lie beside annotations. */
const BESIDE = /^[^.]*$|\/[^./]*$|\.(?:md|txt)$/i;

/** Annotations with what they say they are about: an address or a path, as written. */
export interface About {
  readonly source: string;
  readonly imported: Imported;
}

/**
 * Read the files below `annotations/`: W3C Web Annotations (`.json`, `.jsonld`), and words in columns (`.conll`, `.tsv`,
 * `.iob`), one file for each document, at the document's path. Links, pipes and devices are passed over with a notice,
 * as they are among documents. Throws `Failure` naming the file that does not fit.
 */
export function readAnnotations(content: string): { found: About[]; notices: Notice[] } {
  const root = join(content, FOLDER);
  if (!existsSync(root)) return { found: [], notices: [] };
  const { candidates, notices } = walk(root);
  const files = candidates
    .filter(({ path }) => !BESIDE.test(path))
    .map(({ path }) => ({ path, found: read(content, path) }));
  return {
    found: files.flatMap(({ found }) => found),
    notices: [
      ...notices
        .filter(({ leftOut }) => leftOut)
        .map(({ seed, message }) => notice('annotations-unread', null, seed ?? '', message)),
      ...files.filter(({ found }) => found.length === 0).map(({ path }) => notice('annotations-nameless', null, path)),
    ],
  };
}

/** What a file says; nothing where it is in no format that is read, or holds no label. */
function read(content: string, path: string): About[] {
  if (/\.(?:json|jsonld)$/i.test(path)) return webAnnotations(jsonOf(content, path), path);
  if (!/\.(?:conll|tsv|iob)$/i.test(path)) return [];
  const words = columnsOf(handWrittenTable(content, `${FOLDER}/${path}`) ?? '');
  if (!words.some(({ label }) => isLabel(label))) return [];
  return [{ source: path.replace(/\.\w+$/, ''), imported: { file: path, names: [], words } }];
}

function jsonOf(content: string, file: string): unknown {
  try {
    return JSON.parse((handWritten(content, `${FOLDER}/${file}`) ?? 'null').replace(/^\uFEFF/, ''));
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    throw new Failure(
      `${FOLDER}/${file} is not valid JSON.`,
      'Export it again, or take it out of the folder.',
      1,
      cause,
    );
  }
}
