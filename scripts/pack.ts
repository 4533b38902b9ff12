import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join } from 'node:path';
import { HOME } from './command/options.ts';

/**
 * `npm pack` runs this first: writes the program as JavaScript into `lib/`, in the same folders, since Node strips no
 * types from files inside node_modules. Types are blanked out, so lines and columns in messages are those of the source.
 */
const OUT = join(HOME, 'lib');
const PARTS = ['src', 'scripts/command', 'scripts/verify', 'scripts/launch.ts', 'scripts/backmatter.ts'];
/** The page that comes with every collection. */
const PAGE = 'content/pages/how-to-read.mdx';
const PROGRAMS = ['scripts/search.ts', 'scripts/decide.ts', 'scripts/verify.ts', 'astro.config.mjs'];
/** A path to a source file, in quotation marks: of an import, a worker, a program or a bundle. */
const SOURCE_PATH = /(['"`])((?:\.{1,2}|scripts)\/[^'"`\s]*)\.ts\1/g;

rmSync(OUT, { recursive: true, force: true });
for (const part of [...PARTS, ...PROGRAMS, PAGE]) for (const path of sourcesOf(part)) write(path);

function sourcesOf(path: string): string[] {
  if (/\.\w+$/.test(path)) return [path];
  const entries = readdirSync(join(HOME, path), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(HOME.length + 1));
}

function write(path: string): void {
  if (path.endsWith('.d.ts')) return;
  const from = join(HOME, path);
  const to = join(OUT, path.replace(/\.ts$/, '.js'));
  mkdirSync(dirname(to), { recursive: true });
  if (path.endsWith('.ts')) writeFileSync(to, repointed(stripTypeScriptTypes(readFileSync(from, 'utf8'))));
  else if (/\.(?:astro|mjs)$/.test(path)) writeFileSync(to, repointed(readFileSync(from, 'utf8')));
  else cpSync(from, to);
}

function repointed(source: string): string {
  return source.replace(SOURCE_PATH, '$1$2.js$1');
}
