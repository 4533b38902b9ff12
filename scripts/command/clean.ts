import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isCachePart } from '../../src/disk/cache.ts';
import { openBeside } from '../../src/pipeline/write/swap.ts';
import { removeMade } from '../../src/pipeline/write/writer.ts';
import { Failure } from '../../src/report/failure.ts';
import type { Progress } from '../../src/report/progress.ts';
import { buildOptions, parseWords } from './options.ts';
import { checkOutput } from './output.ts';
import { screen } from './screen.ts';

/**
 * `npm run clean`: removes what Backmatter made and can make again: the cache, the generated files and the site. Documents,
 * hand-written files, the addresses given out and whatever else lies in those folders stay.
 */
export function runClean(words: readonly string[]): Promise<number> {
  const { values, positionals } = parseWords(words, 1);
  const options = buildOptions(values, positionals[0]);
  const progress = screen(options);
  const removed = [removeSite(options.out, progress), removeGenerated(options.generated), removeCache(options.cache)];
  const list = removed.filter((one) => one !== null).join('\n');
  progress.end(list === '' ? 'There was nothing to remove.' : `Removed:\n${list}`);
  return Promise.resolve(0);
}

function removeSite(out: string, progress: Progress): string | null {
  try {
    checkOutput(out);
  } catch (cause) {
    if (!(cause instanceof Failure)) throw cause;
    progress.note(`${cause.message} They stay.`);
    return null;
  }
  const there = existsSync(out);
  // Puts right what killed builds left beside it, too.
  rmSync(openBeside(out), { recursive: true });
  rmSync(out, { recursive: true, force: true });
  return there ? out : null;
}

function removeGenerated(generated: string): string | null {
  return removeMade(generated) === 0 ? null : generated;
}

function removeCache(cache: string): string | null {
  if (!existsSync(cache)) return null;
  const parts = readdirSync(cache).filter(isCachePart);
  for (const name of parts) rmSync(join(cache, name), { recursive: true, force: true });
  try {
    rmdirSync(cache);
  } catch {
    // Something else lies in it.
  }
  return parts.length === 0 ? null : cache;
}
