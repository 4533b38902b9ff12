import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { isRunning } from '../report/running.ts';

const FOLDERS = [
  'BACKMATTER_GENERATED',
  'BACKMATTER_CONTENT',
  'BACKMATTER_PAGES',
  'BACKMATTER_OUT',
  'BACKMATTER_CACHE',
  'BACKMATTER_RENDERED',
  'BACKMATTER_ASTRO_CACHE',
];

/**
 * Gives this build a workshop of its own. Astro compiles pages into a folder below the working directory, so that two
 * builds at the same time would take each other's chunks away; and the chunks must lie where Node finds the packages.
 * Paths given from where the user stands are made absolute first.
 */
export function enterWorkshop(root: string): void {
  for (const name of FOLDERS) {
    const path = process.env[name];
    if (path !== undefined && path !== '') process.env[name] = resolve(path);
  }
  process.env['BACKMATTER_GENERATED'] ??= resolve('content/generated');
  process.env['BACKMATTER_CONTENT'] ??= resolve('content');
  process.env['BACKMATTER_PAGES'] ??= resolve(process.env['BACKMATTER_CONTENT'], 'pages');
  process.env['BACKMATTER_CACHE'] ??= resolve('.cache/backmatter-site');
  process.env['BACKMATTER_RENDERED'] ??= resolve('.cache/backmatter-rendered');
  process.env['BACKMATTER_HOME'] = root;
  const workshops = resolve(root, 'node_modules/.cache/backmatter');
  clearUp(workshops);
  const folder = resolve(workshops, `build-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  process.chdir(folder);
  process.on('exit', () => {
    process.chdir(root);
    rmSync(folder, { recursive: true, force: true });
  });
}

/** Remove the workshops of builds that were killed. */
function clearUp(workshops: string): void {
  if (!existsSync(workshops)) return;
  for (const name of readdirSync(workshops)) {
    const pid = Number(/^build-(\d+)$/.exec(name)?.[1] ?? process.pid);
    if (!isRunning(pid)) rmSync(resolve(workshops, name), { recursive: true, force: true });
  }
}
