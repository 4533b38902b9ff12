import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { basename, dirname, join } from 'node:path';

/**
 * Loaded before a program (`node --import`), this ends it in the midst of exchanging sites: at the n-th time it renames,
 * removes or makes a folder that is the site or lies beside it under a name of the exchange. What to do comes in the
 * variable `BACKMATTER_KILL` as JSON, which only this file reads, and which is taken away so that children run on.
 */
export interface SwapKill {
  /** The site's folder. */
  readonly site: string;
  /** `within` is half way through removing a folder, and right after a step that the system takes as one. */
  readonly when: 'before' | 'within';
  readonly step: number;
  /** Only steps of this name count, such as `rename new`; all when it is missing. */
  readonly name?: string;
}

/** Ends the process that it is loaded into; see `SwapKill`. */
export const PRELOAD = import.meta.filename;

const given = process.env['BACKMATTER_KILL'];
delete process.env['BACKMATTER_KILL'];
if (given !== undefined) arm(JSON.parse(given) as SwapKill);

function arm({ site, when, step, name }: SwapKill): void {
  const { renameSync, rmSync, mkdirSync } = fs;
  let steps = 0;
  const around = <Rest extends unknown[], Result>(call: string, act: (path: fs.PathLike, ...rest: Rest) => Result) => {
    return (path: fs.PathLike, ...rest: Rest): Result => {
      const what = whatOf(String(path), site);
      const meant = what !== null && (name === undefined || name === `${call} ${what}`) && ++steps === step;
      if (meant && when === 'before') end();
      if (meant && call === 'rm') half(String(path), rmSync);
      const result = act(path, ...rest);
      if (meant) end();
      return result;
    };
  };
  Object.assign(fs, {
    renameSync: around('rename', renameSync),
    rmSync: around('rm', rmSync),
    mkdirSync: around('mkdir', mkdirSync),
  });
  syncBuiltinESMExports();
}

/** `site`, `new` or `old`; null for a path that has no part in the exchange. */
function whatOf(path: string, site: string): string | null {
  if (path === site) return 'site';
  if (dirname(path) !== dirname(site)) return null;
  return /^\.(?<stem>.+)\.(?<what>new|old)-[\d@]+$/.exec(basename(path))?.groups?.['what'] ?? null;
}

/** Remove every second file of a folder, and end. */
function half(folder: string, remove: typeof fs.rmSync): void {
  if (!fs.existsSync(folder)) return;
  const files = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  files.forEach((file, index) => {
    if (index % 2 === 0) remove(join(file.parentPath, file.name));
  });
  end();
}

function end(): void {
  process.kill(process.pid, 'SIGKILL');
}
