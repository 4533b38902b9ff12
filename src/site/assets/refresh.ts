import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { ViteUserConfig } from 'astro';
import { BY_HAND, CHANGED, PAGES } from '../content/paths.ts';

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

const SETTINGS = join(BY_HAND, 'settings.yaml');

/**
 * Shows what was made anew while somebody edits. Of the tens of thousands of files of a collection none is watched: one
 * small file says when a document (`page`) or everything (`all`) has changed; besides it the program's own files below
 * `source`, the pages by hand and the settings are watched.
 */
export function refresh(source: string): Plugin {
  const watched = [source, PAGES, SETTINGS, ...(CHANGED === null ? [] : [CHANGED])].map(plain);
  const leadsTo = (path: string): boolean =>
    watched.some((one) => one === path || path.startsWith(`${one}/`) || one.startsWith(`${path}/`));
  /** What has changed with a file, or null when that is not for us to say. */
  const changedBy = (path: string): string | null => {
    if (path === CHANGED) return existsSync(path) ? (readFileSync(path, 'utf8').split(' ')[0] ?? null) : null;
    if (path === SETTINGS) return 'all';
    return path.startsWith(PAGES) ? 'page' : null;
  };
  return {
    name: 'backmatter-refresh',
    apply: 'serve',
    config: () => ({
      // Readers get no script of Vite's: there is nothing to look for and bundle before the first page.
      optimizeDeps: { noDiscovery: true, include: [] },
      server: { watch: { ignored: (path: string) => !leadsTo(plain(path)) } },
    }),
    configureServer({ watcher, environments }) {
      if (CHANGED === null) return;
      writeFileSync(CHANGED, '');
      watcher.add([CHANGED, PAGES, SETTINGS]);
      watcher.on('all', (_event, path) => {
        const what = changedBy(path);
        if (what !== 'page' && what !== 'all') return;
        // Those who render have read the lists of documents and names once.
        const those = Object.values(environments).filter(({ name }) => what === 'all' || name === 'client');
        for (const { hot } of those) hot.send({ type: 'full-reload' });
      });
    },
  };
}

const plain = (path: string): string => path.split(sep).join('/').replace(/\/$/, '');
