/** A row of a CSV text with the line it starts on, counted from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The rows of a text in CSV (RFC 4180): commas or semicolons, quoted cells with doubled quotes, any line ends; empty rows left out. */
export function csvRows(text: string): CsvRow[] {
  const rows: CsvRow[] = [];
  const comma = separator(text);
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let line = 1;
  let started = 1;
  const endRow = (): void => {
    cells.push(cell);
    if (cells.some((value) => value.trim() !== ''))
      rows.push({ line: started, cells: cells.map((value) => value.trim()) });
    cells = [];
    cell = '';
  };
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  for (let at = 0; at < source.length; at++) {
    const letter = source.charAt(at);
    if (letter === '\n') line++;
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (source.charAt(at + 1) === '"') cell += source.charAt(at++);
      else quoted = false;
    } else if (letter === '"' && cell.trim() === '') {
      cell = '';
      quoted = true;
    } else if (letter === comma) {
      cells.push(cell);
      cell = '';
    } else if (letter === '\n') {
      endRow();
      started = line;
    } else cell += letter;
  }
  endRow();
  return rows;
}

/** Spreadsheets of some countries write semicolons: whichever the first line has more of. */
function separator(text: string): ',' | ';' {
  const [first = ''] = text.split(/\r?\n/, 1);
  return first.split(';').length > first.split(',').length ? ';' : ',';
}
