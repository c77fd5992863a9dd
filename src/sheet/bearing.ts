import type { ClauseReference } from "../model/generated/schemas.ts";
import { clauseOf } from "../model/reference.ts";
import type { BookRow } from "./book-row.ts";
import type { Gathered } from "./gathered.ts";
import type { Data, Table } from "./model.ts";

/**
 * Tells of evidence that was written where it does not count: on the sheet of a practice on none of whose clauses it bears, or for a clause that does not
 * apply to the data. It is recorded as it stands, because only the person knows which of the two was meant.
 */
export function tellBearing(tables: readonly Table[], plan: Gathered): void {
  const clauses = new Map(
    tables.flatMap(({ name, headings }) =>
      headings.flatMap(({ clause, isAside }) => (clause === undefined ? [] : [[clause, { sheet: name, isAside: isAside === true }] as const])),
    ),
  );
  const look = (table: Table, data: Data, row: BookRow): void => {
    if (table.what !== "evidence") return;
    const named = ((data["clauses"] ?? []) as readonly ClauseReference[]).map(clauseOf).filter((id) => clauses.has(id));
    const homes = [...new Set(named.flatMap((id) => clauses.get(id)?.sheet ?? []))];
    const place = row.cell("clauses") ?? row.name;
    if (homes.length > 0 && !homes.includes(table.name))
      plan.told.push(
        `${place} names ${named.join(", ")}, and nothing of ${table.name}. The row counts for what it names, and is kept in the file of ${table.name}, because it stands on that sheet. To keep it with ${homes.join(" or ")}, write it there instead.`,
      );
    const aside = named.filter((id) => clauses.get(id)?.isAside === true);
    if (aside.length > 0)
      plan.doubts.push(
        `${place} names ${aside.join(", ")}, which ${aside.length === 1 ? "does" : "do"} not apply to these data, so the row counts for nothing there. If that is wrong, correct what the sheet “Assessment” says about the data.`,
      );
  };
  for (const { table, data, row } of plan.added) look(table, data, row);
  for (const { table, after, row, cells } of plan.changes) if (after !== undefined && cells.some(({ key }) => key === "clauses")) look(table, after, row);
}
