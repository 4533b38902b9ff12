import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** One page of each kind that a built site has, by a short name; for scripts that look at every kind. */
export function pageKinds(site: string): Map<string, string> {
  const kinds = new Map<string, string>();
  for (const name of ['index', 'documents', 'people', 'organizations', 'places', 'events'])
    kinds.set(name, `${name}.html`);
  for (const name of ['quotes', 'timeline', 'review', 'about', 'downloads', '404']) kinds.set(name, `${name}.html`);
  kinds.set('search', 'search.html');
  const largest = new Map([
    ['document', 'documents'],
    ['person', 'people'],
    ['organization', 'organizations'],
    ['place', 'places'],
    ['event', 'events'],
    ['note', 'notes'],
  ]);
  for (const [kind, folder] of largest) {
    const pages = htmlFiles(site, folder);
    const page = pages.sort((a, b) => statSync(join(site, b)).size - statSync(join(site, a)).size)[0];
    if (page !== undefined) kinds.set(kind, page);
  }
  for (const [kind, page] of kinds) if (!existsSync(join(site, page))) kinds.delete(kind);
  return kinds;
}

/** Every page of a folder of the site, as addresses below its root. */
export function htmlFiles(site: string, folder = ''): string[] {
  const root = join(site, folder);
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => [folder, name.replaceAll('\\', '/')].filter((part) => part !== '').join('/'))
    .sort();
}
