import { columnName } from "../language/cell-name.ts";
import { numberText } from "../language/numbers.ts";
import { type Cell, isBlank, plainHeading } from "./cells.ts";
import { addressDefects, hasAddress } from "./defects/addresses.ts";
import { notesOf } from "./notes.ts";
import type { MergedRange, RawSheet } from "./raw-sheet.ts";
import type { Register } from "./register.ts";

/** What a hidden sheet is called instead of its name. */
const sheetLabel = (at: number): string => `sheet ${at + 1} (hidden)`;

/** The sheets as they are where somebody asked for all of it: nothing counts as hidden but the choice of the sheet. */
export const withHidden = (sheets: readonly RawSheet[]): readonly RawSheet[] => sheets.map(({ hiddenRows: _rows, hiddenColumns: _columns, ...sheet }) => sheet);

/** The sheets without what is hidden in them. Rows and columns keep their places, so that cells are called as in the file. */
export const withoutHidden = (sheets: readonly RawSheet[]): readonly RawSheet[] =>
  sheets.flatMap((sheet): RawSheet[] => {
    const { isHidden, hiddenRows, hiddenColumns } = sheet;
    if (isHidden === true) return [];
    if ((hiddenRows?.size ?? 0) + (hiddenColumns?.size ?? 0) === 0) return [sheet];
    const rows = sheet.rows.map((cells, row) =>
      cells === undefined || hiddenRows?.has(row) === true ? undefined : cells.map((cell, at) => (hiddenColumns?.has(at) === true ? null : cell)),
    );
    return [{ ...sheet, rows, ...(sheet.merges !== undefined && { merges: sheet.merges.flatMap((range) => stillSeen(range, sheet, rows)) }) }];
  });

/** The same for whoever drafts a map: hidden sheets stay and lose their names, but for one that was named. What is hidden in them is left out all the same. */
export const withoutHiddenCells = (sheets: readonly RawSheet[], named: string | undefined): readonly RawSheet[] =>
  sheets.flatMap((sheet, at) => {
    const isNamed = named !== undefined && plainHeading(sheet.name) === plainHeading(named);
    return sheet.isHidden === true && !isNamed ? [{ name: sheetLabel(at), isHidden: true, rows: [] }] : withoutHidden([{ ...sheet, isHidden: false }]);
  });

/**
 * What is left to be seen of cells that were made one. A file keeps what stands in them in the first of them; where that is hidden, the first that is not
 * has it, as a spreadsheet shows it.
 */
function stillSeen(range: MergedRange, sheet: RawSheet, rows: (Cell[] | undefined)[]): readonly MergedRange[] {
  const { hiddenRows, hiddenColumns } = sheet;
  let { startRow, startCol } = range;
  const [endRow, endCol] = [Math.min(range.endRow, rows.length - 1), range.endCol];
  while (startRow <= endRow && hiddenRows?.has(startRow) === true) startRow += 1;
  while (startCol <= endCol && hiddenColumns?.has(startCol) === true) startCol += 1;
  const row = rows[startRow];
  if (startRow > endRow || startCol > endCol || row === undefined) return [];
  if (startRow === range.startRow && startCol === range.startCol) return [range];
  if (isBlank(row[startCol])) {
    while (row.length < startCol) row.push(null);
    row[startCol] = sheet.rows[range.startRow]?.[range.startCol];
  }
  return [{ ...range, startRow, startCol }];
}

/** So many rows or columns are named. */
const mostNamed = 5;

/** What is hidden in sheets and has something in it, in words: “row 7 and column C of Projects”. Nothing of it is named but where it is. */
export function hiddenWords(sheets: readonly RawSheet[]): readonly string[] {
  return sheets.flatMap(({ name, isHidden, rows, hiddenRows = new Set(), hiddenColumns = new Set() }, sheet) => {
    if (isHidden === true) return rows.some((cells) => cells?.some((cell) => !isBlank(cell))) ? [sheetLabel(sheet)] : [];
    const inRows = [...hiddenRows].filter((row) => rows[row]?.some((cell) => !isBlank(cell))).toSorted((one, other) => one - other);
    const inColumns = [...hiddenColumns].filter((at) => rows.some((cells) => !isBlank(cells?.[at]))).toSorted((one, other) => one - other);
    const where = name === "" ? "" : ` of ${name}`;
    return [
      ...counted(
        "row",
        inRows.map((row) => String(row + 1)),
        where,
      ),
      ...counted("column", inColumns.map(columnName), where),
    ];
  });
}

function counted(what: string, some: readonly string[], where: string): readonly string[] {
  if (some.length === 0) return [];
  const rest = some.length - mostNamed;
  return [`${what}${some.length === 1 ? "" : "s"} ${some.slice(0, mostNamed).join(", ")}${rest > 0 ? ` and ${numberText(rest)} more` : ""}${where}`];
}

/** The cells and notes of a register in which an e-mail address stands, by their names. */
export function addressesIn(register: Register): readonly string[] {
  const inNotes = notesOf(register).flatMap((note) => (hasAddress(note) ? [`the note “${note.slice(0, 60)}”`] : []));
  const inCells = addressDefects(register).flatMap(({ cells }) => cells.map(({ sheet, cell }) => `${sheet === "" ? "" : `${sheet}!`}${cell}`));
  return [...inCells, ...inNotes];
}
