import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../../src/report/failure.ts';
import type { Progress } from '../../src/report/progress.ts';
import type { Options } from './options.ts';

/** Where the pages written by hand lie. */
export const pagesOf = ({ content }: Pick<Options, 'content'>): string => join(content, 'pages');

/**
 * Say that pages which came with the documents do not run, and how they would. Throws `Failure` for a page that is no file:
 * the bundler would wait for a pipe for ever.
 */
export function checkPages(options: Options, progress: Progress): void {
  const folder = pagesOf(options);
  if (!existsSync(folder)) return;
  if (!options.runPages) {
    progress.note(
      `${folder}: Pages are code, and these came with the documents, so they are left out. ` +
        `If they are yours, say so with --content ${options.content}.`,
    );
    return;
  }
  for (const name of readdirSync(folder)) {
    const page = join(folder, name);
    if (!name.endsWith('.mdx') || statSync(page, { throwIfNoEntry: false })?.isFile() === true) continue;
    throw new Failure(`${page} is no file.`, 'Put the page itself there, or take away what stands in its place.');
  }
}
