import { isSaid, tidy } from "../cells.ts";
import { fieldFacts } from "../fields.ts";
import type { Column } from "../head.ts";
import type { Register } from "../register.ts";
import { stateIn } from "../states.ts";
import type { Row, Table } from "../table.ts";
import { isTick } from "../ticks.ts";
import { cellOf, type Defect, defectIn } from "./defect.ts";

/** Cells that are filled and answer something else than what is asked: yes or no where something has to be named, and states among decisions. */
export function answerDefects({ tables }: Register): readonly Defect[] {
  return tables.flatMap((table) => table.columns.flatMap((column) => [...ticksIn(table, column), ...statesIn(table, column)]));
}

function told(code: "register/tick" | "register/states", table: Table, { at, heading }: Column, rows: readonly Row[]): readonly Defect[] {
  const of = rows.length === 0 ? 0 : table.rows.filter(({ cells }) => isSaid(cells[at])).length;
  return defectIn(
    code,
    table.sheet,
    rows.map((row) => cellOf(table, row, at)),
    of,
    { column: tidy(heading) },
  );
}

function ticksIn(table: Table, column: Column): readonly Defect[] {
  const { at, field, takesTick } = column;
  // Where a date belongs, what is none is told as that; and nobody says a reference.
  if (takesTick === true || fieldFacts[field].holds === "day" || fieldFacts[field].holds === "key") return [];
  return told(
    "register/tick",
    table,
    column,
    table.rows.filter(({ cells }) => isSaid(cells[at]) && isTick(cells[at], field)),
  );
}

function statesIn(table: Table, column: Column): readonly Defect[] {
  if (column.field !== "decision") return [];
  return told(
    "register/states",
    table,
    column,
    table.rows.filter(({ cells }) => stateIn(cells[column.at]) !== undefined),
  );
}
