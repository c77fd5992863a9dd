import { type FieldCell, faultIn } from "./book-row.ts";
import { filledIn, nameOf } from "./find.ts";
import { type Gathered, oneLine } from "./gathered.ts";
import { headOf, type Table } from "./model.ts";
import { planEntry } from "./plan-entry.ts";
import type { ReadSheet } from "./read-book.ts";
import type { Reading } from "./reading.ts";
import { saidIn } from "./settle.ts";
import { asTyped } from "./text.ts";

/** Where the values stand on the sheet on the assessment: behind the key in the file and the words for it. */
const [keyColumn, labelColumn, valueColumn, helpColumn] = [0, 1, 2, 3];

/** The sheet on which one entry has a line for each field. Lines may be in any order. */
export function planLines(table: Table, sheet: ReadSheet, reading: Reading, plan: Gathered): void {
  const [entry] = table.entries;
  if (entry === undefined) return;
  const known = new Map(table.fields.map((field) => [field.key, field]));
  const cells = new Map<string, FieldCell>();
  const owned = new Set<string>();
  const own = (row: number, column: number): unknown => owned.add(`${row},${column}`);
  for (const [row, line] of sheet.rows.entries()) {
    const key = saidIn(line[keyColumn]).trim();
    const field = known.get(key);
    if (field === undefined) continue;
    if (cells.has(key)) plan.wrong.push({ text: `${nameOf(table.name, row, keyColumn)} says “${key}” a second time. Take one of the two lines away.` });
    cells.set(key, { field, cell: line[valueColumn], row, column: valueColumn });
    own(row, keyColumn);
    own(row, valueColumn);
    if ([field.label, headOf(field)].includes(saidIn(line[labelColumn]))) own(row, labelColumn);
    if (saidIn(line[helpColumn]) === field.help) own(row, helpColumn);
  }
  const gone = table.fields.filter(({ key }) => !cells.has(key) && reading.kept.text(table.name, entry.id, key) !== "");
  for (const { label } of gone)
    plan.told.push(`${table.name}: the line “${label.trim()}” is gone. Nothing is deleted: to take the value away, empty its cell.`);
  for (const { row, column, cell } of filledIn(sheet, (at, column) => !owned.has(`${at},${column}`) && !isHead(sheet, at))) {
    plan.doubts.push(`${nameOf(table.name, row, column)}: “${oneLine(cell.text)}” is not used.`);
  }
  planEntry(table, entry, [...cells.values()], reading, plan);
  askReasons(table, [...cells.values()], plan);
}

/**
 * Asks how one can tell, where a fact is stated in a word that cannot be read: with the right word the line below it would be asked for in the next run.
 * Of a question of yes or no the word may be a yes, which needs none.
 */
function askReasons({ fields }: Table, cells: readonly FieldCell[], plan: Gathered): void {
  for (const { row, keys = [] } of [...plan.wrong])
    for (const key of keys) {
      const is = fields.find((field) => field.key === key);
      const reason = cells.find(({ field }) => field.key === key.replace(/\.is$/, ".reason"));
      if (row === undefined || reason === undefined || !/^data\.\w+\.is$/.test(key) || asTyped(saidIn(reason.cell)) !== "") continue;
      if (is?.kind.is === "list" && is.kind.list.choices.every(({ value }) => value !== true))
        plan.wrong.push(faultIn(row, reason.field.key, `is empty, and goes with “${is.label.trim()}”. Fill it in`));
    }
}

const isHead = ({ rows }: ReadSheet, row: number): boolean => saidIn(rows[row]?.[keyColumn]) === "Key in the file";
