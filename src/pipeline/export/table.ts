/** A column of a table: Frictionless type, one line on what it holds, and the cell of a row. */
export interface Column<R> {
  readonly type: 'string' | 'integer' | 'number';
  readonly holds: string;
  readonly cell: (row: R) => string | number | null;
}

/** A table for spreadsheets. The columns keep this order. */
export interface Table<R> {
  readonly title: string;
  readonly columns: Readonly<Record<string, Column<R>>>;
}

/** A column of words; null is an empty cell. `holds` tells what stands in it. */
export function text<R>(holds: string, cell: (row: R) => string | null): Column<R> {
  return { type: 'string', holds, cell };
}

/** A column of whole numbers. */
export function integer<R>(holds: string, cell: (row: R) => number): Column<R> {
  return { type: 'integer', holds, cell };
}

/** A column of numbers with fractions. */
export function number<R>(holds: string, cell: (row: R) => number): Column<R> {
  return { type: 'number', holds, cell };
}
