import { fileURLToPath } from 'node:url';
import type { PagefindInstance } from 'backmatter:pagefind';
import { build, type Plugin } from 'esbuild';
import { Failure } from '../../report/failure.ts';
import { BUNDLING } from '../assets/bundling.ts';

const CLIENT = fileURLToPath(new URL('../client/search/core.ts', import.meta.url));
const MODULE = 'backmatter:pagefind';
/** The one edit: the class that does the work is not exported by Pagefind's script. */
const EXPORTS = /export\s*\{[^{}]*\bsearch\b[^{}]*\};?\s*$/;
/** What our loader overrides or calls; a Pagefind without them would fail in the reader's browser instead of here. */
const METHODS = [
  'throttledFetch',
  'init',
  'loadEntry',
  'loadMeta',
  'loadWasm',
  'loadChunk',
  'decompress',
  'search',
].map((name) => [`the method ${name}`, new RegExp(`[{};]\\s*(?:async )?${name}\\(`)] as const);
const OURS = new RegExp(`^${MODULE}$`);

/**
 * Pagefind's script as a module that exports its `PagefindInstance`, which holds index and ranking but no worker, no
 * fragments and no addresses of its own.
 * @throws {Failure} when the script is not of the form this was written for.
 */
export function editPagefind(script: string): string {
  const missing = [
    ['its class PagefindInstance', /\bPagefindInstance\s*=\s*class\b|\bclass PagefindInstance\b/.test(script)],
    ['its list of exports at the end', EXPORTS.test(script)],
    ...METHODS.map(([what, pattern]) => [what, pattern.test(script)] as const),
  ].filter(([, there]) => there !== true);
  const [first] = missing;
  if (first !== undefined) {
    throw new Failure(
      `Pagefind’s script is not as the search expects: ${String(first[0])} was not found.`,
      'Install the version of pagefind that package.json names, or adapt src/site/search/engine.ts to the new one.',
    );
  }
  return script.replace(EXPORTS, 'export { PagefindInstance };');
}

/** Bundles the browser's half of the search with Pagefind's engine into one classic script, `search/core.js`. */
export async function bundleCore(script: string, version: string): Promise<Uint8Array> {
  const result = await build({
    entryPoints: [CLIENT],
    ...BUNDLING,
    define: { SEARCH_VERSION: JSON.stringify(version) },
    plugins: [pagefind(editPagefind(script)), ...BUNDLING.plugins],
    // Pagefind asks for its own address where it has to guess; it is told instead, and classic scripts have none.
    logOverride: { 'empty-import-meta': 'silent' },
  });
  const [file] = result.outputFiles;
  if (file === undefined) throw new Failure('The search script came out empty.', 'Please report this.');
  return file.contents;
}

/** The edited script as a module for Node, to try the finished index before it is published. */
export async function importPagefind(script: string): Promise<{ PagefindInstance: typeof PagefindInstance }> {
  const text = editPagefind(script);
  return (await import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`)) as never;
}

function pagefind(contents: string): Plugin {
  return {
    name: 'pagefind',
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: OURS }, () => ({ path: MODULE, namespace: 'pagefind' }));
      onLoad({ filter: /.*/, namespace: 'pagefind' }, () => ({ contents, loader: 'js' }));
    },
  };
}
