import { dirname, join, resolve } from 'node:path';
import type { ViteUserConfig } from 'astro';
import { BY_HAND, PAGES } from '../content/paths.ts';

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/**
 * Lets pages be written anywhere: `@by-hand` is where the collection's own lie, and what its pages import from packages is
 * found as if they lay inside the project. Pages are found here: the bundler would
 * first read every `package.json` above them, and end at one that is broken.
 */
export function handWritten(root: string): Plugin {
  const outside = !BY_HAND.startsWith(root);
  return {
    name: 'backmatter-by-hand',
    enforce: 'pre',
    config: () => ({ resolve: { alias: { '@by-hand': PAGES } }, server: { fs: { allow: [root, BY_HAND] } } }),
    resolveId(source, importer) {
      if (!outside) return null;
      const named = source.startsWith('.') && importer !== undefined ? resolve(dirname(importer), source) : source;
      if (named.startsWith(BY_HAND) && named.endsWith('.mdx')) return named;
      if (importer?.startsWith(BY_HAND) !== true || /^[./]/.test(source)) return null;
      return this.resolve(source, join(root, 'package.json'), { skipSelf: true });
    },
  };
}
