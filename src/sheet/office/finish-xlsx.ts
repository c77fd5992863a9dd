import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate/browser";
import { cellName } from "../../language/cell-name.ts";
import type { DrawnSheet } from "../drawn.ts";

/*
 * What the library cannot say of an Excel file: that a row goes on fitting its words, and which rows and columns stand on every page. It
 * names neither a sheet as Excel does nor columns before rows.
 */

/** A height that somebody has set stays when more is written into the row; one without that mark follows the words. */
const setByHand = / customHeight="(?:1|true)"/g;

/** A book as the library writes it, with what it leaves out. The same book gives the same bytes. */
export function finished(bytes: Uint8Array, sheets: readonly DrawnSheet[]): Uint8Array {
  const files = Object.entries(unzipSync(bytes)).map(([name, content]): [string, Zippable[string]] => {
    if (/^xl\/worksheets\/[^/]*\.xml$/.test(name)) return [name, strToU8(strFromU8(content).replace(setByHand, ""))];
    if (name === "xl/workbook.xml") return [name, strToU8(withTitles(strFromU8(content), sheets))];
    return [name, content];
  });
  return zipSync(Object.fromEntries(files), { level: 6, mtime: new Date(1980, 0, 1, 12) });
}

function withTitles(workbook: string, sheets: readonly DrawnSheet[]): string {
  const titles = sheets.flatMap(({ name, frozen }, at) => {
    if (frozen === undefined) return [];
    const sheet = `'${name.replace(/'/g, "''")}'`;
    const columns = `$A:$${cellName(0, frozen.columns - 1).replace(/(?<!\d)\d+$/, "")}`;
    const text = `${sheet}!${columns},${sheet}!$1:$${frozen.rows}`.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
    return [`<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${text}</definedName>`];
  });
  // Names stand behind the sheets, and nowhere else.
  return workbook.replace("</sheets>", () => `</sheets><definedNames>${titles.join("")}</definedNames>`);
}
