import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** What a check needs of a built page. */
export interface Page {
  /** Path below the site, with `/`. */
  readonly path: string;
  readonly html: string;
}

/** Every HTML page below a built site, one after the other, in a fixed order. */
export function* pagesOf(site: string): Generator<Page> {
  for (const path of filesOf(site)) {
    if (path.endsWith('.html')) yield { path, html: readFileSync(join(site, path), 'utf8') };
  }
}

/** Every file below a folder, as paths with `/`, sorted. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Decode the character references that our own pages hold in attributes. */
export function decodeAttribute(value: string): string {
  return value.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return NAMED[name?.toLowerCase() ?? ''] ?? whole;
  });
}

/** Values of an attribute in a page, in order. Text cannot hold a raw `<`, so tags are found without parsing. */
export function attributeValues(html: string, attribute: string): string[] {
  const pattern = new RegExp(`<[a-z][^>]*?\\s${attribute}=(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'gi');
  return [...html.matchAll(pattern)].map((match) => decodeAttribute(match[1] ?? match[2] ?? match[3] ?? ''));
}
