/** What a spreadsheet would take for a formula at the beginning of a cell (OWASP, CSV injection), full-width forms too. */
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

export type Cell = string | number | boolean | null;

/**
 * A table as CSV (RFC 4180): commas, CRLF, quotation marks doubled. Text that a spreadsheet would run as a formula gets
 * an apostrophe before it; numbers stay numbers.
 */
export function writeCsv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [columns, ...rows].map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
}

function writeCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  // eslint-disable-next-line no-control-regex -- a spreadsheet cannot hold them
  const text = cell.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '\ufffd');
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
