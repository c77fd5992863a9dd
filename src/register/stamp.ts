import { textOf, tidy } from "./cells.ts";
import type { Column } from "./head.ts";
import type { Table } from "./table.ts";

/** In fewer rows one and the same date is a chance. */
const fewest = 3;

/** What stands in every row of a column, where it is one and the same: the stamp of an export, which dates the file and not a row. */
export function stampIn({ rows }: Table, { at }: Pick<Column, "at">): string | undefined {
  const first = tidy(textOf(rows[0]?.cells[at]));
  if (rows.length < fewest || first === "") return undefined;
  return rows.every(({ cells }) => tidy(textOf(cells[at])) === first) ? first : undefined;
}
