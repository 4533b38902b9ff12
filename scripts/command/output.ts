import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { z } from 'zod';
import { FILES_FILE, SITE_FILE, WORKER_FILE } from '../../src/site/offline/format.ts';
import { Failure } from '../../src/report/failure.ts';
import { isLitter } from '../../src/text/litter.ts';

/** How many files that are not ours a message names. */
const NAMED = 3;

/**
 * Make sure that `out` may be replaced: it is missing, empty, or holds nothing but a site that Backmatter built. Throws `Failure`
 * otherwise, so that nothing of anybody's is ever lost with an old site.
 */
export function checkOutput(out: string): void {
  if (!existsSync(out)) return;
  if (!statSync(out).isDirectory()) {
    throw new Failure(`${out} is a file, but the site needs a folder.`, 'Choose another folder with --out.');
  }
  const strange = strangersIn(out);
  if (strange.length === 0) return;
  const more = strange.length > NAMED ? ` and ${strange.length - NAMED} more` : '';
  throw new Failure(
    `The folder ${out} holds files that Backmatter did not make: ${strange.slice(0, NAMED).join(', ')}${more}.`,
    'Move them away, or choose an empty or a new folder with --out; Backmatter empties only folders that hold nothing else than its own.',
  );
}

/** Whatever lies in the folder and is not in the list of its files that each site holds; links are not followed. */
function strangersIn(out: string): string[] {
  const made = filesMade(join(out, FILES_FILE));
  return readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !isLitter(entry.name))
    .map((entry) => relative(out, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !made.has(path))
    .sort();
}

const listSchema = z.record(z.string(), z.string());

/** The files of a finished site, its lists included; none where the list is missing or damaged. */
function filesMade(list: string): ReadonlySet<string> {
  try {
    const files = listSchema.parse(JSON.parse(readFileSync(list, 'utf8')));
    return new Set([...Object.keys(files), FILES_FILE, SITE_FILE, WORKER_FILE]);
  } catch {
    return new Set();
  }
}
