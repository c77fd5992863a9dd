import { docsPath } from "../../diagnostics/describe.ts";
import { columnName } from "../../language/cell-name.ts";
import type { RegisterCheck } from "../../model/generated/schemas.ts";
import { jsonText } from "../../model/orders.ts";
import type { DefectCell } from "../../register/defects/defect.ts";
import { cellLabel } from "../../register/diagnostics.ts";
import type { Table } from "../../register/table.ts";
import { tally } from "../tally.ts";
import type { CheckedRegister } from "./checked.ts";

/** So many cells are given with what stands in them. Every cell is among the ranges. */
const mostCells = 1000;

/** For programs: one JSON document, with the schema schemas/register-check.schema.json. */
export const registerJson = (checked: CheckedRegister, version: string): string => `${jsonText(documentOf(checked, version), 2)}\n`;

/** The same on one line for each diagnostic, and the document without them as the last. */
export function registerLines(checked: CheckedRegister, version: string): string {
  const { diagnostics, ...rest } = documentOf(checked, version);
  return [...diagnostics, { ...rest, diagnostics: [] }].map((one) => `${jsonText(one)}\n`).join("");
}

function documentOf({ register, sha256, file, catalogue, answers, found }: CheckedRegister, version: string): RegisterCheck {
  const [first] = register.tables;
  return {
    format: "t6-register-check",
    version: 1,
    tool: { name: "t6", version },
    register: {
      name: register.map.register,
      file,
      sha256,
      ...(register.chosen !== undefined && { map: register.chosen }),
      rows: first.rows.length,
      entries: register.entries.length,
      tables: register.tables.map(tableIn),
    },
    catalogue: { id: catalogue.catalogue, names_clauses: catalogue.register !== undefined },
    says: answers.map(({ question: { id, clauses, asked, fields }, state, count, of, unread, hasColumn, asOf, words }) => ({
      id,
      clauses: [...clauses],
      ...(asked !== undefined && { asked }),
      fields: [...fields],
      state,
      count,
      of,
      unread,
      ...(asOf !== undefined && { over_as_of: asOf }),
      has_column: hasColumn,
      words,
    })),
    diagnostics: found.map(({ defect, diagnostic: { code, severity, place, message, why, help }, reported }) => ({
      code,
      severity,
      place,
      message,
      why,
      help,
      page: docsPath(defect.code),
      fingerprint: reported.fingerprint,
      count: defect.cells.length,
      of: defect.of,
      cells: defect.cells.slice(0, mostCells).map(cellIn),
      ranges: rangesOf(defect.cells),
    })),
    counts: { ...tally(found.map(({ diagnostic }) => diagnostic)) },
  };
}

function tableIn({ sheet, headRow, rows, columns, head, unnamed, dayOrders }: Table): RegisterCheck["register"]["tables"][number] {
  return {
    ...(sheet !== "" && { sheet }),
    head_row: headRow,
    rows: rows.length,
    columns: columns.map(({ heading, field, at }) => {
      const shown = dayOrders?.get(at);
      return { heading, fills: field, ...(shown !== undefined && { days: { order: shown.order ?? "unknown", why: shown.why } }) };
    }),
    not_named: [...head.strange, ...unnamed.map((at) => `(column ${columnName(at)}, without a heading)`)],
    missing: [...head.missing],
  };
}

const cellIn = ({ sheet, cell, row, column, line, said, note }: DefectCell): RegisterCheck["diagnostics"][number]["cells"][number] => ({
  ...(sheet !== "" && { sheet }),
  cell,
  row,
  column,
  ...(sheet === "" && { line }),
  said,
  ...(note !== undefined && { note }),
});

/** Cells as ranges: those below each other together. */
function rangesOf(cells: readonly DefectCell[]): string[] {
  const ranges: string[] = [];
  for (let at = 0; at < cells.length; ) {
    const first = cells[at] as DefectCell;
    let last = first;
    for (at += 1; at < cells.length; at += 1) {
      const next = cells[at] as DefectCell;
      if (next.row !== last.row + 1 || next.column !== first.column || next.sheet !== first.sheet) break;
      last = next;
    }
    ranges.push(last === first ? cellLabel(first) : `${cellLabel(first)}:${last.cell}`);
  }
  return ranges;
}
