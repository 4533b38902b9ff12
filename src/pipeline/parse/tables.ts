import { isTableRow } from '../../text/lineForms.ts';
import type { Piece } from './piece.ts';

/** How much of a line is looked at. */
const FORM = 400;
/** A table has at least so many rows. */
const FEWEST_ROWS = 2;
/** This share of touching lines are rows where a table stands. */
const ROWS_SHARE = 0.6;

/**
 * Mark the rows of tables among touching lines: before titles and headings are looked for, since a row of a table is
 * neither. What stands right above or below the rows stays what it is.
 */
export function markTables(text: string, pieces: readonly Piece[]): void {
  for (let from = 0; from < pieces.length;) {
    let to = from + 1;
    if (pieces[from]?.kind === 'paragraph') while (pieces[to]?.kind === 'paragraph' && pieces[to]?.gap === 0) to++;
    const isRow = pieces
      .slice(from, to)
      .map(({ start, end }) => isTableRow(text.slice(start, Math.min(end, start + FORM))));
    const rows = isRow.filter(Boolean).length;
    if (rows >= FEWEST_ROWS && rows >= isRow.length * ROWS_SHARE) {
      for (const piece of pieces.slice(from + isRow.indexOf(true), from + isRow.lastIndexOf(true) + 1)) {
        piece.kind = 'table';
      }
    }
    from = to;
  }
}
