import { fileURLToPath } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { enterWorkshop } from './src/site/workshop.ts';

enterWorkshop(fileURLToPath(new URL('.', import.meta.url)));
// Reads the folders from the environment, so only after they are settled.
const { assets } = await import('./src/site/assets/integration.ts');
const { feeds } = await import('./src/site/feeds/integration.ts');
const { outsideLinks } = await import('./src/site/notes/outside.ts');
const { paragraphAnchors } = await import('./src/site/notes/paragraphs.ts');
const { share } = await import('./src/site/share/integration.ts');
const { wikilinks } = await import('./src/site/notes/wikilinks.ts');
const site = process.env['BACKMATTER_SITE'];

export default defineConfig({
  srcDir: './src/site',
  outDir: process.env['BACKMATTER_OUT'] ?? './dist',
  cacheDir: process.env['BACKMATTER_ASTRO_CACHE'] ?? './node_modules/.astro',
  ...(site === undefined || site === '' ? {} : { site }),
  // One file for each page, `people/kim.html`: addresses that also work by double click from a disk.
  // A few pages at once: the next is made while the last is being written.
  build: { format: 'file', inlineStylesheets: 'never', concurrency: 8 },
  devToolbar: { enabled: false },
  // Hand-written pages only: documents are parsed by the site and never evaluated.
  integrations: [
    mdx({
      processor: unified({ remarkPlugins: [wikilinks, paragraphAnchors, outsideLinks], smartypants: false }),
      syntaxHighlight: false,
    }),
    assets(),
    feeds(),
    share(),
  ],
});
