import { bookRow, canWait, cellOf, type FieldCell, faultIn } from "./book-row.ts";
import { type Gathered, oneLine } from "./gathered.ts";
import { homeOf, withoutHome } from "./home.ts";
import type { Data, Heading, Table } from "./model.ts";
import { isWrong, lacking, tellRead } from "./plan-entry.ts";
import type { ReadCell } from "./read-book.ts";
import type { Reading } from "./reading.ts";
import { settle } from "./settle.ts";
import { asTyped } from "./text.ts";

const isFilled = ({ cell }: FieldCell): boolean => cell !== undefined && asTyped(cell.text) !== "";

/**
 * A row without an id: a new entry, where anything is filled in. One in which something is wrong is planned as far as it can be read, so that the rest
 * of it can be looked at too.
 */
export function planNew(table: Table, cells: readonly FieldCell[], heading: Heading | undefined, reading: Reading, plan: Gathered): void {
  const isShown = ({ field }: FieldCell): boolean => field.kind.is === "shown";
  for (const one of cells)
    if (isShown(one) && isFilled(one))
      plan.doubts.push(`${cellOf(table, one)}: “${oneLine(one.cell?.text ?? "")}” is not used. ${one.field.label.trim()} is only shown here.`);
  const open = cells.filter((one) => !isShown(one));
  if (!open.some(isFilled)) return;
  const row = bookRow({ table, cells, ...(heading !== undefined && { heading }), was: () => "" });
  if (table.what === "judgement") {
    plan.wrong.push({ text: `${row.name} has no id, and a judgement is about a practice or the principle. Write it into the row of what it is about.`, row });
    return;
  }
  const assumed = table.what === "evidence" && open.every((one) => one.field.key !== "clauses" || !isFilled(one)) ? heading?.clause : undefined;
  const isAssumed = (key: string): boolean => assumed !== undefined && key === "clauses";
  const data = readIn(open, assumed, row, reading, plan);
  const there = new Set(open.map(({ field }) => field));
  const lacks = [
    ...open.filter((one) => one.field.required === true && !isFilled(one)).map(({ field }) => field),
    ...table.fields.filter((field) => field.required === true && !there.has(field)),
  ].filter(({ key }) => !isAssumed(key));
  if (lacks.length > 0) plan.wrong.push(lacking(row, lacks));
  const at = open.find(({ field }) => field.kind.is === "home");
  if ((at !== undefined && !isFilled(at)) || (table.what === "strength" && data["text"] === undefined)) return;
  const home = homeOf(table, data, reading.tables);
  if ("wrong" in home) plan.wrong.push(faultIn(row, at?.field.key ?? "", home.wrong, canWait(at?.cell)));
  else {
    if (assumed !== undefined)
      plan.meant.push({ kind: "below", place: row.name, words: `names no clause, and is taken to bear on ${assumed}, below which it stands`, short: assumed });
    plan.added.push({ table, data: withoutHome(table, data), home, row });
  }
}

/** What the cells of a new row say. */
function readIn(cells: readonly FieldCell[], assumed: string | undefined, row: ReturnType<typeof bookRow>, { ids }: Reading, plan: Gathered): Data {
  let data: Data = {};
  for (const { field, cell } of cells) {
    const given: ReadCell | undefined = assumed !== undefined && field.key === "clauses" ? { kind: "text", text: assumed } : cell;
    const settled = settle(field, given, ids);
    if ("wrong" in settled) {
      plan.wrong.push(faultIn(row, field.key, settled.wrong, canWait(cell)));
      continue;
    }
    tellRead(row.cell(field.key) ?? row.name, settled, plan);
    const next = settled.text === "" ? data : field.set(data, settled.text);
    if (isWrong(next)) plan.wrong.push(faultIn(row, field.key, next.wrong));
    else data = next;
  }
  return data;
}
