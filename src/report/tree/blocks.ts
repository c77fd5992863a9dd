import type { BlockContent, Heading, List, ListItem, RootContent, Table, TableCell } from "mdast";
import { type Inline, paragraph } from "../../view/prose.ts";

/* The blocks that reports are made of, beside those of running text. A text is plain words; nothing in it is mark-up. */

export const heading = (depth: Heading["depth"], text: string): Heading => ({ type: "heading", depth, children: paragraph(text).children });

/** An entry of a list: a line, and what stands below it. */
export const entry = (line: readonly Inline[], ...below: readonly BlockContent[]): ListItem => ({
  type: "listItem",
  spread: false,
  children: [paragraph(...line), ...below],
});

export const listOf = (entries: readonly ListItem[]): List => ({ type: "list", ordered: false, spread: false, children: [...entries] });

/** What is long and read by few. */
export const fold = (summary: string, children: BlockContent[]): RootContent => ({ type: "fold", summary, children });

/** What stands in a cell: words, or several pieces. */
export type Cell = Inline | Inline[];

/**
 * A table: what it shows, what heads its columns, and a row of cells for each thing. The first cell heads its row.
 * @param widths of the columns, in hundredths; where they are left out they are as their words need
 */
export function grid(caption: string, heads: readonly string[], rows: readonly (readonly Cell[])[], widths?: readonly number[]): Table {
  const cell = (said: Cell): TableCell => ({ type: "tableCell", children: paragraph(...(Array.isArray(said) ? said : [said])).children });
  return {
    type: "table",
    data: { caption, heads: true, ...(widths && { widths }) },
    children: [heads, ...rows].map((cells) => ({ type: "tableRow", children: cells.map(cell) })),
  };
}
