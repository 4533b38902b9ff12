import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** An Atom feed and a sitemap, where the site's address is known and the collection is for the public. */
export function feeds(): AstroIntegration {
  let site: string | undefined;
  return {
    name: 'backmatter-feeds',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site;
      },
      'astro:build:done': async ({ dir }) => {
        if (site === undefined) return;
        // Here and not above: whoever starts the server does not wait for the records of the collection.
        const { writeFeeds } = await import('./write.ts');
        writeFeeds(fileURLToPath(dir), site);
      },
    },
  };
}
