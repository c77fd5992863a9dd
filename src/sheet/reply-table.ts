import { columnWords } from "../reply/csv.ts";
import type { Remark } from "../reply/remark.ts";
import { nameOf } from "./find.ts";
import type { ReadSheet } from "./read-book.ts";
import { saidIn } from "./settle.ts";

/** So far down is the line with the words above the columns looked for. */
const lastHead = 20;

const isHead = (row: ReadSheet["rows"][number]): boolean => row.some((cell) => /^(?:question|paragraph)$/.test(columnWords(saidIn(cell))));

/**
 * The table of a reply in a spreadsheet, from the line with the words above its columns on, as a table of text. A formula is no answer:
 * what it comes to is not read. What stands above the table and on other sheets is no part of it, and is told.
 */
export function replyTable(sheets: readonly ReadSheet[]): { readonly text: string; readonly remarks: readonly Remark[] } | { readonly refusal: string } {
  const sheet = sheets.find(({ rows }) => rows.slice(0, lastHead).some(isHead));
  if (sheet === undefined) return { refusal: "No sheet of it has a column “Question”, as the table of t6 ask export has it, nor “Paragraph”." };
  const head = sheet.rows.findIndex(isHead);
  const rows = sheet.rows.slice(head);
  for (const [row, cells] of rows.entries()) {
    const column = cells.findIndex((cell) => cell?.kind === "formula" || cell?.kind === "error");
    const cell = cells[column];
    if (cell !== undefined) return { refusal: `${nameOf(sheet.name, head + row, column)} holds ${cell.text}, which is no answer. Type the words themselves.` };
  }
  const [merged] = sheet.merged.filter(({ row }) => row >= head);
  if (merged !== undefined)
    return { refusal: `${sheet.name}: the cells ${merged.range} were made one, and it cannot be told to which row they belong. Split them again.` };
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const text = rows.map((cells) => Array.from({ length: cells.length }, (_, column) => quoted(saidIn(cells[column]))).join(",")).join("\n");
  const others = sheets.filter((one) => one !== sheet);
  return {
    text,
    remarks: [
      ...[sheet, ...others].flatMap(({ comments }) => comments.map((comment): Remark => ({ kind: "comment", text: comment.text }))),
      ...linesIn(sheet.rows.slice(0, head)).map((line): Remark => ({ kind: "above the table", text: line })),
      ...others.flatMap(({ name, rows: some }) => linesIn(some).map((line): Remark => ({ kind: "another sheet", text: `${name}: ${line}` }))),
    ],
  };
}

/** The lines of a sheet on which something stands, with the cells of each in one. */
const linesIn = (rows: ReadSheet["rows"]): string[] =>
  rows.flatMap((cells) => {
    const said = Array.from(cells, (cell) => (cell === undefined ? "" : saidIn(cell).trim())).filter((text) => text !== "");
    return said.length === 0 ? [] : [said.join(" | ")];
  });
