import { type BookRow, bookRow, canWait, cellOf, type Fault, type FieldCell, faultIn } from "./book-row.ts";
import { type Change, type Gathered, oneLine, rowKey } from "./gathered.ts";
import type { Kept } from "./kept.ts";
import type { Data, Entry, Field, Settled, Table, TableKind } from "./model.ts";
import {
  canBeEmptied,
  goOn,
  isEmptied,
  isEmptiedInVain,
  isFilledIn,
  planEmptied,
  planTakenAway,
  quoted,
  refuseEmptied,
  type Since,
  saidSince,
} from "./plan-away.ts";
import type { Reading } from "./reading.ts";
import { saidIn, settle } from "./settle.ts";
import { keptShared } from "./shared.ts";
import { asTyped, cellText } from "./text.ts";
import { inIds } from "./titles.ts";

/**
 * What the cells of an entry change about it: what differs from what was exported. What was changed in the file since is left as it is
 * there, and where both were changed, and not into the same, a person has to look.
 */
export function planEntry(table: Table, entry: Entry, cells: readonly FieldCell[], { tables, kept, ids }: Reading, plan: Gathered): void {
  const was = wasIn(table, entry, kept);
  const own = bookRow({ table, cells, id: entry.id, was });
  plan.rows.set(rowKey(table.name, entry.id), own);
  if (isEmptied(table, entry.id, cells, kept)) {
    planEmptied(table, entry, own, plan);
    return;
  }
  if (isEmptiedInVain(table, entry.id, cells, kept)) {
    refuseEmptied(table, entry, own, plan);
    return;
  }
  const away = cells.find(({ field, cell }) => field.takesAway === true && asTyped(saidIn(cell)) !== "");
  if (away !== undefined) {
    const settled = settle(away.field, away.cell, ids);
    if ("wrong" in settled) plan.wrong.push(faultIn(own, away.field.key, settled.wrong, canWait(away.cell)));
    else if (settled.text !== "") planTakenAway(table, entry, { row: own, cell: cellOf(table, away) }, plan);
    return;
  }
  let after: Data = entry.data;
  const wrong = plan.wrong.length;
  const changed: Change["cells"][number][] = [];
  const since: Since[] = [];
  for (const one of cells) {
    const { field, cell } = one;
    const name = cellOf(table, one);
    const before = was(field.key);
    if (cell?.kind === "formula" && field.kind.is !== "shown") {
      plan.wrong.push({
        text: `${name} holds the formula ${oneLine(cell.text)}. What it comes to is not read: type the value itself.`,
        row: own,
        keys: [field.key],
      });
      continue;
    }
    const now = cellText(field, entry);
    if (saidIn(cell) === before) {
      if (isFilledIn(field) && now.text !== before) since.push({ field, was: before, now: now.text });
      continue;
    }
    if (field.kind.is === "home") {
      plan.wrong.push(
        faultIn(
          own,
          field.key,
          `says ${quoted(saidIn(cell))}, and said ${quoted(before)} when the book was exported: it says what the row is about, so nothing of the row is used. Put it back; ${otherWay(field)}`,
          false,
        ),
      );
      continue;
    }
    if (!isFilledIn(field) || !now.isWhole) {
      plan.doubts.push(`${name}: “${oneLine(saidIn(cell))}” is not used. ${field.label.trim()} is only shown here: ${otherWay(field)}.`);
      continue;
    }
    const settled = settle(field, cell, ids);
    if ("wrong" in settled) {
      plan.wrong.push(faultIn(own, field.key, settled.wrong, canWait(cell)));
      continue;
    }
    // A title that an import took stands in the files as an id.
    if (settled.text === now.text.trim() || inIds(settled.text, field, tables) === now.text.trim()) continue;
    if (settled.text === before.trim()) {
      if (now.text !== before) since.push({ field, was: before, now: now.text });
      continue;
    }
    if (now.text !== before) {
      plan.wrong.push({
        text: `${name} says ${quoted(settled.text)}, and the assessment says ${quoted(now.text)} since the book was exported; then it was ${quoted(before)}. To keep what the assessment says, write that here. To change it, export a new book with t6 sheet export, and write it there.`,
        row: own,
        keys: [field.key],
      });
      continue;
    }
    if (hasGrown(table, entry, field, kept)) {
      plan.wrong.push({
        text: `${name} adds “${oneLine(settled.text)}”, and something was added to ‘${entry.id}’ or changed there after this book was exported: it may be the same. ${goOn}`,
        row: own,
        keys: [field.key],
      });
      continue;
    }
    if (settled.text === "" && field.required === true) {
      const away = canBeEmptied.has(table.what) ? " To take the entry away, empty every cell of its row that can be filled in" : "";
      plan.wrong.push(
        faultIn(
          own,
          field.key,
          `${settled.readAs === undefined ? "is empty" : settled.readAs}, and ${field.label.trim()} is needed. Fill it in${away && `.${away}`}`,
        ),
      );
      continue;
    }
    tellRead(name, settled, plan);
    const set = field.set(after, settled.text);
    const next = isWrong(set) ? set : (keptShared(entry.shared, entry.data, set) ?? set);
    if (isWrong(next)) plan.wrong.push(faultIn(own, field.key, next.wrong));
    else {
      after = next;
      changed.push({ name, key: field.key });
    }
  }
  if (changed.length === 0 && plan.wrong.length === wrong) return;
  const [first] = since;
  if (isOnePersons.has(table.what) && first !== undefined) {
    if (plan.wrong.length === wrong)
      plan.wrong.push({
        text: `${own.name} was changed in the book, and ${saidSince(entry, first)} A judgement is one person's own, so the two are not mixed. ${goOn}`,
        row: own,
      });
    return;
  }
  tellMissing(table, entry, after, own, plan);
  if (changed.length > 0) plan.changes.push({ table, entry, after, was, cells: changed, row: own });
}

const wasIn =
  ({ name }: Table, { id }: Entry, kept: Kept): Change["was"] =>
  (key) =>
    kept.text(name, id, key);
/** What is changed as a whole or not at all: nobody may sign what somebody else concluded. */
const isOnePersons: ReadonlySet<TableKind> = new Set(["judgement"]);

/** Whether a list to which a column adds was changed since the export, as the cell shows that shows the list. */
function hasGrown(table: Table, entry: Entry, { addsTo }: Field, kept: Kept): boolean {
  const list = addsTo === undefined ? undefined : table.fields.find(({ key }) => key === addsTo);
  return list !== undefined && cellText(list, entry).text !== kept.text(table.name, entry.id, list.key);
}

/** What an entry lacks that nobody had written yet. A cell in which something is wrong lacks nothing. */
function tellMissing({ fields }: Table, { isAbsent, beside }: Entry, after: Data, own: BookRow, plan: Gathered): void {
  if (isAbsent !== true) return;
  const wrong = new Set(plan.wrong.flatMap(({ row, keys = [] }) => (row === own ? keys : [])));
  const lacks = fields.filter((field) => field.required === true && field.get(after, beside) === "" && !wrong.has(field.key));
  if (lacks.length > 0) plan.wrong.push(lacking(own, lacks));
}

/** That a new row lacks something: one sentence for all of it, with the cells. */
export const lacking = (row: BookRow, lacks: readonly Field[]): Fault => ({
  text: `${row.name} is new and lacks ${lacks.map(({ key, label }) => `“${label.trim()}”${at(row.cell(key))}`).join(", ")}. Fill it in, or empty the row.`,
  row,
  keys: lacks.map(({ key }) => key),
  canWait: true as const,
});

/** The bare name of a cell in brackets. */
const at = (cell: string | undefined): string => (cell === undefined ? " (the column is gone)" : ` (${/ cell ([A-Z]+\d+) /.exec(cell)?.[1] ?? cell})`);

/** How something is changed that a cell only shows. */
function otherWay({ kind, elsewhere }: Field): string {
  if (kind.is === "home") return "to move the entry, empty its row, and write it into an empty row";
  return elsewhere ?? "it is changed in the files of the assessment";
}

/** How a cell is read where it stands there in another way. */
export function tellRead(place: string, { text, readAs, typed }: Settled, plan: Gathered): void {
  if (readAs === undefined) return;
  if (typed === undefined) plan.told.push(`${place} ${readAs}.`);
  else plan.meant.push({ kind: "date", place, words: readAs, short: `${typed} as ${text}` });
}

/** Whether setting a field came to nothing. An entry has no such key. */
export const isWrong = (value: Data | { readonly wrong: string }): value is { readonly wrong: string } =>
  typeof (value as Data)["wrong"] === "string" && Object.keys(value).length === 1;
