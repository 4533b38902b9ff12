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

export function text<R>(holds: string, cell: (row: R) => string | null): Column<R> {
  return { type: 'string', holds, cell };
}

export function integer<R>(holds: string, cell: (row: R) => number): Column<R> {
  return { type: 'integer', holds, cell };
}

export function number<R>(holds: string, cell: (row: R) => number): Column<R> {
  return { type: 'number', holds, cell };
}
