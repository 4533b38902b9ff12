import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { listenTo, type Telling } from '../../report/afar.ts';
import { HOME, OUT, SHARE } from '../content/paths.ts';

/** A process that makes some of the pages in a folder of its own within the new site. */
export interface Helper {
  /** Waits for it and puts its pages among the others. Throws when it failed; it has said why. */
  readonly join: () => Promise<void>;
  readonly end: () => void;
}

/** Starts another build that makes these pages alone, and passes on what it tells of its steps. */
export function startHelper(number: number, pathnames: readonly string[], telling: Telling): Helper {
  const out = join(OUT, `.share-${number}`);
  const list = `${out}.json`;
  mkdirSync(OUT, { recursive: true });
  writeFileSync(list, JSON.stringify(pathnames));
  // The channel ends with this process, so that a helper never outlives its build.
  const child = spawn(process.execPath, process.argv.slice(1), {
    cwd: HOME,
    env: { ...process.env, BACKMATTER_OUT: out, BACKMATTER_SHARE: list },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  child.on('message', listenTo({ step: telling.step, expect: () => undefined }));
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  ended.catch(() => undefined);
  return {
    async join() {
      if ((await ended) !== 0) throw new Error('Another process that made pages failed.');
      takeOver(out);
      rmSync(out, { recursive: true });
      rmSync(list);
    },
    end: () => child.kill('SIGKILL'),
  };
}

function takeOver(out: string): void {
  for (const entry of readdirSync(out, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.html')) continue;
    const file = join(entry.parentPath, entry.name);
    const place = join(OUT, relative(out, file));
    mkdirSync(dirname(place), { recursive: true });
    renameSync(file, place);
  }
}

/** In a helper: the pages that it makes. Elsewhere null. */
export function ownShare(): ReadonlySet<string> | null {
  return SHARE === null ? null : new Set(JSON.parse(readFileSync(SHARE, 'utf8')) as string[]);
}

/** In a helper: ends when the build does that started it. */
export function endWithBuild(): void {
  process.on('disconnect', () => process.exit(1));
  process.channel?.unref();
}
