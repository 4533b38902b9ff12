import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { enterWorkshop } from './src/site/workshop.ts';

enterWorkshop(fileURLToPath(new URL('.', import.meta.url)));
// Reads the folders from the environment, so only after they are settled.
const { assets } = await import('./src/site/assets/integration.ts');
const site = process.env['BACKMATTER_SITE'];

export default defineConfig({
  srcDir: './src/site',
  outDir: process.env['BACKMATTER_OUT'] ?? './dist',
  cacheDir: process.env['BACKMATTER_ASTRO_CACHE'] ?? './node_modules/.astro',
  ...(site === undefined || site === '' ? {} : { site }),
  // One file for each page, `people/kim.html`: addresses that also work by double click from a disk.
  build: { format: 'file', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  integrations: [mdx(), assets()],
});
