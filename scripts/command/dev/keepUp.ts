import { spawn, type ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { openPreview, type Preview } from '../../../src/pipeline/preview.ts';
import { Failure } from '../../../src/report/failure.ts';
import type { Progress } from '../../../src/report/progress.ts';
import { HOME, type Options } from '../options.ts';
import { watchFolders } from './folders.ts';
import { putPreview } from './putPreview.ts';

/** Editors write a file in several steps: wait until they are done, in milliseconds. */
const SETTLE = 40;
/** The whole collection is brought up to date when nothing has been saved for so long. */
const PAUSE = 600;

/** Keeps what the server shows up to date. */
export interface Upkeep {
  /** When the first page has been shown; from the beginning on everything that takes little of the processor is made ready. */
  start(): void;
  end(): void;
}

/**
 * A saved document is worked out again alone and shown at once; what it changes elsewhere follows, by a run over the whole
 * collection in a process of its own that gives way to everything else. `changed` is the file by which the server is
 * told; `words` are those of the command.
 */
export function keepUp(options: Options, changed: string, words: readonly string[], progress: Progress): Upkeep {
  /** Documents that were saved since the last run over everything began, and those that have to be shown. */
  const edited = new Set<string>();
  const unseen = new Set<string>();
  let preview: Promise<Preview> | null = null;
  let run: ChildProcess | null = null;
  let wanted = false;
  let count = 0;
  let soon: NodeJS.Timeout | undefined;
  let later: NodeJS.Timeout | undefined;

  /** `all` when lists and cards may be others, `page` when only documents are. */
  const tell = (what: 'all' | 'page'): void => writeFileSync(changed, `${what} ${++count}\n`);

  const show = async (): Promise<void> => {
    try {
      const { of } = await (preview ??= openPreview(options));
      const shown = [...unseen].map(of).filter((one) => one !== null);
      unseen.clear();
      for (const one of shown) putPreview(options.generated, one);
      if (shown.length > 0) tell('page');
    } catch (cause) {
      // The run over everything says what is wrong.
      if (!(cause instanceof Failure)) throw cause;
      preview = null;
    }
  };
  const everything = (): void => {
    wanted = run !== null;
    if (run !== null) return;
    edited.clear();
    const script = join(HOME, 'scripts/backmatter.ts');
    run = spawn(process.execPath, [script, 'generate', ...words], { stdio: ['ignore', 'ignore', 'inherit'] });
    if (run.pid !== undefined) setPriority(run.pid, constants.priority.PRIORITY_BELOW_NORMAL);
    run.on('error', (cause) => progress.note(cause.message));
    run.on('close', () => {
      run = null;
      void afterwards();
    });
  };
  const afterwards = async (): Promise<void> => {
    (await preview?.catch(() => null))?.refresh();
    tell('all');
    // The run may have seen half of what was saved meanwhile.
    for (const path of edited) unseen.add(path);
    if (unseen.size > 0) await show();
    if (wanted) everything();
  };
  preview = openPreview(options);
  preview.catch(() => undefined);
  const watchers = watchFolders(options, (path) => {
    if (path !== null) {
      edited.add(path);
      unseen.add(path);
      clearTimeout(soon);
      soon = setTimeout(() => void show(), SETTLE);
    }
    clearTimeout(later);
    later = setTimeout(everything, PAUSE);
  });
  return {
    start() {
      preview?.then(({ rehearse }) => rehearse()).catch(() => undefined);
      everything();
    },
    end() {
      for (const watcher of watchers) watcher.close();
      for (const timer of [soon, later]) clearTimeout(timer);
      wanted = false;
      run?.kill();
    },
  };
}
