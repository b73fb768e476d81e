/** What a spreadsheet takes for the beginning of a formula. */
const formula = /^[=+\-@\t\r]/;

/**
 * One line of CSV (RFC 4180), with its line end. Absent values are empty fields.
 * @param forSpreadsheet a text that a spreadsheet would take for a formula (`- Orientering`, `=1+1`) gets an apostrophe
 * before it, which tells that it is text; numbers are left alone
 */
export function csvLine(
  values: readonly (string | number | boolean | null)[],
  forSpreadsheet = false,
): string {
  return `${values.map((value) => field(value, forSpreadsheet)).join(",")}\r\n`;
}

function field(value: string | number | boolean | null, forSpreadsheet: boolean): string {
  const plain = value === null ? "" : String(value);
  const text = forSpreadsheet && typeof value === "string" && formula.test(plain) ? `'${plain}` : plain;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
