import { readOds } from "hucre/ods";
import { type CellValue, readXlsx, type Sheet } from "hucre/xlsx";
import { cellName } from "../../language/cell-name.ts";
import { numberText } from "../../language/numbers.ts";
import { limits } from "../../model/limits.ts";
import type { ReadCell, ReadSheet } from "../read-book.ts";
import { odsComments } from "./ods-comments.ts";
import { showsMonth } from "./shown-month.ts";
import { unpacked } from "./unpack.ts";

/** Rows and columns beyond these are no book of ours: a cell at the far end of a sheet would take up all memory. */
const mostCells = limits.bookCells;

type Read = { readonly sheets: readonly ReadSheet[]; readonly refusal?: undefined } | { readonly sheets?: undefined; readonly refusal: string };

const damaged =
  "is no spreadsheet that t6 can read (.xlsx or .ods), or it is damaged or locked by a password. Open it, save it as an Excel workbook (.xlsx), which is another kind than .xls and than .csv, and import that; a .csv has one sheet only, so save the whole book";

/** Reads an Excel file or an OpenDocument spreadsheet; or says why it cannot, to follow the name of the file. */
export async function readSpreadsheet(bytes: Uint8Array): Promise<Read> {
  const parts = unpacked(bytes);
  if (parts === "too large") return { refusal: "is larger than 64 MiB when it is unpacked: no book of t6's is. Nothing of it was read" };
  if (parts === "not packed") return { refusal: damaged };
  try {
    const isExcel = parts.files["xl/workbook.xml"] !== undefined;
    if (!isExcel && !isCalc(parts.files)) return { refusal: damaged };
    const { sheets } = isExcel ? await readXlsx(parts.whole, { readStyles: true }) : await readOds(parts.whole, { readStyles: true });
    const cells = sheets.reduce((sum, { rows }) => sum + rows.reduce((inner, row) => inner + row.length, 0), 0);
    if (cells > mostCells)
      return {
        refusal: `has more than ${numberText(mostCells)} cells, and t6 reads no more of a book: there is something far outside of the tables. Delete the rows and columns that are not used, and import that`,
      };
    const beside = isExcel || parts.text === undefined ? [] : odsComments(parts.text);
    return { sheets: sheets.map(asRead).map((sheet, at) => ({ ...sheet, comments: [...sheet.comments, ...(beside[at] ?? [])] })) };
  } catch {
    return { refusal: damaged };
  }
}

/** Whether an OpenDocument file is a spreadsheet, as its first part says. */
export function isCalc(files: Readonly<Record<string, Uint8Array>>): boolean {
  const type = files["mimetype"];
  return files["content.xml"] !== undefined && (type === undefined || /spreadsheet/.test(new TextDecoder().decode(type)));
}

function asRead({ name, rows, cells, hidden, veryHidden, merges = [] }: Sheet): ReadSheet {
  const special = [...(cells ?? new Map())].map(([at, cell]) => ({ at: at.split(",").map(Number) as [number, number], cell }));
  const read: (ReadCell | undefined)[][] = rows.map((row) => row.map(asCell));
  for (const { at, cell } of special) {
    const [row, column] = at;
    const line = read[row] ?? [];
    read[row] = line;
    if (cell.formula !== undefined) line[column] = { kind: "formula", text: `=${cell.formula}` };
    else if (cell.hyperlink?.target !== undefined && line[column] !== undefined) line[column] = { ...line[column], link: cell.hyperlink.target };
    else if (line[column]?.kind === "day" && showsMonth(cell.style?.numFmt)) line[column] = monthOf(line[column]);
    else if (cell.type === "error") line[column] = { kind: "error", text: String(cell.value ?? "") };
  }
  return {
    name,
    isHidden: hidden === true || veryHidden === true,
    rows: read,
    merged: merges.map(({ startRow, startCol, endRow, endCol }) => ({ row: startRow, range: `${cellName(startRow, startCol)}:${cellName(endRow, endCol)}` })),
    comments: special.flatMap(({ at: [row, column], cell }) => (cell.comment === undefined ? [] : [{ cell: cellName(row, column), text: cell.comment.text }])),
  };
}

/** The month of a day that is its first. Another day was typed by somebody, whatever of it is shown. */
const monthOf = (day: ReadCell): ReadCell => (day.text.endsWith("-01") ? { ...day, kind: "text", text: day.text.slice(0, 7) } : day);

/** A cell by what is in it. Dates are what the file says, without a time zone. */
function asCell(value: CellValue | undefined): ReadCell | undefined {
  if (value === null || value === undefined || value === "") return undefined;
  if (typeof value === "string")
    return /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!)$/.test(value) ? { kind: "error", text: value } : { kind: "text", text: value };
  if (typeof value === "number") return { kind: "number", text: String(value) };
  if (typeof value === "boolean") return { kind: "truth", text: value ? "yes" : "no" };
  const moment = value.toISOString();
  return moment.endsWith("T00:00:00.000Z") ? { kind: "day", text: moment.slice(0, 10) } : { kind: "moment", text: moment };
}
