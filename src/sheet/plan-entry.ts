import { nameOf } from "./find.ts";
import { type Change, type Gathered, oneLine } from "./gathered.ts";
import type { Kept } from "./kept.ts";
import type { Data, Entry, Field, Table } from "./model.ts";
import type { ReadCell } from "./read-book.ts";
import { saidIn, settle } from "./settle.ts";
import { cellText } from "./text.ts";

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
  const changed: Change["cells"][number][] = [];
  for (const { field, cell, row, column } of cells) {
    const name = nameOf(table.name, row, column);
    const was = kept.text(table.name, entry.id, field.key);
    if (cell?.kind === "formula" && field.kind.is !== "shown") {
      plan.wrong.push(`${name} holds the formula ${oneLine(cell.text)}. What it comes to is not read: type the value itself.`);
      continue;
    }
    if (saidIn(cell) === was) continue;
    const now = cellText(field, entry.data);
    if (field.kind.is === "shown" || !now.isWhole) {
      plan.told.push(`${name}: “${oneLine(saidIn(cell))}” is not used. ${field.label.trim()} is only shown here: change it in ${entry.file}.`);
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
      plan.wrong.push(`${name} is empty, and ${field.label.trim()} is needed. Fill it in.`);
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
  if (changed.length > 0) plan.changes.push({ entry, after, cells: changed });
}

/** Whether setting a field came to nothing. An entry has no such key. */
export const isWrong = (value: Data | { readonly wrong: string }): value is { readonly wrong: string } =>
  typeof (value as Data)["wrong"] === "string" && Object.keys(value).length === 1;
