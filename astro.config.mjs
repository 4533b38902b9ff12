import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { assets } from './src/site/assets/integration.ts';

const site = process.env['BACKMATTER_SITE'];

export default defineConfig({
  srcDir: './src/site',
  outDir: process.env['BACKMATTER_OUT'] ?? './dist',
  cacheDir: process.env['BACKMATTER_ASTRO_CACHE'] ?? './node_modules/.astro',
  ...(site === undefined || site === '' ? {} : { site }),
  build: {
    // One file for each page, `people/kim.html`: addresses that also work by double click from a disk.
    format: 'file',
    inlineStylesheets: 'never',
    // Two builds at the same time must not share a workshop; it lies where Node finds the packages.
    server: `./node_modules/.cache/backmatter/build-${process.pid}/`,
  },
  devToolbar: { enabled: false },
  integrations: [mdx(), assets()],
});
