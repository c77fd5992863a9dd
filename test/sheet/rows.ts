import { parse } from "yaml";
import { written } from "../../src/api/sheet.ts";
import { planBook } from "../../src/sheet/plan.ts";
import type { ReadSheet } from "../../src/sheet/read-book.ts";
import { tablesOf } from "../../src/sheet/tables.ts";
import { asRead, drawnOf, filesOf, labelOf, opened, placeOf, withCell } from "./book.ts";

export const texts = filesOf("npd-2019");

type Cells = Readonly<Record<string, string>>;

/** A piece of evidence as somebody types it into a row. */
export const logOfShares: Cells = {
  Title: "Log of shares",
  Clauses: "T6.4b",
  "What it shows": "It lists every share since 2015.",
  Kind: "record",
  "Does it exist": "in place",
  "Who says so": "producer",
  "Who can open it": "available on request",
};

/** The same sheets with some cells of a row that is there. */
export const inRow =
  (sheet: string, id: string, cells: Cells) =>
  (sheets: readonly ReadSheet[]): readonly ReadSheet[] =>
    Object.entries(cells).reduce(
      (so, [label, text]) => withCell(so, sheet, placeOf(so, sheet, id, label), text === "" ? undefined : { kind: "text", text }),
      sheets,
    );

/** The same sheets with a row more. */
export const newRow =
  (sheet: string, cells: Cells) =>
  (sheets: readonly ReadSheet[]): readonly ReadSheet[] => {
    const rows = sheets.find(({ name }) => name === sheet)?.rows ?? [];
    const row = rows.findIndex((line, at) => at > 0 && line.every((cell) => cell === undefined));
    return Object.entries(cells).reduce((so, [label, text]) => {
      const column = rows[0]?.findIndex((cell) => labelOf(cell) === label) ?? -1;
      if (row === -1 || column === -1) throw new Error(`${sheet} has no room for ${label}.`);
      return withCell(so, sheet, { row, column }, { kind: "text", text });
    }, sheets);
  };

/** Every cell of a row that can be filled in, emptied. */
export const emptied =
  (sheet: string, id: string, keep: readonly string[] = []) =>
  (sheets: readonly ReadSheet[]): readonly ReadSheet[] => {
    const rows = sheets.find(({ name }) => name === sheet)?.rows ?? [];
    const labels = (rows[0] ?? []).flatMap((cell) => (cell === undefined || ["Id", ...keep].includes(labelOf(cell) ?? "") ? [] : [labelOf(cell) ?? ""]));
    return inRow(sheet, id, Object.fromEntries(labels.map((label) => [label, ""])))(sheets);
  };

/**
 * What the files say when a book comes back in which something was done.
 * @param files what they say by then, where that is something else than when it was exported
 */
export async function imported(change: (sheets: readonly ReadSheet[]) => readonly ReadSheet[], files = texts, exported = files) {
  const { loaded, decision } = await opened(files);
  const drawn = await drawnOf(exported);
  const plan = planBook(tablesOf(decision), change(asRead(drawn)), "M");
  if ("refusal" in plan) throw new Error(plan.refusal);
  const result = await written(loaded, decision, plan);
  if ("refusals" in result) return { refusals: result.refusals.join("\n"), told: [...plan.doubts, ...plan.told].join("\n") };
  const now = { ...files, ...Object.fromEntries(result.changes.map(({ file, after: text }) => [`case/${file}`, text])) };
  return { now, told: [...result.doubts, ...result.told].join("\n"), files: result.changes.map(({ file }) => file), refusals: "" };
}

export const dataOf = (files: Readonly<Record<string, string>> | undefined, file: string) => parse(files?.[`case/${file}`] ?? "");

/** Sheets that were read, to be written again. */
export const drawnAs = (sheets: readonly ReadSheet[]) =>
  sheets.map(({ name, rows, isHidden }) => ({
    name,
    ...(isHidden && { isHidden: true as const }),
    widths: [],
    rows: rows.map((row) => [...row].map((cell) => (cell === undefined ? undefined : { text: cell.text, look: "fill" as const, isDay: cell.kind === "day" }))),
  }));
