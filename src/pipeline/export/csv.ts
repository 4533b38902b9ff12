/**
 * How a cell begins that a spreadsheet takes for a formula: also behind blanks and characters that nobody sees, since some
 * programs trim them first.
 */
const FORMULA = /^(?:[\t\r\n]|[\s\p{Cf}\p{Cc}]*[=+\-@\uff0b\uff0d\uff1d\uff20])/u;

/** By this mark spreadsheets know that the file is UTF-8; programs that read CSV pass over it. */
export const BYTE_ORDER_MARK = '\ufeff';

/**
 * One line of CSV (RFC 4180). A cell that a spreadsheet would run as a formula gets an apostrophe before it, as OWASP
 * advises (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
