/** First characters by which a spreadsheet takes a cell for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * Rows as CSV (RFC 4180) for spreadsheets. A cell that a spreadsheet would run as a formula gets an apostrophe before it,
 * as OWASP advises. Lists and records within a cell are written as JSON, except lists of plain words, joined by `; `.
 */
export function csv(rows: readonly object[]): string {
  const first = rows[0];
  if (first === undefined) return '';
  const names = Object.keys(first);
  const lines = rows.map((row) => names.map((name) => cell((row as Record<string, unknown>)[name])).join(','));
  return `${names.join(',')}\r\n${lines.map((line) => `${line}\r\n`).join('')}`;
}

function cell(value: unknown): string {
  const text = words(value);
  const safe = typeof value !== 'number' && FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function words(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value.join('; ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number | boolean);
}
