import type { DrawnSheet } from "./drawn.ts";
import type { Entry, Field } from "./model.ts";

/** A cell holds so many characters in a spreadsheet program. */
const most = 32_000;

/** Characters that no XML may hold, or that change on the way: a spreadsheet cannot give them back. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are meant
const unheld = /[\0-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

const everyUnheld = new RegExp(unheld, "g");

/** A text with the sign for a character that could not be shown for each that no book can hold. */
export const held = (text: string): string => (unheld.test(text) ? text.replace(everyUnheld, "\ufffd") : text);

/** A book of texts that it can hold: titles, headings and what waits in it are nobody's cells, and come from files or older books as they are. */
export const heldBook = (sheets: readonly DrawnSheet[]): readonly DrawnSheet[] =>
  sheets.map((sheet) => ({
    ...sheet,
    name: held(sheet.name),
    rows: sheet.rows.map((row) => row.map((cell) => (cell === undefined || !unheld.test(cell.text) ? cell : { ...cell, text: held(cell.text) }))),
  }));

/** What a cell shows of an entry, and whether it holds all of it: what it cannot hold is shown as far as it goes, and never read back. */
export function cellText(field: Field, { data, beside }: Pick<Entry, "data" | "beside">): { readonly text: string; readonly isWhole: boolean } {
  const text = field.get(data, beside);
  const isWhole = text.length <= most && !unheld.test(text) && field.holds?.(data) !== false;
  return isWhole ? { text, isWhole } : { text: `(not shown in full) ${text.slice(0, most).replace(everyUnheld, "")}`, isWhole };
}

/** A text as it comes from a cell, without what a program puts there by itself. */
export const asTyped = (text: string): string => text.replace(/\r\n?/g, "\n").trim();
