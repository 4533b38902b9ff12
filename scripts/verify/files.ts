import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvRows } from '../../src/text/csvRows.ts';
import { filesOf } from '../../src/site/offline/filesOf.ts';

/** Endings under which a browser or a desktop opens a file as something that can act. */
const ACTIVE =
  /\.(?:x?html?|svgz?|xml|xslt?|js|mjs|wasm|pdf|docx?|xlsx?|rtf|exe|bat|cmd|sh|desktop|lnk|url|app|jar|hta)$/i;
/** What a spreadsheet takes for the beginning of a formula. */
const FORMULA = /^(?:[\t\r\n]|[\s\p{Cf}\p{Cc}]*[=+\-@\uff0b\uff0d\uff1d\uff20])/u;

/** A cell, and those that it would be where semicolons and line ends part cells whatever the file says; numbers aside. */
function begunBy(cell: string): string[] {
  if (/^-?\d+(?:\.\d+)?$/.test(cell)) return [];
  const [first = '', ...further] = cell.split(/[;\r\n]/);
  return [first, ...further.map((part) => part.replaceAll('"', '').trim())];
}

/** Files that are not pages do nothing when opened: originals and texts end in .txt, .md or .bin, tables hold no formulas. */
export function checkFiles(site: string): string[] {
  const faults: string[] = [];
  for (const path of filesOf(site)) {
    if (/^(?:originals|text)\//.test(path) && ACTIVE.test(path))
      faults.push(`${path}: a stranger’s file has an ending that could be run or rendered`);
    if (path.endsWith('.csv')) {
      const rows = csvRows(readFileSync(join(site, path), 'utf8'));
      for (const { line, cells } of rows) {
        const odd = cells.find((cell) => begunBy(cell).some((part) => FORMULA.test(part)));
        if (odd !== undefined) faults.push(`${path}:${line}: a cell would be taken for a formula: ${odd.slice(0, 60)}`);
      }
    }
    if (
      path.endsWith('.svg') &&
      /<script|\son[a-z]+\s*=|href\s*=\s*["'](?!#)/i.test(readFileSync(join(site, path), 'utf8'))
    )
      faults.push(`${path}: the picture could run something or load from elsewhere`);
  }
  return faults;
}
