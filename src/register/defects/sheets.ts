import { cellName, columnName } from "../../language/cell-name.ts";
import { listed } from "../../language/listed.ts";
import type { RegisterField } from "../../model/generated/schemas.ts";
import { isSaid, textOf, tidy } from "../cells.ts";
import { renamedIn } from "../headings.ts";
import type { Register } from "../register.ts";
import { remembered } from "../remembered.ts";
import { columnsOf, type Table } from "../table.ts";
import { cellOf, type Defect, type DefectCell, defectIn } from "./defect.ts";

/** What is wrong between the tables of a register: rows that belong to no entry, and what two tables say otherwise of the same data. */
export function sheetDefects(register: Register): readonly Defect[] {
  const [first, ...others] = register.tables;
  const keys = new Set(first.rows.map(({ key }) => key));
  const hasKeys = columnsOf(first, "reference").length > 0;
  return [
    ...register.tables.flatMap(merged),
    ...register.tables.flatMap((table) => headingsMissing(table, register.chosen === undefined)),
    ...others.flatMap((table) => (hasKeys ? notJoined(table, keys, first) : [])),
    ...others.slice(1).flatMap((table, at) => others.slice(0, at + 1).flatMap((before) => compared.flatMap((field) => differing(before, table, field)))),
  ];
}

/**
 * Headings of the map that are not there. A map of one's own is meant for this file; of one that comes with t6 a file may leave columns out, and only what
 * looks like another name is told.
 */
function headingsMissing({ sheet, head: { missing, strange }, leftOut }: Table, isOwn: boolean): readonly Defect[] {
  const renamed = renamedIn(missing, strange);
  const told = missing.filter((heading) => isOwn || renamed.has(heading));
  if (told.length === 0) return [];
  const near = [...renamed].map(([heading, like]) => `“${tidy(like)}” looks like “${heading}” under another name`).join("; ");
  const args = {
    name: told.map((heading) => `“${heading}”`).join(", "),
    near,
    hidden: told.length > renamed.size ? mayBeHidden(leftOut, told.length - renamed.size) : "",
  };
  return [{ code: "register/heading-missing", sheet, cells: [], of: 0, args }];
}

/** What is hidden in a file is left out, with the words above it: of a heading that is not there nobody can tell more than that it may be there. */
const mayBeHidden = (leftOut: readonly number[], count: number): string =>
  leftOut.length === 0
    ? ""
    : leftOut.length === 1
      ? `Column ${columnName(leftOut[0] ?? 0)} is hidden in the file and left out, and may be ${count === 1 ? "it" : "one of them"}`
      : `Columns ${listed(leftOut.slice(0, mostHidden).map(columnName))}${leftOut.length > mostHidden ? " and others" : ""} are hidden in the file and left out, and may be among them`;

/** So many hidden columns are named. */
const mostHidden = 5;

/** Cells that were made one: t6 reads each of them, and most that reads the file as a table reads the first alone. */
function merged(table: Table): readonly Defect[] {
  const rows = new Map(table.merges.length === 0 ? [] : [...table.rows, ...table.remarks].map((row) => [row.number - 1, row]));
  const cells = table.merges.flatMap(({ startRow, startCol, endRow, endCol }): DefectCell[] => {
    const row = rows.get(startRow);
    // A title or a note over the width of the table is no value of several cells.
    if (row === undefined || table.remarks.includes(row)) return [];
    return [cellOf(table, row, startCol, `${cellName(startRow, startCol)}:${cellName(endRow, endCol)} are one cell`)];
  });
  return defectIn("register/merged-cells", table.sheet, cells, table.rows.length);
}

function notJoined(table: Table, keys: ReadonlySet<string>, first: Table): readonly Defect[] {
  const [column] = columnsOf(table, "reference");
  if (column === undefined) return [];
  const cells = table.rows.filter(({ key }) => !keys.has(key)).map((row) => cellOf(table, row, column.at));
  return defectIn("register/not-joined", table.sheet, cells, table.rows.length, { column: column.heading, args: { first: first.sheet } });
}

/** What is said of data on more than one sheet, and has to be the same on all. */
const compared: readonly RegisterField[] = ["sensitivity", "type"];

function differing(before: Table, table: Table, field: RegisterField): readonly Defect[] {
  const [one, other] = [columnsOf(before, field)[0], columnsOf(table, field)[0]];
  const [its, theirs] = [columnsOf(before, "datasets")[0], columnsOf(table, "datasets")[0]];
  if (one === undefined || other === undefined || its === undefined || theirs === undefined) return [];
  // By the reference, and below it by the data.
  const said = new Map<string, Map<string, Set<string>>>();
  for (const { key, cells } of before.rows) {
    if (!isSaid(cells[one.at])) continue;
    const ofKey = said.get(key) ?? new Map<string, Set<string>>();
    said.set(key, ofKey);
    const data = plain(textOf(cells[its.at]));
    ofKey.set(data, (ofKey.get(data) ?? new Set()).add(plain(textOf(cells[one.at]))));
  }
  let both = 0;
  const found = table.rows.flatMap((row): DefectCell[] => {
    const known = said.get(row.key)?.get(plain(textOf(row.cells[theirs.at])));
    if (known === undefined || !isSaid(row.cells[other.at])) return [];
    both += 1;
    return known.has(plain(textOf(row.cells[other.at]))) ? [] : [cellOf(table, row, other.at, `${before.sheet} says ${someOf(known)} of the same data`)];
  });
  return defectIn("register/sheets-differ", table.sheet, found, both, { column: other.heading, args: { before: before.sheet } });
}

/** What is said elsewhere: the first of it, where it is much. */
function someOf(known: ReadonlySet<string>): string {
  const some = [...take(known, mostTold)].map((text) => `“${text}”`);
  return `${some.join(" and ")}${known.size > mostTold ? ` and ${known.size - mostTold} more` : ""}`;
}

const mostTold = 3;

function* take<One>(all: Iterable<One>, most: number): Iterable<One> {
  let count = 0;
  for (const one of all) {
    if (count === most) return;
    count += 1;
    yield one;
  }
}

/** What a cell says, whatever its capitals and blanks. */
const plain = remembered((text) => tidy(text).toLowerCase());
