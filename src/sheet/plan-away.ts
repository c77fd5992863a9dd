import { type BookRow, cellOf, type FieldCell } from "./book-row.ts";
import { type Change, type Gathered, oneLine } from "./gathered.ts";
import type { Kept } from "./kept.ts";
import type { Entry, Field, Table, TableKind } from "./model.ts";
import { saidIn } from "./settle.ts";
import { asTyped, cellText } from "./text.ts";

/** A value that was changed in the files after the book was exported, and not in the book. */
export interface Since {
  readonly field: Field;
  readonly was: string;
  readonly now: string;
}

export const isFilledIn = ({ kind }: Field): boolean => kind.is !== "shown" && kind.is !== "home";

export const quoted = (text: string): string => (text === "" ? "nothing" : `“${oneLine(text)}”`);

/** What the files say since the export, as a sentence. */
export const saidSince = ({ id }: Entry, { field, was, now }: Since): string =>
  `the assessment says something else of ‘${id}’ since the book was exported: “${field.label.trim()}” was ${quoted(was)} then, and is ${quoted(now)} now.`;

/** What to do where the book and the files cannot be put together. */
export const goOn = "Export a new book with t6 sheet export, and go on in that.";

/** What can be taken away in the book: what nothing else refers to. */
export const canBeEmptied: ReadonlySet<TableKind> = new Set(["limitation", "strength", "not_applicable", "deferred", "judgement"]);

/**
 * Whether every cell that can be filled in was emptied in the book: a row that was empty when the book was exported was not emptied by anybody. A
 * column that is gone says nothing.
 */
export function isEmptied(table: Table, id: string, cells: readonly FieldCell[], kept: Kept): boolean {
  return canBeEmptied.has(table.what) && isBlank(table, id, cells, kept);
}

/** Whether somebody emptied the row of an entry that only a word takes away: that is how every other sheet is done, and it deletes nothing here. */
export function isEmptiedInVain(table: Table, id: string, cells: readonly FieldCell[], kept: Kept): boolean {
  return !canBeEmptied.has(table.what) && table.fields.some(({ takesAway }) => takesAway === true) && isBlank(table, id, cells, kept);
}

function isBlank({ name, fields }: Table, id: string, cells: readonly FieldCell[], kept: Kept): boolean {
  const said = fields.filter((field) => isFilledIn(field) && kept.text(name, id, field.key) !== "");
  const there = cells.filter(({ field }) => isFilledIn(field));
  return said.length > 0 && said.every((field) => there.some((one) => one.field === field)) && there.every(({ cell }) => asTyped(saidIn(cell)) === "");
}

/** An entry that is taken away in the book goes, unless the files say something else of it since. */
export function planEmptied(table: Table, entry: Entry, own: BookRow, plan: Gathered): void {
  const { cells = [], was = () => "" } = own.own ?? {};
  for (const one of cells)
    if (!isFilledIn(one.field) && asTyped(saidIn(one.cell)) !== "" && saidIn(one.cell) !== was(one.field.key))
      plan.doubts.push(`${cellOf(table, one)}: “${oneLine(saidIn(one.cell))}” is not used. ${one.field.label.trim()} is only shown here.`);
  if (entry.isAbsent === true) return;
  const first = saidOtherwise(table, entry, was);
  if (first !== undefined) plan.wrong.push({ text: `${own.name} was emptied in the book, and ${saidSince(entry, first)} ${goOn}`, row: own });
  else plan.changes.push({ table, entry, after: undefined, was, cells: [{ name: own.name, key: "" }], row: own });
}

/** One line for a row that was emptied and is not deleted by that. */
export function refuseEmptied({ fields }: Table, { id }: Entry, row: BookRow, plan: Gathered): void {
  const away = fields.find(({ takesAway }) => takesAway === true);
  const cell = away === undefined ? undefined : row.cell(away.key);
  const how = cell === undefined ? "export a new book with t6 sheet export, and choose “take away” in its row there" : `choose “take away” in ${cell}`;
  plan.wrong.push({
    text: `${row.name} was emptied, and that deletes nothing. To delete ‘${id}’ from the files, ${how}. Otherwise put back what stood in the row.`,
    row,
    keys: fields.map(({ key }) => key),
    canWait: true,
  });
}

/** An entry that a word takes away goes with all that is in it, unless the files say something else of it since. */
export function planTakenAway(table: Table, entry: Entry, { row, cell }: { readonly row: BookRow; readonly cell: string }, plan: Gathered): void {
  const { was = () => "" } = row.own ?? {};
  if (entry.neededFor !== undefined) {
    plan.wrong.push({
      text: `${cell} takes ‘${entry.id}’ away, and ${entry.neededFor} needs it, which this book is not about. Empty the cell; where it is to go from both, take it out of the files.`,
      row,
    });
    return;
  }
  const first = saidOtherwise(table, entry, was);
  if (first !== undefined) {
    plan.wrong.push({ text: `${cell} takes ‘${entry.id}’ away, and ${saidSince(entry, first)} ${goOn}`, row });
    return;
  }
  plan.told.push(`${cell} takes ‘${entry.id}’ away, with everything that is recorded of it. Whatever else was changed in its row is not used.`);
  plan.changes.push({ table, entry, after: undefined, was, cells: [{ name: cell, key: "" }], row });
}

/** The first value of an entry that is another in the files than when the book was exported. */
function saidOtherwise({ fields }: Table, entry: Entry, was: Change["was"]): Since | undefined {
  return fields.filter(isFilledIn).flatMap((field): readonly Since[] => {
    const now = cellText(field, entry).text;
    return was(field.key) === now ? [] : [{ field, was: was(field.key), now }];
  })[0];
}
