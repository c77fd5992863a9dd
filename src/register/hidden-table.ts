import type { Cell } from "./cells.ts";
import { withoutHidden } from "./hidden.ts";
import type { RawSheet } from "./raw-sheet.ts";
import type { Register } from "./register.ts";
import { readTable, type Table } from "./table.ts";

/**
 * The rows of the first table that are hidden in its file, by the headings of a register that was read without them: what can be seen is read once, however
 * much is hidden. Undefined where no row is hidden.
 */
export function hiddenTable({ map, tables: [first] }: Register, sheets: readonly RawSheet[]): Table | undefined {
  const sheet = sheets.find(({ name, isHidden, hiddenRows }) => name === first.sheet && isHidden !== true && (hiddenRows?.size ?? 0) > 0);
  if (sheet?.hiddenRows === undefined) return undefined;
  const rows: (readonly Cell[] | undefined)[] = [];
  for (const at of [first.head.row, ...sheet.hiddenRows]) rows[at] = sheet.rows[at];
  // Where cells are one with others, what stands in them stands in a row that may not be hidden: the rows by themselves are enough to know them by.
  // Of what stands in columns that are hidden nothing counts.
  const { hiddenRows: _, ...open } = sheet;
  const [seen] = withoutHidden([{ ...open, rows: Array.from(rows), merges: [] }]);
  const table = seen === undefined ? undefined : readTable({ sheet: seen, head: first.head }, map);
  return table === undefined || "refusal" in table ? undefined : table;
}
