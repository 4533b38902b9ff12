import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { cachePart } from '../../src/disk/cache.ts';
import { renderedPart } from '../../src/disk/rendered.ts';
import { pagesOf } from './handPages.ts';
import { cacheFolder, type Options } from './options.ts';

/** The environment by which the site part learns its folders. */
export function siteEnvironment(options: Options, out: string): NodeJS.ProcessEnv {
  const cache = cachePart(cacheFolder(), 'site');
  mkdirSync(cache, { recursive: true });
  const rendered = renderedPart(cacheFolder());
  return {
    ...process.env,
    BACKMATTER_GENERATED: options.generated,
    BACKMATTER_CONTENT: options.content,
    BACKMATTER_PAGES: options.runPages ? pagesOf(options) : join(cache, 'no-pages'),
    BACKMATTER_OUT: out,
    BACKMATTER_CACHE: cache,
    BACKMATTER_RENDERED: rendered.folder,
    BACKMATTER_RENDERER: rendered.version,
    BACKMATTER_JOBS: String(options.jobs),
    BACKMATTER_SITE: options.site ?? '',
    BACKMATTER_TITLE: options.title ?? '',
    ASTRO_TELEMETRY_DISABLED: '1',
    NO_COLOR: '1',
  };
}
