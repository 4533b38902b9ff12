import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { BUNDLING } from './bundling.ts';

const local = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const installed = (path: string): string => fileURLToPath(import.meta.resolve(path));

const BUNDLES: Readonly<Record<string, string>> = {
  'base.css': local('../styles/base.css'),
  'document.css': local('../styles/document.css'),
  'tables.css': local('../styles/tables.css'),
  'characters.css': local('../styles/characters.css'),
  'entity.css': local('../styles/entity.css'),
  'lists.css': local('../styles/lists.css'),
  'dialog.css': local('../styles/dialog.css'),
  'cite.css': local('../styles/citation.css'),
  'site.js': local('../client/site.ts'),
  'document.js': local('../client/document.ts'),
  'entity.js': local('../client/entity.ts'),
  'lists.js': local('../client/lists.ts'),
  'home.js': local('../client/home.ts'),
  'review.js': local('../client/review.ts'),
  'search.js': local('../client/searchPage.ts'),
  'about.js': local('../client/about.ts'),
  'dialog.js': local('../client/dialog.ts'),
  'cite.js': local('../client/cite.ts'),
  'first.js': local('../client/firstVisit.ts'),
  'found.js': local('../client/found.ts'),
};
const FILES: Readonly<Record<string, string>> = {
  'newsreader.woff2': installed('@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2'),
  'newsreader-ext.woff2': installed('@fontsource-variable/newsreader/files/newsreader-latin-ext-wght-normal.woff2'),
  'public-sans.woff2': installed('@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2'),
  'public-sans-ext.woff2': installed('@fontsource-variable/public-sans/files/public-sans-latin-ext-wght-normal.woff2'),
  'icon.svg': local('./icon.svg'),
};

/** Every asset by name. Scripts come out as classic scripts, since module scripts do not run from a disk. */
export async function bundleAssets(): Promise<Map<string, Uint8Array>> {
  const result = await build({
    entryPoints: Object.entries(BUNDLES).map(([name, path]) => ({ in: path, out: name.replace(/\.\w+$/, '') })),
    outdir: '/',
    ...BUNDLING,
    external: ['*.woff2'],
    // `light-dark()` stays as it is: spelled out it would double the colours.
    supported: { 'color-functions': true },
  });
  const assets = new Map<string, Uint8Array>();
  for (const file of result.outputFiles) assets.set(file.path.replace(/^.*[\\/]/, ''), file.contents);
  for (const [name, path] of Object.entries(FILES)) assets.set(name, readFileSync(path));
  return assets;
}
