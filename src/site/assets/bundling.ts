import type { BuildOptions } from 'esbuild';

/**
 * How every script and style sheet of a site is bundled: in one piece, and by these options alone. Left to itself esbuild
 * also obeys the first `tsconfig.json` on its way, beginning in the folder where the person stands: one that came with the
 * documents could put other scripts in the place of ours.
 */
export const BUNDLING = {
  bundle: true,
  write: false,
  minify: true,
  format: 'iife',
  target: ['es2022'],
  legalComments: 'none',
  logLevel: 'error',
  tsconfigRaw: { compilerOptions: { strict: true } },
} as const satisfies BuildOptions;
