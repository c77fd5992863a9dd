import { jsonText } from "../../model/orders.ts";
import { isSaid, tidy } from "../cells.ts";
import { isCode } from "../codes.ts";
import { fieldFacts } from "../fields.ts";
import type { Column } from "../head.ts";
import type { Register } from "../register.ts";
import { stateIn } from "../states.ts";
import type { Row, Table } from "../table.ts";
import { isTick } from "../ticks.ts";
import { asFound, cellOf, type Defect, type DefectCell, defectIn } from "./defect.ts";

/** Cells that are filled and answer something else than what is asked: yes or no where something has to be named, and states among decisions. */
export function answerDefects({ tables }: Register): readonly Defect[] {
  return tables.flatMap((table) => table.columns.flatMap((column) => [...ticksIn(table, column), ...statesIn(table, column), ...codesIn(table, column)]));
}

function told(
  code: "register/tick" | "register/states" | "register/codes",
  table: Table,
  { at, heading }: Column,
  rows: readonly Row[],
  args: (cells: readonly DefectCell[]) => NonNullable<Defect["args"]> = () => ({}),
): readonly Defect[] {
  const of = rows.length === 0 ? 0 : table.rows.filter(({ cells }) => isSaid(cells[at])).length;
  const cells = rows.map((row) => cellOf(table, row, at));
  return defectIn(code, table.sheet, cells, of, { column: tidy(heading), args: args(cells) });
}

/** So many codes are written out for the map. */
const mostCodes = 12;

/** Codes that the map does not explain: they count as nothing, and what to write is told. */
function codesIn(table: Table, column: Column): readonly Defect[] {
  const { at, field, heading } = column;
  const rows = table.rows.filter(({ cells }) => isSaid(cells[at]) && isCode(cells[at], field));
  return told("register/codes", table, column, rows, (cells) => {
    const all = [...new Set(cells.map(({ said }) => tidy(said)))].toSorted();
    const lines = all.slice(0, mostCodes).map((code) => `${jsonText(code)}: "what ${code} means"`);
    return { examples: asFound(cells), entry: `codes: { ${jsonText(tidy(heading))}: { ${lines.join(", ")} } }` };
  });
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
