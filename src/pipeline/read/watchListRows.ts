import { normalize } from 'node:path';
import type { PlacedDecision } from '../../model/decisions.ts';
import { KINDS } from '../../model/kind.ts';
import { kindOfLabel } from '../../text/nameLabels.ts';
import { checkDecision, type Fault } from './decisionFaults.ts';
import { handWrittenTable } from './handWritten.ts';
import { listTable } from './listTable.ts';
import { isReconciled, reconciledRows, wikidataAddress } from './reconciledRows.ts';

/** Columns of a watch list: a name, its kind, further names and URIs (several parted by `|`), why. Only `name` must be there. */
const COLUMNS = ['name', 'kind', 'aliases', 'same-as', 'why'];

/** Files of spreadsheet programs, which are no text; by their name, or by how an archive begins. */
const SPREADSHEET = /\.(?:xlsx?|ods|numbers)$/i;
const ZIP = 'PK\u0003\u0004';

/**
 * The rows of the file `name` beside decisions.yaml (CSV, or a plain list where its name ends in .txt), each as an `add` decision placed
 * at its own line; those of a filled-in `reconcile.csv` as `same-as` decisions. Faults go into `faults`.
 */
export function rowsOf(content: string, name: string, placed: PlacedDecision, faults: Fault[]): PlacedDecision[] {
  const file = normalize(name);
  const wrong = (line: number, message: string, hint: string, where = file): [] => {
    faults.push({ file: where, line, message, hint });
    return [];
  };
  if (file.startsWith('..') || /^(?:[\\/]|\w:)/.test(file))
    return wrong(placed.line, `“${name}” lies outside the folder`, 'Put the list beside decisions.yaml.', placed.file);
  const text = handWrittenTable(content, file);
  if (text === null)
    return wrong(
      placed.line,
      `there is no file “${name}”`,
      'Put the list beside decisions.yaml, as CSV with a column “name”.',
      placed.file,
    );
  if (SPREADSHEET.test(file) || text.startsWith(ZIP))
    return wrong(
      placed.line,
      `“${name}” is a spreadsheet`,
      'Save it from there as CSV, and name that file here.',
      placed.file,
    );
  const { columns, rows } = listTable(text, file);
  const open = rows.find(({ unclosed }) => unclosed === true);
  if (open !== undefined)
    return wrong(
      open.line,
      'a quotation mark in this line is never closed',
      'Close it after the cell, or double it where it belongs to a name.',
    );
  if (isReconciled(columns)) return reconciledRows(rows, columns, file, placed, faults);
  if (!columns.includes('name'))
    return wrong(
      1,
      'the first line names no column “name”',
      `The columns are ${COLUMNS.join(', ')}; only name must be there. A plain list of names is a file that ends in .txt.`,
    );
  const fallback = 'is' in placed.decision && typeof placed.decision.is === 'string' ? placed.decision.is : undefined;
  return rows.flatMap(({ line, cells }): PlacedDecision[] => {
    const cell = (column: string): string => cells[columns.indexOf(column)] ?? '';
    const several = (column: string): string[] =>
      cell(column)
        .split('|')
        .map((part) => part.trim())
        .filter(Boolean);
    const kind = cell('kind') === '' ? fallback : (kindOfLabel(cell('kind')) ?? cell('kind'));
    if (kind === undefined)
      return wrong(
        line,
        `“${cell('name')}” has no kind`,
        `Fill the column “kind” with one of ${KINDS.join(', ')}, or write “is: person” beside the list.`,
      );
    const why = cell('why');
    const value = {
      add: cell('name'),
      is: kind,
      aliases: several('aliases'),
      'same-as': several('same-as').map((address) => wikidataAddress(address) ?? address),
      ...(why === '' ? {} : { why }),
    };
    const decision = checkDecision(value, () => line, file, line, faults);
    return decision === null
      ? []
      : [{ decision, file, line, source: `${placed.source} (${file}, line ${line}: ${value.add})` }];
  });
}
