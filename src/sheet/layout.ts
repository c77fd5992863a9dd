import { textWidth } from "../document/text-width.ts";
import { linesOf } from "../view/pictures/lines.ts";
import { type DrawnCell, type DrawnSheet, looks, plainSize } from "./drawn.ts";

/*
 * How high rows are and over how many pages a sheet goes. A program that opens a book does not always work that out: without heights,
 * words stand on the words below them.
 */

/** How much room a character of the width of a column gives, in points, and how high a line of words is, in sizes of them. */
const [perCharacter, perLine] = [5.4, 1.275];

/** No letter takes more, in sizes of it: words that are short enough need not be measured. */
const widestLetter = 1.5;

/** Bold letters are wider. */
const boldness = 1.08;

/** No row may be higher, in points: Excel has no higher ones. */
const highest = 409;

/** So many characters of columns stand on a page across, in letters that can still be read. */
const perPage = 240;

/** How high each row has to be for its words, in points. Nobody looks at a hidden sheet: its rows are as high as a line. */
export function rowHeights({ rows, widths, isHidden }: DrawnSheet): readonly number[] {
  const one = cellHeight(undefined, 0);
  return rows.map((row) => (isHidden === true ? one : Math.min(highest, Math.max(one, ...row.map((cell, column) => cellHeight(cell, widths[column] ?? 0))))));
}

function cellHeight(cell: DrawnCell | undefined, width: number): number {
  const { bold, size = plainSize, isOneLine } = looks[cell?.look ?? "fill"];
  const lines = cell === undefined || cell.text === "" || isOneLine === true ? 1 : linesIn(cell.text, bold ? size * boldness : size, width * perCharacter);
  return Math.ceil(lines * size * perLine + 2);
}

function linesIn(text: string, size: number, room: number): number {
  const most = Math.ceil(highest / (size * perLine));
  let lines = 0;
  for (const line of text.replace(/(?<!\n)\n+$/, "").split("\n")) {
    if (lines > most) break;
    lines += line.length * size * widestLetter <= room || textWidth(line, size) <= room ? 1 : Math.max(1, linesOf(line, size, room, most).length);
  }
  return lines;
}

/** Over how many pages a sheet goes from left to right, with the columns that stay in sight on each of them. */
export function pagesAcross({ widths, frozen }: DrawnSheet): number {
  const sum = (some: readonly number[]): number => some.reduce((all, width) => all + width, 0);
  const all = sum(widths);
  const repeated = sum(widths.slice(0, frozen?.columns ?? 0));
  return all <= perPage ? 1 : Math.ceil((all - repeated) / Math.max(1, perPage - repeated));
}
