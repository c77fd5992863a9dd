import { type FoundTable, filledIn, findTable, nameOf } from "./find.ts";
import { type Gathered, oneLine } from "./gathered.ts";
import { homeOf, withoutHome } from "./home.ts";
import type { Kept } from "./kept.ts";
import type { Data, Heading, Table } from "./model.ts";
import { type FieldCell, isEmptied, isWrong, planEntry } from "./plan-entry.ts";
import type { ReadCell, ReadSheet } from "./read-book.ts";
import { saidIn, settle } from "./settle.ts";
import { asTyped } from "./text.ts";

/** The sheets on which each entry has a row. Rows are tied to entries by their id; a row without one is new. */
export function planRows(table: Table, tables: readonly Table[], sheet: ReadSheet, kept: Kept, plan: Gathered): void {
  const found = findTable(table, sheet);
  if ("wrong" in found) {
    plan.wrong.push(found.wrong);
    return;
  }
  tellOutside(table, found, plan);
  const entries = new Map(table.entries.map((entry) => [entry.id, entry]));
  const seen = new Map<string, number>();
  let heading: Heading | undefined;
  for (let row = found.head + 1; row < sheet.rows.length; row += 1) {
    const line = sheet.rows[row] ?? [];
    const id = asTyped(saidIn(line[found.idColumn]));
    const own = table.headings.find(({ mark }) => mark !== "" && mark === id);
    if (own !== undefined) {
      heading = own;
      tellHeading(table, found, row, line, own, plan);
      continue;
    }
    const cells = [...found.columns].map(([field, column]): FieldCell => ({ field, cell: line[column], row, column }));
    if (id === "") {
      planNew(table, tables, cells, row, heading, plan);
      continue;
    }
    const name = nameOf(table.name, row, found.idColumn);
    const earlier = seen.get(id);
    const entry = entries.get(id);
    const isAsExported = kept.ids(table.name).includes(id) && cells.every(({ field, cell }) => saidIn(cell) === kept.text(table.name, id, field.key));
    const needsNothing = isAsExported || isEmptied(table, id, cells, kept);
    if (earlier !== undefined)
      plan.wrong.push(`${name} says “${id}”, as row ${earlier + 1} does. Empty it if the row is about something else; otherwise take one of the rows away.`);
    else if (entry === undefined && needsNothing)
      plan.told.push(`${name}: “${oneLine(id)}” has gone from the files since the book was exported. Its row is not used.`);
    else if (entry === undefined) plan.wrong.push(`${name} says “${oneLine(id)}”${strange(id, table, tables, kept)}`);
    else planEntry(table, entry, cells, kept, plan);
    seen.set(id, row);
  }
  for (const id of kept.ids(table.name)) {
    const entry = entries.get(id);
    if (entry !== undefined && !seen.has(id))
      plan.told.push(`${table.name}: the row of “${id}” is gone. Nothing is deleted: to delete it, take the entry ‘${id}’ out of ${entry.file}.`);
  }
}

/** Why an id ties a row to nothing, to end the sentence. */
function strange(id: string, table: Table, tables: readonly Table[], kept: Kept): string {
  const home = tables.find(({ name, entries }) => name !== table.name && entries.some((entry) => entry.id === id));
  if (home !== undefined) return `, which belongs on the sheet “${home.name}”. Move the row back: where evidence is written is decided in the files.`;
  if (kept.ids(table.name).includes(id))
    return ", which has gone from the files since the book was exported. Take the row away, or empty the cell to add it anew.";
  return ", and there is no such entry. Put back what stood there; in a new row leave it empty, and t6 makes an id.";
}

/** A row without an id: a new entry, where anything is filled in. */
function planNew(table: Table, tables: readonly Table[], cells: readonly FieldCell[], row: number, heading: Heading | undefined, plan: Gathered): void {
  const filled = cells.filter(({ cell, field }) => cell !== undefined && asTyped(cell.text) !== "" && field.kind.is !== "shown");
  for (const { cell, field, column } of cells) {
    if (field.kind.is === "shown" && cell !== undefined && asTyped(cell.text) !== "")
      plan.told.push(`${nameOf(table.name, row, column)}: “${oneLine(cell.text)}” is not used. ${field.label} is only shown here.`);
  }
  if (filled.length === 0) return;
  if (table.what === "judgement") {
    plan.wrong.push(
      `${table.name}, row ${row + 1} has no id, and a judgement is about a practice or the principle. Write it into the row of what it is about.`,
    );
    return;
  }
  let data: Data = {};
  let isSound = true;
  const assumed = table.what === "evidence" && heading?.clause !== undefined && filled.every(({ field }) => field.key !== "clauses");
  for (const { field, cell, column } of cells) {
    const name = nameOf(table.name, row, column);
    const given: ReadCell | undefined = assumed && field.key === "clauses" ? { kind: "text", text: heading.clause ?? "" } : cell;
    const settled = field.kind.is === "shown" ? { text: "" } : settle(field, given);
    const next = "wrong" in settled ? settled : settled.text === "" ? data : field.set(data, settled.text);
    if (isWrong(next as Data)) {
      plan.wrong.push(`${name} ${(next as { readonly wrong: string }).wrong}.`);
      isSound = false;
    } else data = next as Data;
    if (!("wrong" in settled) && settled.readAs !== undefined) plan.told.push(`${name} ${settled.readAs}.`);
  }
  const missing = cells.filter(
    ({ field, cell }) => field.required === true && !(assumed && field.key === "clauses") && (cell === undefined || asTyped(cell.text) === ""),
  );
  const place = `${table.name}, row ${row + 1}`;
  const absent = table.fields.filter((field) => field.required === true && !cells.some((one) => one.field === field));
  const lacks = [...missing.map(({ field }) => field.label), ...absent.map(({ label }) => label)];
  if (lacks.length > 0) plan.wrong.push(`${place} is new and lacks ${lacks.map((label) => `“${label}”`).join(", ")}. Fill it in, or empty the row.`);
  else if (isSound) {
    const home = homeOf(table, data, tables);
    if ("wrong" in home) {
      const at = cells.find(({ field }) => field.kind.is === "home");
      plan.wrong.push(`${at === undefined ? place : nameOf(table.name, row, at.column)} ${home.wrong}.`);
      return;
    }
    if (assumed) plan.told.push(`${place} names no clause, and is taken to bear on ${heading?.clause}, below which it stands.`);
    plan.added.push({ table, data: withoutHome(table, data), home, row: place });
  }
}

/** What stands in columns that are none of the table's, and above it. */
function tellOutside(table: Table, { sheet, head, others }: FoundTable, plan: Gathered): void {
  const isOther = new Set(others);
  for (const { row, column, cell } of filledIn(sheet, (row, column) => row < head || isOther.has(column)))
    plan.told.push(`${nameOf(table.name, row, column)}: “${oneLine(cell.text)}” is not used, because it stands in no column of the table.`);
}

/** What was written into a line that says what the Code asks. */
function tellHeading(
  table: Table,
  { idColumn, columns, others }: FoundTable,
  row: number,
  line: ReadSheet["rows"][number],
  { texts }: Heading,
  plan: Gathered,
): void {
  const own = new Set(texts);
  for (const [column, cell] of line.entries()) {
    if (column === idColumn || cell === undefined || own.has(saidIn(cell)) || others.includes(column) || ![...columns.values()].includes(column)) continue;
    plan.told.push(
      `${nameOf(table.name, row, column)}: “${oneLine(cell.text)}” is not used. This line says what the Code asks: put evidence in a row below it.`,
    );
  }
}
