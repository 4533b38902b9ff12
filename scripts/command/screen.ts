import { progressOn, silent, type Progress } from '../../src/report/progress.ts';
import type { Options } from './options.ts';

/** Where progress goes: standard error, so that `--json` on standard output stays clean; nowhere when quiet. */
export function screen(options: Pick<Options, 'quiet'>): Progress {
  return options.quiet ? silent : progressOn(process.stderr);
}
