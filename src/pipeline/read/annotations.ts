import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Imported } from '../../model/imported.ts';
import { Failure } from '../../report/failure.ts';
import { columnsOf } from './annotations/columns.ts';
import { webAnnotations } from './annotations/web.ts';

/** Folder beside decisions.yaml for annotations made elsewhere. */
const FOLDER = 'annotations';

/** Annotations with what they say they are about: an address or a path, as written. */
export interface About {
  readonly source: string;
  readonly imported: Imported;
}

/**
 * Read the files below `annotations/`: W3C Web Annotations (`.json`, `.jsonld`), and words in columns (`.conll`, `.tsv`,
 * `.iob`), one file for each document, at the document's path. Throws `Failure` naming the file that does not fit.
 */
export function readAnnotations(content: string): About[] {
  const root = join(content, FOLDER);
  if (!existsSync(root)) return [];
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  return files.sort().flatMap((file): About[] => {
    if (/\.(?:json|jsonld)$/i.test(file)) return webAnnotations(jsonOf(join(root, file), file), file);
    if (!/\.(?:conll|tsv|iob)$/i.test(file)) return [];
    const words = columnsOf(readFileSync(join(root, file), 'utf8'));
    return [{ source: file.replace(/\.\w+$/, ''), imported: { file, names: [], words } }];
  });
}

function jsonOf(path: string, file: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new Failure(
      `${FOLDER}/${file} is not valid JSON.`,
      'Export it again, or take it out of the folder.',
      1,
      cause,
    );
  }
}
