import type { Ids } from '../model/ids.ts';
import type { Imported } from '../model/imported.ts';
import { notice, type Notice } from '../report/notice.ts';
import { documentIds } from '../text/documentIds.ts';
import { sourceFinder } from './imported/sources.ts';
import { readAnnotations } from './read/annotations.ts';
import type { Candidate } from './read/walk.ts';

/** A source is shown no longer than this, in UTF-16 units. */
const MOST_SHOWN = 200;

/** Annotations made elsewhere, by path of the seed they are about, and a notice for each file that is about no document. */
export function annotationsBySeed(
  content: string,
  candidates: readonly Candidate[],
  ids: Ids,
): { imported: ReadonlyMap<string, readonly Imported[]>; notices: Notice[] } {
  const find = sourceFinder(
    documentIds(
      candidates.map(({ path }) => path),
      ids,
    ),
  );
  const imported = new Map<string, Imported[]>();
  const { found, notices } = readAnnotations(content);
  for (const { source, imported: one } of found) {
    const seed = find(source);
    const known = seed === null ? undefined : imported.get(seed);
    if (seed === null) notices.push(notice('annotations-astray', null, one.file, source.slice(0, MOST_SHOWN)));
    else if (known === undefined) imported.set(seed, [one]);
    else known.push(one);
  }
  return { imported, notices };
}
