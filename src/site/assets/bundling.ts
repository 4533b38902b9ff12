import { resolve } from 'node:path';
import type { BuildOptions, Plugin } from 'esbuild';

/** Finds the files that ours name, all by whole relative paths. */
const ownFiles: Plugin = {
  name: 'own-files',
  setup({ onResolve }) {
    onResolve({ filter: /^[./]/ }, ({ path, resolveDir }) =>
      path.endsWith('.woff2') ? undefined : { path: resolve(resolveDir, path) },
    );
  },
};

/**
 * How every script and style sheet of a site is bundled: in one piece, and by these options alone. Left to itself esbuild
 * also obeys the first `tsconfig.json` on its way, beginning in the folder where the person stands: one that came with the
 * documents could put other scripts in the place of ours. It also reads each `package.json` above a file that it looks for, and
 * ends at one that is broken; so it looks for none.
 */
export const BUNDLING = {
  bundle: true,
  write: false,
  minify: true,
  format: 'iife',
  target: ['es2022'],
  legalComments: 'none',
  logLevel: 'error',
  absWorkingDir: import.meta.dirname,
  tsconfigRaw: { compilerOptions: { strict: true } },
  plugins: [ownFiles],
} satisfies BuildOptions;
