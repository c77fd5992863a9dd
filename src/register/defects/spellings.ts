import { numberText } from "../../language/numbers.ts";
import { isSaid, textOf, tidy } from "../cells.ts";
import { fieldFacts } from "../fields.ts";
import type { Column } from "../head.ts";
import { listRule, splitList } from "../lists.ts";
import type { Register } from "../register.ts";
import type { Row, Table } from "../table.ts";
import { cellOf, type Defect, type DefectCell, defectIn } from "./defect.ts";
import { sameNames } from "./names.ts";

/** One body, law or place under several names. */
export function spellingDefects(register: Register): readonly Defect[] {
  return register.tables.flatMap((table) =>
    table.columns.filter(({ field }) => fieldFacts[field].holds === "words").flatMap((column) => inColumn(register, table, column)),
  );
}

const cellsOf = (count: number): string => `${numberText(count)} ${count === 1 ? "cell" : "cells"}`;

function inColumn({ map }: Register, table: Table, column: Column): readonly Defect[] {
  const { at, heading, field } = column;
  const rule = listRule(map, field);
  const rowsBy = new Map<string, Row[]>();
  const entriesOf = new Map<string, readonly string[]>();
  for (const row of table.rows) {
    const cell = row.cells[at];
    if (!isSaid(cell)) continue;
    const text = textOf(cell);
    let entries = entriesOf.get(text);
    if (entries === undefined) {
      entries = rule === undefined ? [tidy(text)] : splitList(text, rule).entries;
      entriesOf.set(text, entries);
    }
    for (const entry of entries) {
      const known = rowsBy.get(entry);
      if (known === undefined) rowsBy.set(entry, [row]);
      else known.push(row);
    }
  }
  const groups = sameNames(new Map([...rowsBy].map(([name, rows]) => [name, rows.length])));
  const told = (name: string): string => `“${name}”`;
  const cells = groups.flatMap(({ usual, others }) =>
    others.flatMap((name) =>
      (rowsBy.get(name) ?? []).map(
        (row): DefectCell => cellOf(table, row, at, `elsewhere ${told(usual)}, in ${cellsOf(rowsBy.get(usual)?.length ?? 0)}`, name),
      ),
    ),
  );
  const names = groups.map(({ usual, others }) => `${told(usual)} and ${others.slice(0, 2).map(told).join(", ")}`);
  const examples = `${names.slice(0, 2).join("; ")}${names.length > 2 ? `; and ${names.length - 2} more` : ""}`;
  return defectIn(
    "register/spellings",
    table.sheet,
    cells.toSorted((one, other) => one.row - other.row),
    table.rows.length,
    {
      column: heading,
      args: { examples },
    },
  );
}
