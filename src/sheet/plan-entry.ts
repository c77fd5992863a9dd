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
  if (isEmptied(table, entry.id, cells, kept)) {
    planEmptied(table, entry, cells, kept, plan);
    return;
  }
  let after: Data = entry.data;
  const wrong = plan.wrong.length;
  const changed: Change["cells"][number][] = [];
  const since: Since[] = [];
  for (const { field, cell, row, column } of cells) {
    const name = nameOf(table.name, row, column);
    const was = kept.text(table.name, entry.id, field.key);
    if (cell?.kind === "formula" && field.kind.is !== "shown") {
      plan.wrong.push(`${name} holds the formula ${oneLine(cell.text)}. What it comes to is not read: type the value itself.`);
      continue;
    }
    const now = cellText(field, entry);
    if (saidIn(cell) === was) {
      if (isFilledIn(field) && now.text !== was) since.push({ field, was, now: now.text });
      continue;
    }
    if (!isFilledIn(field) || !now.isWhole) {
      plan.told.push(`${name}: “${oneLine(saidIn(cell))}” is not used. ${field.label.trim()} is only shown here: ${otherWay(field, entry)}.`);
      continue;
    }
    const settled = settle(field, cell);
    if ("wrong" in settled) {
      plan.wrong.push(`${name} ${settled.wrong}.`);
      continue;
    }
    if (settled.text === now.text.trim()) continue;
    if (settled.text === was.trim()) {
      if (now.text !== was) since.push({ field, was, now: now.text });
      continue;
    }
    if (now.text !== was) {
      plan.wrong.push(
        `${name} says “${oneLine(settled.text)}”, and ${entry.file} says “${oneLine(now.text)}” since the book was exported; then it was “${oneLine(was)}”. Decide which holds, and write that into both.`,
      );
      continue;
    }
    if (hasGrown(table, entry, field, kept)) {
      plan.wrong.push(
        `${name} adds “${oneLine(settled.text)}”, and something was added to ‘${entry.id}’ or changed there in ${entry.file} after this book was exported: it may be the same. Export a new book with t6 sheet export, and go on in that.`,
      );
      continue;
    }
    if (settled.text === "" && field.required === true) {
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
  if (changed.length === 0) return;
  const [first] = since;
  if (isOnePersons.has(table.what) && first !== undefined) {
    if (plan.wrong.length === wrong)
      plan.wrong.push(
        `${rowOf(table, cells)} was changed in the book, and ${saidSince(entry, first)} A judgement is one person's own, so the two are not mixed. ${goOn}`,
      );
  } else if (isComplete(table, entry, after, cells, plan)) plan.changes.push({ table, entry, after, was: wasIn(table, entry, kept), cells: changed });
}

/** A value that was changed in the files after the book was exported, and not in the book. */
interface Since {
  readonly field: Field;
  readonly was: string;
  readonly now: string;
}

const isFilledIn = ({ kind }: Field): boolean => kind.is !== "shown" && kind.is !== "home";
const rowOf = ({ name }: Table, [first]: readonly FieldCell[]): string => `${name}, row ${(first?.row ?? 0) + 1}`;
const wasIn =
  ({ name }: Table, { id }: Entry, kept: Kept): Change["was"] =>
  (key) =>
    kept.text(name, id, key);
const quoted = (text: string): string => (text === "" ? "empty" : `“${oneLine(text)}”`);

/** What the files say since the export, as a sentence. */
const saidSince = ({ id, file }: Entry, { field, was, now }: Since): string =>
  `${file} says something else of ‘${id}’ since the book was exported: “${field.label.trim()}” was ${quoted(was)} then, and is ${quoted(now)} now.`;

/** What to do where the book and the files cannot be put together. */
const goOn = "Export a new book with t6 sheet export, and go on in that.";

/** What is changed as a whole or not at all: nobody may sign what somebody else concluded. */
const isOnePersons: ReadonlySet<TableKind> = new Set(["judgement"]);

/** Whether a list to which a column adds was changed since the export, as the cell shows that shows the list. */
function hasGrown(table: Table, entry: Entry, { addsTo }: Field, kept: Kept): boolean {
  const list = addsTo === undefined ? undefined : table.fields.find(({ key }) => key === addsTo);
  return list !== undefined && cellText(list, entry).text !== kept.text(table.name, entry.id, list.key);
}

/** What can be taken away in the book: what nothing else refers to. */
const canBeEmptied: ReadonlySet<TableKind> = new Set(["limitation", "strength", "not_applicable", "deferred", "judgement"]);

/**
 * Whether every cell that can be filled in was emptied in the book: a row that was empty when the book was exported was not emptied by anybody. A
 * column that is gone says nothing.
 */
export function isEmptied({ name, what, fields }: Table, id: string, cells: readonly FieldCell[], kept: Kept): boolean {
  const said = fields.filter((field) => isFilledIn(field) && kept.text(name, id, field.key) !== "");
  const there = cells.filter(({ field }) => isFilledIn(field));
  return (
    canBeEmptied.has(what) &&
    said.length > 0 &&
    said.every((field) => there.some((one) => one.field === field)) &&
    there.every(({ cell }) => asTyped(saidIn(cell)) === "")
  );
}

/** An entry that is taken away in the book goes, unless the files say something else of it since. */
function planEmptied(table: Table, entry: Entry, cells: readonly FieldCell[], kept: Kept, plan: Gathered): void {
  for (const { field, cell, row, column } of cells)
    if (!isFilledIn(field) && asTyped(saidIn(cell)) !== "" && saidIn(cell) !== kept.text(table.name, entry.id, field.key))
      plan.told.push(`${nameOf(table.name, row, column)}: “${oneLine(saidIn(cell))}” is not used. ${field.label.trim()} is only shown here.`);
  if (entry.isAbsent === true) return;
  const row = rowOf(table, cells);
  const [first] = table.fields.filter(isFilledIn).flatMap((field): readonly Since[] => {
    const [was, now] = [kept.text(table.name, entry.id, field.key), cellText(field, entry).text];
    return was === now ? [] : [{ field, was, now }];
  });
  if (first !== undefined) plan.wrong.push(`${row} was emptied in the book, and ${saidSince(entry, first)} ${goOn}`);
  else plan.changes.push({ table, entry, after: undefined, was: wasIn(table, entry, kept), cells: [{ name: row, key: "" }] });
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
