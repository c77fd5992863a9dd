import { type Cell, type CellStyle, writeXlsx } from "hucre/xlsx";
import { type DrawnCell, type DrawnSheet, type Look, looks, plainSize, rangesByRule } from "../drawn.ts";
import { pagesAcross, rowHeights } from "../layout.ts";
import { rangeOfList } from "../list-range.ts";
import type { List } from "../model.ts";
import { finished } from "./finish-xlsx.ts";

/** The clock is no part of a book: the earliest day that such a file can name. */
const always = new Date(Date.UTC(1980, 0, 1));

/** The book as an Excel file. The same book gives the same bytes. */
export async function writeXlsxBook(sheets: readonly DrawnSheet[], title: string): Promise<Uint8Array> {
  const written = sheets.map((sheet) => ({
    name: sheet.name,
    rows: sheet.rows.map((row) =>
      row.map((cell) => (cell === undefined || cell.text === "" ? null : cell.isDay === true ? new Date(`${cell.text}T00:00:00Z`) : escaped(cell.text))),
    ),
    cells: new Map(
      sheet.rows.flatMap((row, at) =>
        row.flatMap((cell, column): [string, Partial<Cell>][] => (cell === undefined ? [] : [[`${at},${column}`, { style: styleOf(cell) }]])),
      ),
    ),
    columns: sheet.widths.map((width) => ({ width })),
    rowDefs: new Map(rowHeights(sheet).map((height, row) => [row, { height }])),
    ...(sheet.isHidden === true && { hidden: true }),
    ...(sheet.frozen !== undefined && { freezePane: { ...sheet.frozen } }),
    pageSetup: {
      paperSize: "a4" as const,
      orientation: "landscape" as const,
      fitToPage: true,
      fitToWidth: pagesAcross(sheet),
      fitToHeight: 0,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.3, footer: 0.3 },
    },
    dataValidations: rangesByRule(sheet).map(({ rule, ranges }) => ({
      type: rule.list === undefined ? ("custom" as const) : ("list" as const),
      ...validationOf(rule.list === undefined ? rule.isFixed === true : listRange(rule.list, sheets)),
      range: ranges.join(" "),
      allowBlank: rule.isFixed !== true,
      showErrorMessage: true,
      errorTitle: rule.title,
      errorMessage: rule.list === undefined ? rule.message : "Choose one of the list.",
      showInputMessage: rule.isFixed !== true,
      inputTitle: rule.title,
      inputMessage: rule.message,
    })),
  }));
  const properties = { title, creator: "t6", created: always, modified: always };
  return finished(await writeXlsx({ sheets: written, properties, defaultFont: { name: "Arial", size: plainSize } }), sheets);
}

/** What a program checks: that something is one of a list, that nothing is typed, or nothing at all. */
const validationOf = (check: string | boolean): { formula1: string } => ({ formula1: check === true ? "FALSE" : check === false ? "TRUE" : check });

function listRange(list: List, sheets: readonly DrawnSheet[]): string {
  const { sheet, from, to } = rangeOfList(list, sheets);
  return `${sheet}!${from}:${to}`;
}

/** A text that looks like the escape of a character in such a file is escaped itself, or it would come back as that character. */
const escaped = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");

/** How a cell looks. Thousands share a few looks, so each is made once. */
function styleOf({ look, isDay, takesDate }: DrawnCell): CellStyle {
  return styles.get(`${look} ${isDay === true || takesDate === true}`) ?? {};
}

const styleFor = (look: Look, isDay: boolean): CellStyle => {
  const { bold, size, fill, colour, isOneLine } = looks[look];
  return {
    font: { name: "Arial", size: size ?? plainSize, ...(bold && { bold }), ...(colour !== undefined && { color: { rgb: colour } }) },
    ...(fill !== undefined && { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: fill } } }),
    alignment: { vertical: "top", ...(isDay && { horizontal: "left" as const }), ...(isOneLine !== true && { wrapText: true }) },
    ...(look !== "title" && look !== "prose" && { border: thin }),
    // A text stays a text, whatever it begins with and whoever edits it: no cell of the book becomes a formula. What is typed into a cell for dates is one.
    numFmt: isDay ? "yyyy-mm-dd" : "@",
  };
};

const line = { style: "thin", color: { rgb: "BFBFBF" } } as const;
const thin = { top: line, right: line, bottom: line, left: line };

const styles: ReadonlyMap<string, CellStyle> = new Map(
  (Object.keys(looks) as Look[]).flatMap((look) => [false, true].map((isDay) => [`${look} ${isDay}`, styleFor(look, isDay)] as const)),
);
