import { noWidth, oddBlanks } from "../diagnostics/odd-signs.ts";
import { remembered } from "./remembered.ts";

/** What stands in a cell, as the reader of spreadsheets gives it: a day is midnight of that day in UTC. */
export type Cell = string | number | boolean | Date | null | undefined;

const blanks = new RegExp(`[\\s${oddBlanks}]+`, "g");
const unseen = new RegExp(`[${noWidth}]`, "g");

/** What a cell says, letter for letter. */
export function textOf(cell: Cell): string {
  if (typeof cell === "string") return cell;
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? "" : cell.toISOString().replace(/T00:00:00\.000Z$/, "");
  if (typeof cell === "boolean") return cell ? "yes" : "no";
  return String(cell);
}

/** Whether there is anything in a text that nobody sees. Most texts have nothing of it, and are looked at only once. */
const untidy = new RegExp(`^\\s|\\s$|[\\t\\n\\v\\f\\r]|  |[${oddBlanks}${noWidth}]`);

/** A text without what nobody sees of it: blanks at its ends, several for one, line breaks. */
export const tidy = remembered((text) => (untidy.test(text) ? text.replace(unseen, "").replace(blanks, " ").trim() : text));

const visible = new RegExp(`[^\\s${noWidth}]`);

/** Whether nothing stands in a cell. Most texts begin with a letter or a figure, and are not gone through for it. */
export const isBlank = (cell: Cell): boolean =>
  cell === null || cell === undefined || (typeof cell === "string" && !(cell.charCodeAt(0) > space && cell.charCodeAt(0) < delete_) && !visible.test(cell));

const [space, delete_] = [0x20, 0x7f];

/** What a program writes where nothing was given, and a stroke in the place of it: to whoever reads, the cell is empty. */
const emptyMark = /^(?:[-–—.]+|[(<[]?null[)>\]]?|\\n|nil|nan|undefined|[(<[]?blank[)>\]]?|#n\/a)$/i;
const longestMark = 10;

/** Whether a cell is empty to whoever reads it. */
export const isEmpty = (cell: Cell): boolean => isBlank(cell) || (typeof cell === "string" && cell.length <= longestMark && emptyMark.test(tidy(cell)));

/** What stands in a cell and says nothing. */
const nothing =
  /^(?:-+|–|—|\?+|\.+|["”″]+|n\/?[ak]\.?|#n\/a|tb[acd](?:\b.*)?|to be (?:confirmed|added|completed)|(?:not )?(?:known|available|recorded|provided|applicable)|unknown|none|null|nil|x+|(?:see|as) above|do\.?|ditto|as before|\[?redacted\]?)$/i;
const longestNothing = 24;

/** What a spreadsheet has in the place of a value that it could not work out. */
const lost = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA)$/;

/** Whether something stood in a cell that its spreadsheet could not work out. */
export const isLost = (cell: Cell): boolean => typeof cell === "string" && cell.startsWith("#") && lost.test(cell.trim()) && !isEmpty(cell);

/** Whether a cell says something. */
export const isSaid = (cell: Cell): boolean => (typeof cell === "string" ? saysSomething(cell) : cell !== null && cell !== undefined);

const saysSomething = remembered((text) => !isEmpty(text) && !lost.test(text.trim()) && !(text.length <= longestNothing && nothing.test(tidy(text))));

/** Words above a column are the same whatever their capitals, stars and blanks. */
export const plainHeading = (text: string): string => tidy(text).replace(/\*/g, "").replace(/\s+/g, " ").trim().toLowerCase();

/** The same without what stands in brackets. */
export const bareHeading = (text: string): string =>
  plainHeading(text)
    .replace(/ ?\([^)]{0,200}\)/g, "")
    .replace(/(?<![?:])[?:]+$/, "")
    .trim();
