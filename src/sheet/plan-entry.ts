import { nameOf } from "./find.ts";
import { type Change, type Gathered, oneLine } from "./gathered.ts";
import type { Kept } from "./kept.ts";
import type { Data, Entry, Field, Table, TableKind } from "./model.ts";
import type { ReadCell } from "./read-book.ts";
import { saidIn, settle } from "./settle.ts";
import { asTyped, cellText } from "./text.ts";

/** A cell of an entry, with its field. */
export interface FieldCell {
  readonly field: Field;
  readonly cell: ReadCell | undefined;
  readonly row: number;
  readonly column: number;
}

/**
 * What the cells of an entry change about it: what differs from what was exported. What was changed in the file since is left as it is
 * there, and where both were changed, and not into the same, a person has to look.
 */
export function planEntry(table: Table, entry: Entry, cells: readonly FieldCell[], kept: Kept, plan: Gathered): void {
  let after: Data = entry.data;
  const wrong = plan.wrong.length;
  const isEmptied = canBeEmptied.has(table.what) && entry.isAbsent !== true && areEmptied(table, entry, cells);
  const changed: Change["cells"][number][] = [];
  for (const { field, cell, row, column } of cells) {
    const name = nameOf(table.name, row, column);
    const was = kept.text(table.name, entry.id, field.key);
    if (cell?.kind === "formula" && field.kind.is !== "shown") {
      plan.wrong.push(`${name} holds the formula ${oneLine(cell.text)}. What it comes to is not read: type the value itself.`);
      continue;
    }
    if (saidIn(cell) === was) continue;
    const now = cellText(field, entry);
    if (field.kind.is === "shown" || field.kind.is === "home" || !now.isWhole) {
      plan.told.push(`${name}: “${oneLine(saidIn(cell))}” is not used. ${field.label.trim()} is only shown here: ${otherWay(field, entry)}.`);
      continue;
    }
    const settled = settle(field, cell);
    if ("wrong" in settled) {
      plan.wrong.push(`${name} ${settled.wrong}.`);
      continue;
    }
    if (settled.text === now.text) continue;
    if (settled.text === was.trim()) continue;
    if (now.text !== was) {
      plan.wrong.push(
        `${name} says “${oneLine(settled.text)}”, and ${entry.file} says “${oneLine(now.text)}” since the book was exported; then it was “${oneLine(was)}”. Decide which holds, and write that into both.`,
      );
      continue;
    }
    if (settled.text === "" && field.required === true) {
      if (!isEmptied)
        plan.wrong.push(
          `${name} is empty, and ${field.label.trim()} is needed. Fill it in.${canBeEmptied.has(table.what) ? " To take the entry away, empty every cell of its row that can be filled in." : ""}`,
        );
      continue;
    }
    if (settled.readAs !== undefined) plan.told.push(`${name} ${settled.readAs}.`);
    const next = field.set(after, settled.text);
    if (isWrong(next)) plan.wrong.push(`${name} ${next.wrong}.`);
    else {
      after = next;
      changed.push({ name, key: field.key });
    }
  }
  const was = (key: string): string => kept.text(table.name, entry.id, key);
  if (isEmptied) {
    const [first] = cells;
    if (first !== undefined && plan.wrong.length === wrong)
      plan.changes.push({ table, entry, after: undefined, was, cells: [{ name: `${table.name}, row ${first.row + 1}`, key: "" }] });
  } else if (changed.length > 0 && isComplete(table, entry, after, cells, plan)) plan.changes.push({ table, entry, after, was, cells: changed });
}

/** What can be taken away in the book: what nothing else refers to. */
const canBeEmptied: ReadonlySet<TableKind> = new Set(["limitation", "strength", "not_applicable", "deferred", "judgement"]);

/** Whether every cell of an entry that can be filled in was emptied. A column that is gone says nothing. */
function areEmptied({ fields }: Table, entry: Entry, cells: readonly FieldCell[]): boolean {
  const said = fields.filter(({ kind, get }) => kind.is !== "shown" && kind.is !== "home" && get(entry.data, entry.beside) !== "");
  const there = cells.filter(({ field }) => field.kind.is !== "shown" && field.kind.is !== "home");
  return said.every((field) => there.some((one) => one.field === field)) && there.every(({ cell }) => asTyped(saidIn(cell)) === "");
}

/** Whether an entry that nobody had written yet says what it has to; what it lacks is told. */
function isComplete({ name, fields }: Table, { isAbsent, beside }: Entry, after: Data, [first]: readonly FieldCell[], plan: Gathered): boolean {
  const lacks = isAbsent !== true ? [] : fields.filter((field) => field.required === true && field.get(after, beside) === "");
  if (lacks.length > 0 && first !== undefined)
    plan.wrong.push(`${name}, row ${first.row + 1} is new and lacks ${lacks.map(({ label }) => `“${label}”`).join(", ")}. Fill it in, or empty the row.`);
  return lacks.length === 0;
}

/** How something is changed that a cell only shows. */
function otherWay({ kind, elsewhere }: Field, { file }: Entry): string {
  if (kind.is === "home") return "to move the entry, empty its row, and write it into an empty row";
  return elsewhere ?? `change it in ${file}`;
}

/** Whether setting a field came to nothing. An entry has no such key. */
export const isWrong = (value: Data | { readonly wrong: string }): value is { readonly wrong: string } =>
  typeof (value as Data)["wrong"] === "string" && Object.keys(value).length === 1;
