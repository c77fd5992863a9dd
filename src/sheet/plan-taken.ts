import { faultIn } from "./book-row.ts";
import { valueAt } from "./fields/make.ts";
import { type Gathered, rowKey } from "./gathered.ts";
import type { Data, Table } from "./model.ts";

/**
 * Refuses what rests on an entry that the same book takes away, and names the cell that does: whoever reads that there is no such id still sees its row.
 */
export function refuseTaken(tables: readonly Table[], plan: Gathered): void {
  const taken = new Map(
    plan.changes.flatMap(({ table, entry, after, cells }) =>
      after === undefined && cells[0] !== undefined && isReferredTo(table) ? [[entry.id, cells[0].name] as const] : [],
    ),
  );
  if (taken.size === 0) return;
  const changeOf = new Map(plan.changes.map((change) => [rowKey(change.table.name, change.entry.id), change]));
  const look = (table: Table, data: Data, row: Gathered["added"][number]["row"]): void => {
    for (const { key, refers } of table.fields) {
      const value = refers === undefined ? undefined : valueAt(data, key.split("."));
      for (const id of (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === "string")) {
        const cell = taken.get(id);
        if (cell !== undefined)
          plan.wrong.push(faultIn(row, key, `names ‘${id}’, which ${cell} takes away. Name another here or empty this cell, or empty that one`, false));
      }
    }
  };
  for (const table of tables)
    for (const entry of table.entries) {
      const own = rowKey(table.name, entry.id);
      const change = changeOf.get(own);
      const row = plan.rows.get(own);
      const data = change === undefined ? entry.data : change.after;
      if (data !== undefined && row !== undefined) look(table, data, row);
    }
  for (const { table, data, row } of plan.added) look(table, data, row);
}

const isReferredTo = ({ what }: Table): boolean => ["evidence", "source", "ask"].includes(what);
