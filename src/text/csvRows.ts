/** A row of a CSV text with the line it starts on, counted from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** True where a quoted cell of it is never closed, so that it runs to the end of the text. */
  readonly unclosed?: true;
}

/** The rows of a text in CSV (RFC 4180): commas, semicolons or tabs, quoted cells with doubled quotes, any line ends; empty rows left out. */
export function csvRows(text: string): CsvRow[] {
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let line = 1;
  let started = 1;
  const endRow = (): void => {
    cells.push(cell);
    if (cells.some((value) => value.trim() !== ''))
      rows.push({
        line: started,
        cells: cells.map((value) => value.trim()),
        ...(quoted ? { unclosed: true } : {}),
      });
    cells = [];
    cell = '';
  };
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  // By this line, which is no row, Excel is told the separator.
  const separatorLine = /^"?sep=(.)"?\n/i.exec(source);
  const comma = separatorLine?.[1] ?? separator(source);
  if (separatorLine !== null) started = ++line;
  for (let at = separatorLine?.[0].length ?? 0; at < source.length; at++) {
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

/** Spreadsheets of some countries write semicolons, and some programs tabs: whichever stands most often in the first line, outside quotes. */
function separator(source: string): string {
  const [first = ''] = source.split('\n', 1);
  const bare = first.replace(/"[^"]*"/g, '');
  const counts = [',', ';', '\t'].map((mark) => [mark, bare.split(mark).length] as const);
  return counts.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}
