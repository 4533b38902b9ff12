/**
 * How a cell begins that a spreadsheet takes for a formula: also behind blanks and characters that nobody sees, since some
 * programs trim them first.
 */
const FORMULA = /^(?:[\t\r\n]|[\s\p{Cf}\p{Cc}]*[=+\-@\uff0b\uff0d\uff1d\uff20])/u;
/** The same within a cell: what begins a formula, and what may stand before it, doubled quotation marks among it. */
const OPERATOR = /[=+\-@\uff0b\uff0d\uff1d\uff20]/;
const BEFORE = /[\s\p{Cf}\p{Cc}"]/u;
/** Where a spreadsheet that parts cells by semicolons, whatever the file says, would begin another cell. */
const ENDS = /[;\r\n]/;

/**
 * What a cell with it is quoted for: quotation marks, line ends, and every separator that LibreOffice proposes when it opens a CSV file
 * (tab, comma and semicolon together).
 */
const QUOTED = /[",;\t\r\n]/;

/** By this mark spreadsheets know that the file is UTF-8; programs that read CSV pass over it. */
export const BYTE_ORDER_MARK = '\ufeff';

/**
 * One line of CSV (RFC 4180). What a spreadsheet would run as a formula gets an apostrophe before it, as OWASP advises
 * (https://owasp.org/www-community/attacks/CSV_Injection): at the beginning of a cell, and within one where it begins a cell
 * for spreadsheets of countries that write decimals with a comma.
 */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = guarded(value);
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Text with an apostrophe before each formula in it. */
function guarded(text: string): string {
  let safe = FORMULA.test(text) ? "'" : '';
  if (!ENDS.test(text)) return safe + text;
  let begins = false;
  for (const letter of text) {
    if (begins && OPERATOR.test(letter)) safe += "'";
    begins = ENDS.test(letter) || (begins && BEFORE.test(letter));
    safe += letter;
  }
  return safe;
}
