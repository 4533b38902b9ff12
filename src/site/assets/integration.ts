import { mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bundleAssets } from './bundle.ts';
import { handWritten } from '../notes/plugin.ts';
import { refresh } from './refresh.ts';
import { INDEX_STAND_IN } from '../params.ts';
import { ASSETS } from './names.ts';

const TYPES = new Map([
  ['css', 'text/css'],
  ['js', 'text/javascript'],
  ['svg', 'image/svg+xml'],
  ['woff2', 'font/woff2'],
]);

/**
 * Styles, scripts and fonts under `_backmatter/`, by fixed names: no page has to know a hash, and a policy of
 * `'self'` covers them. While editing they are served fresh.
 */
export function assets(): AstroIntegration {
  return {
    name: 'backmatter-assets',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        updateConfig({
          vite: {
            // Named, or the bundler reads those that lie above the project too, and ends at one that is broken.
            tsconfig: fileURLToPath(import.meta.resolve('astro/tsconfigs/strictest')),
            plugins: [handWritten(fileURLToPath(config.root)), refresh(fileURLToPath(config.srcDir))],
          },
        });
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(`/${ASSETS}`, (request, response, next) => {
          const name = (request.url ?? '').replace(/^\/|\?[^]*$/g, '');
          bundleAssets().then((all) => {
            const asset = all.get(name);
            if (asset === undefined) return next();
            response.setHeader('Content-Type', TYPES.get(name.replace(/^.*\./, '')) ?? 'application/octet-stream');
            response.end(asset);
          }, next);
        });
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(new URL(`${ASSETS}/`, dir));
        mkdirSync(folder, { recursive: true });
        for (const [name, bytes] of await bundleAssets()) writeFileSync(folder + name, bytes);
        placeIndexes(fileURLToPath(dir));
      },
    },
  };
}

/** Give the pages of things called “index” their own name: see `params.ts`. */
function placeIndexes(site: string): void {
  const stands = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith(`${INDEX_STAND_IN}.html`),
  );
  for (const path of stands)
    renameSync(join(site, path), join(site, path.replace(`${INDEX_STAND_IN}.html`, 'index.html')));
}
