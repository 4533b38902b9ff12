import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { temporaryFolder } from '../temporary.ts';
import { PRELOAD, type SwapKill } from './killInSwap.ts';

const HOME = resolve(import.meta.dirname, '../..');

/** Whether the long form of a test is wanted: `BACKMATTER_SLOW=1`. */
export const SLOW = process.env['BACKMATTER_SLOW'] === '1';

/** A place to build in: two documents, folders of its own for everything that is written. */
export interface Place {
  readonly root: string;
  readonly words: readonly string[];
  readonly site: string;
}

/** Make a place with the bundled documents. */
export function place(): Place {
  const root = temporaryFolder();
  cpSync(join(HOME, 'seeds'), join(root, 'seeds'), { recursive: true });
  const site = join(root, 'site');
  return {
    root,
    site,
    words: ['build', join(root, 'seeds'), '--content', join(root, 'content'), '--out', site, '--quiet'],
  };
}

const environment = (root: string): NodeJS.ProcessEnv => ({
  ...process.env,
  INIT_CWD: root,
  BACKMATTER_CACHE_FOLDER: join(root, 'cache'),
});
const SCRIPT = join(HOME, 'scripts/backmatter.ts');

/** Run the command to its end; `shell` goes before it in a shell, such as `ulimit -f 100;`. */
export function runCommand(
  { root }: Place,
  words: readonly string[],
  shell = '',
): { status: number | null; said: string } {
  const env = environment(root);
  const command = [process.execPath, SCRIPT, ...words];
  const run =
    shell === ''
      ? spawnSync(command[0] ?? '', command.slice(1), { cwd: root, env, encoding: 'utf8', timeout: 120_000 })
      : spawnSync('bash', ['-c', `${shell} exec "$@"`, 'bash', ...command], {
          cwd: root,
          env,
          encoding: 'utf8',
          timeout: 120_000,
        });
  return { status: run.status, said: run.stderr };
}

/** Start the command in a process group of its own, so that it can be killed with its children, or killed by itself in the exchange. */
export function startCommand({ root }: Place, words: readonly string[], kill?: SwapKill): ChildProcess {
  const env = environment(root);
  const preload = kill === undefined ? [] : ['--import', PRELOAD];
  return spawn(process.execPath, [...preload, SCRIPT, ...words], {
    cwd: root,
    env: kill === undefined ? env : { ...env, BACKMATTER_KILL: JSON.stringify(kill) },
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
}

/** Check a built site with `npm run verify`; what it says, or '' when nothing is wrong. */
export function verify(site: string): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(HOME, 'scripts/verify.ts'), site], {
    encoding: 'utf8',
  });
  return status === 0 ? '' : `${stdout}${stderr}`;
}

/** Every file of a folder with its content, or an empty map where there is no folder. */
export function contents(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(folder.length + 1), readFileSync(file, 'latin1')]),
  );
}

/** The paths at which two folders differ. */
export function differences(one: ReadonlyMap<string, string>, two: ReadonlyMap<string, string>): string[] {
  return [...new Set([...one.keys(), ...two.keys()])].filter((path) => one.get(path) !== two.get(path)).sort();
}
