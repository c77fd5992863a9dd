import type { FieldCell } from "./book-row.ts";
import { type FoundTable, filledIn, findTable, nameOf } from "./find.ts";
import { type Gathered, oneLine } from "./gathered.ts";
import type { Heading, Table } from "./model.ts";
import { isEmptied } from "./plan-away.ts";
import { planEntry } from "./plan-entry.ts";
import { planNew } from "./plan-new.ts";
import type { ReadSheet } from "./read-book.ts";
import type { Reading } from "./reading.ts";
import { saidIn } from "./settle.ts";
import { asTyped } from "./text.ts";

/** The sheets on which each entry has a row. Rows are tied to entries by their id; a row without one is new. */
export function planRows(table: Table, sheet: ReadSheet, reading: Reading, plan: Gathered): void {
  const { kept } = reading;
  const found = findTable(table, sheet);
  if ("wrong" in found) {
    plan.wrong.push({ text: found.wrong });
    return;
  }
  tellGone(table, found, reading, plan);
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
    // In the order of the fields, wherever the columns were moved: what builds on another is read after it.
    const cells = table.fields.flatMap((field): readonly FieldCell[] => {
      const column = found.columns.get(field);
      return column === undefined ? [] : [{ field, cell: line[column], row, column }];
    });
    if (id === "") {
      planNew(table, cells, heading, reading, plan);
      continue;
    }
    const name = nameOf(table.name, row, found.idColumn);
    const earlier = seen.get(id);
    const entry = entries.get(id);
    const isAsExported = kept.ids(table.name).includes(id) && cells.every(({ field, cell }) => saidIn(cell) === kept.text(table.name, id, field.key));
    const needsNothing = isAsExported || isEmptied(table, id, cells, kept);
    if (earlier !== undefined)
      plan.wrong.push({
        text: `${name} says “${id}”, as row ${earlier + 1} does. Empty it if the row is about something else; otherwise take one of the rows away.`,
      });
    else if (entry === undefined && needsNothing)
      plan.told.push(`${name}: “${oneLine(id)}” has gone from the files since the book was exported. Its row is not used.`);
    else if (entry === undefined) plan.wrong.push({ text: `${name} says “${oneLine(id)}”${strange(id, table, reading, sheet, found.idColumn)}` });
    else planEntry(table, entry, cells, reading, plan);
    seen.set(id, row);
  }
  for (const id of kept.ids(table.name)) {
    const entry = entries.get(id);
    if (entry !== undefined && !seen.has(id)) plan.told.push(`${table.name}: the row of “${id}” is gone. Nothing is deleted: ${wayAway(table)}.`);
  }
}

/** How an entry is taken away on purpose. */
const wayAway = ({ fields }: Table): string =>
  fields.some(({ takesAway }) => takesAway === true)
    ? "to delete it, choose “take away” in its row in a new book"
    : "to take it away, empty every cell of its row in a new book";

/** So many ids are named from which one may be missing. */
const few = 4;

/** Why an id ties a row to nothing, to end the sentence. */
function strange(id: string, table: Table, { tables, kept }: Reading, sheet: ReadSheet, idColumn: number): string {
  const home = tables.find(({ name, entries }) => name !== table.name && entries.some((entry) => entry.id === id));
  if (home !== undefined) return `, which belongs on the sheet “${home.name}”. Move the row back: where evidence is written is decided in the files.`;
  if (tables.some(({ besides = [] }) => besides.some((one) => one.id === id)))
    return ", which bears on no clause of the edition of this book any more: it stands for another one alone. Take the row away, or give its clauses back first.";
  if (kept.ids(table.name).includes(id))
    return ", which has gone from the files since the book was exported. Take the row away, or empty the cell to add it anew.";
  const there = new Set(sheet.rows.map((line) => asTyped(saidIn(line[idColumn]))));
  const gone = kept.ids(table.name).filter((one) => !there.has(one));
  const back =
    gone.length === 0
      ? ""
      : ` Or put back the id that stood there: ${gone.length > few ? `one of the ${gone.length} that have no row any more` : gone.join(" or ")}.`;
  return `, and there is no such entry. If the row is new, empty the cell: t6 makes the id.${back}`;
}

/** A column that is gone, of which something was exported: its values stay. */
function tellGone({ name, fields }: Table, { columns }: FoundTable, { kept }: Reading, plan: Gathered): void {
  for (const field of fields)
    if (!columns.has(field) && kept.ids(name).some((id) => kept.text(name, id, field.key) !== ""))
      plan.told.push(`${name}: the column “${field.label.trim()}” is gone, or has other words above it. Nothing is deleted: what the files say there stays.`);
}

/** What stands in columns that are none of the table's, and above it. */
function tellOutside(table: Table, { sheet, head, others }: FoundTable, plan: Gathered): void {
  const isOther = new Set(others);
  for (const { row, column, cell } of filledIn(sheet, (row, column) => row < head || isOther.has(column)))
    plan.doubts.push(`${nameOf(table.name, row, column)}: “${oneLine(cell.text)}” is not used, because it stands in no column of the table.`);
}

/** What was written into a line that says what the code asks. */
function tellHeading(
  table: Table,
  { idColumn, columns, others }: FoundTable,
  row: number,
  line: ReadSheet["rows"][number],
  { texts }: Heading,
  plan: Gathered,
): void {
  // Whether a clause applies may have changed since the export: its question has not.
  const last = (text: string): string => text.split("\n").at(-1) ?? "";
  const own = new Set(texts.map(last));
  for (const [column, cell] of line.entries()) {
    if (
      column === idColumn ||
      cell === undefined ||
      own.has(last(saidIn(cell))) ||
      asTyped(saidIn(cell)) === "" ||
      others.includes(column) ||
      ![...columns.values()].includes(column)
    )
      continue;
    plan.wrong.push({
      text: `${nameOf(table.name, row, column)} says “${oneLine(cell.text)}”. This line says what the code asks, and nothing is read from it: write it into a row below, and put back what stood here, or empty the cell.`,
    });
  }
}
