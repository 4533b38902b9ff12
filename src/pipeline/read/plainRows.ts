import type { CsvRow } from '../../text/csvRows.ts';

/** A plain list of names: one a line, its other forms after `|`; empty lines and those that begin with `#` are left out. */
export function plainRows(text: string): CsvRow[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|[\r\n]/);
  const rows = lines.flatMap((source, index): CsvRow[] => {
    const [name = '', ...aliases] = source.split('|').map((part) => part.trim());
    return name === '' || name.startsWith('#') ? [] : [{ line: index + 1, cells: [name, aliases.join('|')] }];
  });
  return [{ line: 0, cells: ['name', 'aliases'] }, ...rows];
}
