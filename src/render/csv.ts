import { withoutOrders } from "../model/orders.ts";

/** A table as CSV. It begins with a byte order mark, by which spreadsheets tell that it is UTF-8. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return withoutOrders(`\uFEFF${rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`);
}

/** A cell in quotation marks where it needs them. What a spreadsheet would take for a formula begins with an apostrophe. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
