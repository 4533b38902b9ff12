import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { KIND_FOLDER } from '../../src/model/kind.ts';

const KIND_FOLDERS = Object.values(KIND_FOLDER);
/** Pages of a card after its first, and its dossier. */
const FURTHER = new RegExp(`^(?:${KIND_FOLDERS.join('|')})/.*/`);
const DOSSIER = /\/dossier(?:-\d+)?\.html$/;
/** Lists that come in pages of bounded size. */
const PAGED = ['documents', 'people', 'organizations', 'places', 'events', 'quotes', 'timeline', 'review'];

/** One page of each kind that a built site has, by a short name; for scripts that look at every kind. */
export function pageKinds(site: string): Map<string, string> {
  const kinds = new Map<string, string>();
  for (const name of ['index', ...PAGED, 'about', 'downloads', '404', 'search']) kinds.set(name, `${name}.html`);
  for (const name of PAGED) kinds.set(`further ${name}`, `${name}-2.html`);
  const largest = new Map([
    ['document', 'documents'],
    ['person', 'people'],
    ['organization', 'organizations'],
    ['place', 'places'],
    ['event', 'events'],
    ['note', 'notes'],
  ]);
  for (const [kind, folder] of largest) {
    const pages = bySize(
      site,
      htmlFiles(site, folder).filter((page) => !FURTHER.test(page)),
    );
    const page = pages.at(-1);
    if (page !== undefined) kinds.set(kind, page);
    const [smallest] = pages;
    if (kind === 'document' && smallest !== undefined && pages.length > 1) kinds.set('short document', smallest);
  }
  const cards = KIND_FOLDERS.flatMap((folder) => htmlFiles(site, folder));
  const further = bySize(
    site,
    cards.filter((page) => /\/\d+\.html$/.test(page)),
  ).at(-1);
  if (further !== undefined) kinds.set('further mentions', further);
  const dossier = bySize(
    site,
    cards.filter((page) => DOSSIER.test(page)),
  ).at(-1);
  if (dossier !== undefined) kinds.set('dossier', dossier);
  for (const [kind, page] of kinds) if (!existsSync(join(site, page))) kinds.delete(kind);
  return kinds;
}

function bySize(site: string, pages: readonly string[]): string[] {
  return [...pages].sort((a, b) => statSync(join(site, a)).size - statSync(join(site, b)).size);
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
