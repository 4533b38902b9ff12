import { call } from './options.ts';

interface Command {
  readonly run: (words: readonly string[]) => Promise<number>;
  readonly takes: string;
  readonly does: string;
}

/** Every command takes every flag; named are those that change what it does. */
const BUILD_FLAGS =
  '[SEEDS] [--out DIR] [--content DIR] [--previous DIST] [--site URL] [--title TEXT] [--jobs N] [--zip] [--quiet]';

/** Every command by its name, loaded when it is wanted: a wrong word is answered at once. Returned numbers are exit statuses: 0 done, 1 could not be done, 2 wrong usage. */
export const COMMANDS: ReadonlyMap<string, Command> = new Map([
  [
    'build',
    {
      run: async (words) => (await import('./build.ts')).runBuild(words),
      takes: `${BUILD_FLAGS} [--json]`,
      does: 'turn a folder of documents into a site',
    },
  ],
  [
    'start',
    {
      run: async (words) => (await import('./start.ts')).runStart(words),
      takes: `${BUILD_FLAGS} [--port N]`,
      does: 'build, then serve the site on this machine',
    },
  ],
  [
    'generate',
    {
      run: async (words) => (await import('./build.ts')).runGenerate(words),
      takes: '[SEEDS] [--content DIR] [--previous DIST] [--jobs N] [--quiet] [--json]',
      does: 'only make content/generated, no pages',
    },
  ],
  [
    'site',
    {
      run: async (words) => (await import('./site.ts')).runSite(words),
      takes: '[SEEDS] [--out DIR] [--content DIR] [--site URL] [--title TEXT] [--jobs N] [--zip] [--quiet]',
      does: 'only make the pages again from content/',
    },
  ],
  [
    'analyse',
    {
      run: async (words) => (await import('./analyse.ts')).runAnalyse(words),
      takes: '[SEEDS] --shard 3/16 [--content DIR] [--previous DIST] [--jobs N] [--quiet]',
      does: 'read one part of the documents into the cache, for a build elsewhere to take up',
    },
  ],
  [
    'dev',
    {
      run: async (words) => (await import('./dev.ts')).runDev(words),
      takes: '[SEEDS] [--content DIR] [--previous DIST] [--site URL] [--title TEXT] [--jobs N] [--quiet] [--port N]',
      does: 'show the site while you edit documents, decisions or pages',
    },
  ],
  [
    'clean',
    {
      run: async (words) => (await import('./clean.ts')).runClean(words),
      takes: '[SEEDS] [--out DIR] [--content DIR] [--quiet]',
      does: 'remove the cache, the generated files and the site, which can all be made again',
    },
  ],
  [
    'explain',
    {
      run: async (words) => (await import('./explain.ts')).runExplain(words),
      takes: 'NAME [SEEDS] [--content DIR] [--previous DIST] [--jobs N] [--quiet] [--json]',
      does: 'say why mentions of NAME were grouped as they are',
    },
  ],
]);

/** What the command takes, for people. */
export function usage(): string {
  const lines = [...COMMANDS].map(([name, { takes, does }]) => `  ${call(name, takes)}\n      ${does}`);
  return `Backmatter makes a browsable, searchable site from a folder of documents.\n\n${lines.join('\n')}`;
}
