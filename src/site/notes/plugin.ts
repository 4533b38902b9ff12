import { join } from 'node:path';
import type { ViteUserConfig } from 'astro';
import { BY_HAND } from '../content/paths.ts';

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/**
 * Lets pages be written anywhere: `@by-hand` is the collection's own folder, and what its pages import from packages is
 * found as if they lay inside the project.
 */
export function handWritten(root: string): Plugin {
  const outside = !BY_HAND.startsWith(root);
  return {
    name: 'backmatter-by-hand',
    enforce: 'pre',
    config: () => ({ resolve: { alias: { '@by-hand': BY_HAND } }, server: { fs: { allow: [root, BY_HAND] } } }),
    resolveId(source, importer) {
      if (!outside || importer?.startsWith(BY_HAND) !== true || /^[./]/.test(source)) return null;
      return this.resolve(source, join(root, 'package.json'), { skipSelf: true });
    },
  };
}
