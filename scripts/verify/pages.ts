import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from '../../src/site/offline/filesOf.ts';

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

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Decode the character references that our own pages hold in attributes. */
export function decodeAttribute(value: string): string {
  return value.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{1,8}));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      if (name === undefined) return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
      return NAMED.get(name.toLowerCase()) ?? whole;
    },
  );
}
