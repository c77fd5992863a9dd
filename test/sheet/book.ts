import { readFileSync } from "node:fs";
import { join } from "node:path";
import { drawn, exportSheet, importSheet } from "../../src/api/sheet.ts";
import { assess, loadFiles } from "../../src/index.ts";
import { drawBook } from "../../src/sheet/draw.ts";
import type { DrawnSheet } from "../../src/sheet/drawn.ts";
import { evidenceFields } from "../../src/sheet/fields/evidence.ts";
import { readSpreadsheet } from "../../src/sheet/office/read.ts";
import type { ReadCell, ReadSheet } from "../../src/sheet/read-book.ts";
import { tablesOf } from "../../src/sheet/tables.ts";

const fixtures = join(import.meta.dirname, "../../fixtures");
const names = ["assessment.yaml", "T6.1.yaml", "T6.2.yaml", "T6.3.yaml", "T6.4.yaml", "T6.5.yaml", "asks.yaml"];

/** The files of a fixture, by name. */
export const filesOf = (fixture: string): Record<string, string> =>
  Object.fromEntries(names.map((name) => [`case/${name}`, readFileSync(join(fixtures, fixture, name), "utf8")]));

export const opened = async (files: Record<string, string>) => {
  const [loaded] = (await loadFiles(files)).assessments;
  const decision = loaded && assess(loaded).decision;
  if (loaded === undefined || decision === undefined) throw new Error("The assessment cannot be read.");
  return { loaded, decision };
};

export const drawnOf = async (files: Record<string, string>): Promise<readonly DrawnSheet[]> => {
  const { decision } = await opened(files);
  return drawBook(tablesOf(decision), { title: "T", mark: "M" });
};
/** The book as it is exported, before it is written. */
export const drawnBook = async (files: Record<string, string>): Promise<{ readonly drawn: readonly DrawnSheet[]; readonly title: string }> => {
  const { decision } = await opened(files);
  const { title } = decision.assessment.head.data;
  return { drawn: drawn(decision), title };
};
export { exportSheet, importSheet };

/** The sheets of a book, as they are read from its bytes. */
export const sheetsOf = async (bytes: Uint8Array): Promise<readonly ReadSheet[]> => {
  const { sheets, refusal } = await readSpreadsheet(bytes);
  if (sheets === undefined) throw new Error(refusal);
  return sheets;
};

/** A book as it would be read, without a file between. */
export const asRead = (drawn: readonly DrawnSheet[]): readonly ReadSheet[] =>
  drawn.map(({ name, isHidden, rows }) => ({
    name,
    isHidden: isHidden === true,
    merged: [],
    comments: [],
    rows: rows.map((row) =>
      row.map((cell) =>
        cell === undefined || cell.text === "" ? undefined : { kind: cell.isDay === true ? ("day" as const) : ("text" as const), text: cell.text },
      ),
    ),
  }));

/** The words above a column, without what stands behind them. */
export const labelOf = (cell: { readonly text: string } | undefined): string | undefined => cell?.text.replace(/ \((?:needed|empty: anyone)\)$/, "");

/** The place of a field of an entry on its sheet. */
export function placeOf(sheets: readonly ReadSheet[], name: string, id: string, label: string): { readonly row: number; readonly column: number } {
  const rows = sheets.find((sheet) => sheet.name === name)?.rows ?? [];
  const row = rows.findIndex((cells) => cells[0]?.text === id);
  const column = rows[0]?.findIndex((cell) => labelOf(cell) === label) ?? -1;
  if (row === -1 || column === -1) throw new Error(`There is no ${label} of ${id} on ${name}.`);
  return { row, column };
}

/** The same sheets with another cell somewhere. */
export const withCell = (
  sheets: readonly ReadSheet[],
  name: string,
  { row, column }: { readonly row: number; readonly column: number },
  cell: ReadCell | undefined,
): readonly ReadSheet[] =>
  sheets.map((sheet) => {
    if (sheet.name !== name) return sheet;
    const rows = sheet.rows.map((cells) => [...cells]);
    while (rows.length <= row) rows.push([]);
    (rows[row] as (ReadCell | undefined)[])[column] = cell;
    return { ...sheet, rows };
  });

const labels = new Map(evidenceFields.map(({ key, label }) => [key, label]));

/** The same sheets with another text in the cell of a field of a piece of evidence. */
export const changedCell = (sheets: readonly ReadSheet[], name: string, id: string, key: string, text: string): readonly ReadSheet[] =>
  withCell(sheets, name, placeOf(sheets, name, id, labels.get(key) ?? key), { kind: "text", text });
