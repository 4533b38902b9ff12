import { csvRows, type CsvRow } from '../../text/csvRows.ts';
import { plainRows } from './plainRows.ts';

/** A table of names: its heads as docs/how-to/watch-lists.md writes them, and its rows. */
export interface ListTable {
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
}

/** Other heads for the same. */
const HEADS: ReadonlyMap<string, string> = new Map([
  ['alias', 'aliases'],
  ['sameas', 'same-as'],
]);
/** Characters that nobody sees and that come along when names are pasted. Joiners stay: Persian and Hindi names are spelt with them. */
const UNSEEN = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** The table that a file holds: a plain list where its name ends in .txt, CSV otherwise, what the Wikidata query service exports too. */
export function listTable(text: string, file: string): ListTable {
  const [head, ...rows] = /\.txt$/i.test(file) ? plainRows(text) : csvRows(text);
  const columns = (head?.cells ?? []).map((cell) => {
    const name = clean(cell).toLowerCase().replace(/[ _]+/g, '-');
    return HEADS.get(name) ?? name;
  });
  return ofQuery({ columns, rows: rows.map((row) => ({ ...row, cells: row.cells.map(clean) })) });
}

function clean(cell: string): string {
  return cell.replace(UNSEEN, '').replace(/\s+/g, ' ').trim();
}

/**
 * The query service names its columns after variables: `person` is an address, `personLabel` its name (or its number, where it has none)
 * and `personAltLabel` other names, parted by commas.
 */
function ofQuery(table: ListTable): ListTable {
  const { columns, rows } = table;
  const item = columns.find((column) => columns.includes(`${column}label`));
  if (item === undefined || columns.includes('name')) return table;
  const heads = new Map([
    [item, 'same-as'],
    [`${item}label`, 'name'],
    [`${item}altlabel`, 'aliases'],
  ]);
  const [label, others] = [columns.indexOf(`${item}label`), columns.indexOf(`${item}altlabel`)];
  return {
    columns: columns.map((column) => heads.get(column) ?? column),
    rows: rows
      .filter(({ cells }) => !/^Q\d+$/.test(cells[label] ?? ''))
      .map((row) => ({
        ...row,
        cells: row.cells.map((cell, at) => (at === others ? cell.replaceAll(', ', '|') : cell)),
      })),
  };
}
