import type { Nodes, Table } from "mdast";
import { everyNode } from "./targets.ts";

/** A letter of ten points is about so wide, in points, a bold one included; and a cell keeps so much free at its two sides. */
const letter = 5.8;
const sides = 12;

/** A word longer than this is broken wherever it stands: an address, or something that is no word. */
const longest = 24;

/** So many columns has a table: those of its longest row. */
export function columnCount({ children }: Table): number {
  return Math.max(1, ...children.map((row) => row.children.length));
}

/**
 * The widths of a table's columns as parts of one, as its data say, or equal. A column in which a word would have to be broken is widened, and the others
 * give what they have to spare.
 *
 * @param width of the whole table, in points.
 */
export function columnWidths(table: Table, width: number): number[] {
  const count = columnCount(table);
  const said = table.data?.widths;
  const wanted = Array.from({ length: count }, (_, at) => Math.max(0, said?.[at] ?? 100 / count));
  const whole = wanted.reduce((sum, each) => sum + each, 0) || 1;
  const least = wanted.map((_, at) => Math.min(0.9 / count, (longestWord(table, at) * letter + sides) / width));
  return widened(
    wanted.map((each) => each / whole),
    least,
  );
}

/** What is short of its least takes from what has more than its least, each in proportion to what it can spare. */
function widened(parts: readonly number[], least: readonly number[]): number[] {
  const short = parts.map((part, at) => Math.max(0, (least[at] ?? 0) - part));
  const spare = parts.map((part, at) => Math.max(0, part - (least[at] ?? 0)));
  const needed = short.reduce((sum, each) => sum + each, 0);
  const free = spare.reduce((sum, each) => sum + each, 0);
  return parts.map((part, at) => part + (short[at] ?? 0) - (free === 0 ? 0 : ((spare[at] ?? 0) / free) * needed));
}

function longestWord(table: Table, column: number): number {
  const words = table.children.flatMap((row) => {
    const cell = row.children[column];
    return cell === undefined ? [] : wordsOf(cell);
  });
  return Math.min(longest, Math.max(0, ...words.map((word) => word.length)));
}

const wordsOf = (cell: Nodes): string[] =>
  [...everyNode(cell)]
    .map((node) => ("value" in node && node.type !== "anchor" && node.type !== "picture" ? node.value : node.type === "break" ? " " : ""))
    .join("")
    .split(/\s+|(?<=[-–—/])/u);
