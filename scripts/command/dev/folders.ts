import { watch, type FSWatcher } from 'node:fs';
import { join, sep } from 'node:path';
import type { Options } from '../options.ts';

/** What lies among hand-written files but is made, or is the server's business; annotations are watched by themselves. */
const PASSED_OVER: ReadonlySet<string | null> = new Set(['generated', 'ids.json', 'pages', 'annotations']);

/**
 * Tells of every saved document by its path below the seeds, with `/`, and of every hand-written file by null. What a run
 * itself writes is not looked at.
 */
export function watchFolders(
  { seeds, content }: Pick<Options, 'seeds' | 'content'>,
  saved: (path: string | null) => void,
): FSWatcher[] {
  const watching = (folder: string, recursive: boolean, heard: (name: string | null) => void): FSWatcher[] => {
    try {
      return [watch(folder, { recursive }, (_event, name) => heard(name))];
    } catch {
      return []; // Not there.
    }
  };
  return [
    ...watching(seeds, true, (name) => {
      const path = name?.split(sep).join('/') ?? null;
      if (path === null || !/(?:^|\/)\./.test(path)) saved(path);
    }),
    ...watching(content, false, (name) => {
      if (!PASSED_OVER.has(name) && name?.endsWith('.part') !== true) saved(null);
    }),
    ...watching(join(content, 'annotations'), true, () => saved(null)),
  ];
}
