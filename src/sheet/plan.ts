import { tellBearing } from "./bearing.ts";
import { filledIn, findTable, nameOf, sheetNamed } from "./find.ts";
import { type Gathered, oneLine, type Plan } from "./gathered.ts";
import { type Kept, readKept } from "./kept.ts";
import { meantWords } from "./meant.ts";
import { keptName, listsName, type Table } from "./model.ts";
import { refuseAgain } from "./plan-again.ts";
import { planLines } from "./plan-lines.ts";
import { planRows } from "./plan-rows.ts";
import { refuseTaken } from "./plan-taken.ts";
import type { ReadSheet } from "./read-book.ts";
import { idsIn, type Reading } from "./reading.ts";
import { saidIn } from "./settle.ts";
import { askStance } from "./stance.ts";
import { giveIds, readTitles } from "./titles.ts";

/** What has an id of its own in the files, by which one assessment can be told from another. */
const named: ReadonlySet<Table["what"]> = new Set(["evidence", "ask", "source"]);

/** The rows of a sheet as texts. */
const textsOf = (sheet: ReadSheet | undefined): readonly (readonly string[])[] | undefined =>
  sheet?.rows.map((row) => Array.from({ length: row.length }, (_, column) => saidIn(row[column])));

/** Why a book is not imported that was made by another catalogue than the one by which the assessment is looked at, and by which it can be. */
function ofOtherCatalogue(made: string, looked: string, catalogues: ReadonlyMap<string, string>): string {
  const id = catalogues.get(made);
  const how = id === undefined ? "name the catalogue that it was made by, with --catalogue" : `add --catalogue ${id}`;
  return `It is a book of this assessment under ${made}, and the assessment is looked at under ${looked}. To import it as it is, ${how}.`;
}

/**
 * What a book that came back asks for, beside what was exported and what the files say now.
 * @param mark the assessment it is to go into
 * @param catalogues the other catalogues that its files name, by their principles
 */
export function planBook(
  tables: readonly Table[],
  sheets: readonly ReadSheet[],
  mark: string,
  catalogues: ReadonlyMap<string, string> = new Map(),
): Plan | { readonly refusal: string } {
  const kept = readKept(textsOf(sheetNamed(sheets, keptName)));
  if ("refusal" in kept) return kept;
  if (kept.mark !== mark && aboutIn(kept.mark) === aboutIn(mark)) return { refusal: ofOtherCatalogue(lastIn(kept.mark), lastIn(mark), catalogues) };
  if (kept.mark !== mark)
    return {
      refusal: `It was made of “${kept.mark}”, and this assessment is “${mark}”. Import it into the assessment that it was made of. If the data or the producer have another name now, export the book anew.`,
    };
  const gone = mostlyGone(tables, kept);
  if (gone !== undefined) return gone;
  const plan: Gathered = { wrong: [], told: [], doubts: [], meant: [], changes: [], added: [], rows: new Map() };
  const reading: Reading = { tables, kept, ids: idsIn(tables) };
  const taken = new Set(tables.map((table) => planTable(table, reading, sheets, plan)));
  const doubles = refuseAgain(tables, kept, plan);
  giveIds(tables, plan);
  readTitles(tables, doubles, plan);
  refuseTaken(tables, plan);
  tellBearing(tables, plan);
  askStance(plan);
  for (const sheet of sheets) if (!taken.has(sheet) && sheet.name !== keptName) tellOther(sheet, kept, plan);
  for (const sheet of sheets)
    for (const { cell, text } of sheet.comments) plan.doubts.push(`${sheet.name}, cell ${cell}: the comment “${oneLine(text)}” is not recorded.`);
  plan.told.push(...meantWords(plan.meant));
  return plan;
}

/** The data and the producer in the mark of a book, and the principle behind them. */
/** The data and the body in a mark; all of one that names no principle behind them. */
const aboutIn = (mark: string): string => mark.replace(/, [^,]*$/, "");
const lastIn = (mark: string): string => mark.slice(mark.lastIndexOf(", ") + 2);

/**
 * That the book was made of another assessment of the same data: that of another year has the same name. Told once, and not of each of its rows.
 * Nobody takes more than half of the entries out of the files while somebody else fills in the book.
 */
function mostlyGone(tables: readonly Table[], kept: Kept): { readonly refusal: string } | undefined {
  const there = tables.filter(({ what }) => named.has(what)).map(({ name, entries }) => ({ ids: kept.ids(name), now: new Set(entries.map(({ id }) => id)) }));
  const exported = there.flatMap(({ ids }) => ids).length;
  const left = there.flatMap(({ ids, now }) => ids.filter((id) => now.has(id))).length;
  if (left * 2 >= exported) return undefined;
  return {
    refusal: `Of the ${exported} entries that it was made of, this assessment holds ${left === 0 ? "none" : `only ${left}`}. Import it into the assessment that it was made of; if this is the one, export the book anew.`,
  };
}

/**
 * What a table asks for.
 * @returns the sheet that holds it, under whichever name
 */
function planTable(table: Table, reading: Reading, sheets: readonly ReadSheet[], plan: Gathered): ReadSheet | undefined {
  const { tables, kept } = reading;
  const sheet = sheetNamed(sheets, table.name);
  if (sheet === undefined) {
    const renamed = sheets.find(
      (one) => !tables.some(({ name }) => sheetNamed([one], name) !== undefined) && hasColumns(one, table) && holds(one, table, kept),
    );
    if (renamed !== undefined) plan.wrong.push({ text: `The sheet “${renamed.name}” holds what was on “${table.name}”. Give it back its name.` });
    else
      plan.told.push(
        kept.ids(table.name).length > 0
          ? `The sheet “${table.name}” is gone. Nothing is deleted: to delete an entry, take it out of the files of the assessment.`
          : `The sheet “${table.name}” is gone. It had no entries.`,
      );
    return renamed;
  }
  for (const { range, row } of sheet.merged) {
    if (row >= 0)
      plan.wrong.push({ text: `${table.name}: the cells ${range} were made one, and it cannot be told to which row or column they belong. Split them again.` });
  }
  if (table.what === "assessment") planLines(table, sheet, reading, plan);
  else planRows(table, sheet, reading, plan);
  return sheet;
}

/** Whether a sheet is laid out as a table is. */
function hasColumns(sheet: ReadSheet, table: Table): boolean {
  if (table.what === "assessment") return table.fields.filter(({ key }) => sheet.rows.some((row) => saidIn(row[0]) === key)).length * 2 > table.fields.length;
  const found = findTable(table, sheet);
  return !("wrong" in found) && found.columns.size * 2 > table.fields.length;
}

/** Whether a sheet holds most of the lines and entries of a table. */
function holds({ rows }: ReadSheet, { name, what, headings }: Table, kept: Kept): boolean {
  const marks = headings.flatMap(({ mark }) => (mark === "" ? [] : [mark]));
  const wanted = what === "assessment" ? [] : marks.length > 0 ? marks : kept.ids(name);
  const there = new Set(rows.flatMap((row) => row.map(saidIn)));
  return wanted.length === 0 || wanted.filter((id) => there.has(id)).length * 2 > wanted.length;
}

/** What stands on a sheet on which nothing is filled in: what t6 did not write there is told. */
function tellOther(sheet: ReadSheet, { own }: Kept, plan: Gathered): void {
  if (sheetNamed([sheet], listsName) !== undefined) return;
  for (const { row, column, cell } of filledIn(sheet, () => true)) {
    if (!own.has(saidIn(cell)))
      plan.doubts.push(`${nameOf(sheet.name, row, column)}: “${oneLine(cell.text)}” is not used, because nothing is filled in on that sheet.`);
  }
}
