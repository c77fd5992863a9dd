import type { Table, TableCell, TableRow } from "mdast";
import type { Facts } from "../../document/tree.ts";
import { columnCount, columnWidths } from "../columns.ts";
import { inline, plain } from "./inline.ts";
import { paragraph } from "./paragraph.ts";
import type { Writing } from "./writing.ts";
import { type Element, element, says } from "./xml.ts";

/** The twentieths of a point that make a point. */
const perPoint = 20;

/** A cell keeps so much free at its two sides. */
const sides = 200;

/** The part of a table of facts that their names take. */
const namesPart = 0.3;

/** Where tables begin, from the left margin. Their cells' words stand a little further in. */
interface Placed {
  readonly left: number;
}

/** A table, with its caption above it. Its first row is its heading, and is shown again on each page. */
export function table(node: Table, { left }: Placed, writing: Writing): Element[] {
  const { caption, heads = false, totals = 0 } = node.data ?? {};
  const width = writing.width - left;
  const count = columnCount(node);
  const grid = columnWidths(node, width / perPoint).map((part) => Math.floor(part * width));
  const above = caption === undefined ? separated(writing) : [paragraph({ style: "Caption", left: left === 0 ? undefined : left }, plain(caption), writing)];
  // Without a caption it is the table itself that begins the page; nothing else is left to be done by what it follows.
  const last = node.children.length - 1;
  const rows = node.children.map((row, at) => {
    const isHead = at === 0;
    const isTotal = !isHead && at > last - totals;
    const keepNext = isHead || (totals > 0 && at < last && at >= last - totals);
    return rowOf(row, { node, count, grid, isHead, isTotal, heads, keepNext }, writing);
  });
  const look = { firstRow: true, firstColumn: heads, lastRow: totals > 0 };
  const made = framed({ grid, left, look, caption }, rows, writing);
  writing.keepAway();
  return [...above, made];
}

/** Names with what belongs to each, as a table of two columns. */
export function facts(node: Facts, { left }: Placed, writing: Writing): Element[] {
  const width = writing.width - left;
  const grid = [Math.floor(width * namesPart), Math.floor(width * (1 - namesPart))];
  const above = separated(writing);
  const rows = node.children.map((fact) =>
    element("w:tr", {}, element("w:trPr", {}, element("w:cantSplit")), [
      cellOf(grid[0] ?? 0, paragraph({ style: "TableHeading" }, plain(fact.name), writing)),
      cellOf(
        grid[1] ?? 0,
        paragraph(
          { style: "TableText" },
          writing.within((grid[1] ?? 0) - sides, () => inline(fact.children, writing)),
          writing,
        ),
      ),
    ]),
  );
  const made = framed({ grid, left, look: { firstRow: false, firstColumn: true, lastRow: false }, caption: undefined }, rows, writing);
  writing.keepAway();
  return node.children.length === 0 ? [] : [...above, made];
}

/** Word makes one table of two that touch. A line of its own height stands between them. */
function separated(writing: Writing): Element[] {
  if (!writing.followsTable) return [];
  const { breaksPage } = writing.takePending();
  const gap = paragraph({ style: "TableGap" }, [], writing);
  if (breaksPage) writing.breakPage();
  return [gap];
}

interface Frame {
  readonly grid: readonly number[];
  readonly left: number;
  readonly look: { readonly firstRow: boolean; readonly firstColumn: boolean; readonly lastRow: boolean };
  readonly caption: string | undefined;
}

function framed({ grid, left, look, caption }: Frame, rows: readonly Element[], writing: Writing): Element {
  const flag = (on: boolean): string => (on ? "1" : "0");
  const bits = (look.firstRow ? 0x20 : 0) + (look.lastRow ? 0x40 : 0) + (look.firstColumn ? 0x80 : 0) + 0x600;
  const properties = element(
    "w:tblPr",
    {},
    says("w:tblStyle", writing.styleId("DocumentTable")),
    element("w:tblW", { "w:w": grid.reduce((sum, width) => sum + width, 0), "w:type": "dxa" }),
    element("w:tblInd", { "w:w": left, "w:type": "dxa" }),
    element("w:tblLayout", { "w:type": "fixed" }),
    element("w:tblLook", {
      "w:val": bits.toString(16).toUpperCase().padStart(4, "0"),
      "w:firstRow": flag(look.firstRow),
      "w:lastRow": flag(look.lastRow),
      "w:firstColumn": flag(look.firstColumn),
      "w:lastColumn": "0",
      "w:noHBand": "1",
      "w:noVBand": "1",
    }),
    caption === undefined || caption === "" ? undefined : says("w:tblCaption", caption),
  );
  const columns = element(
    "w:tblGrid",
    {},
    grid.map((width) => element("w:gridCol", { "w:w": width })),
  );
  return element("w:tbl", {}, properties, columns, rows);
}

interface RowKind {
  readonly node: Table;
  readonly count: number;
  readonly grid: readonly number[];
  readonly isHead: boolean;
  readonly isTotal: boolean;
  readonly heads: boolean;
  readonly keepNext: boolean;
}

function rowOf(row: TableRow, { node, count, grid, isHead, isTotal, heads, keepNext }: RowKind, writing: Writing): Element {
  const properties = element("w:trPr", {}, element("w:cantSplit"), isHead ? element("w:tblHeader") : undefined);
  const cell = (words: TableCell | undefined, at: number): Element => {
    const style = isHead || isTotal || (heads && at === 0) ? "TableHeading" : "TableText";
    const align = node.align?.[at];
    const standing = { style, keepNext, align: align === "center" || align === "right" ? align : undefined } as const;
    const width = grid[at] ?? 0;
    return cellOf(
      width,
      paragraph(
        standing,
        writing.within(width - sides, () => inline(words?.children ?? [], writing)),
        writing,
      ),
    );
  };
  return element(
    "w:tr",
    {},
    properties,
    Array.from({ length: count }, (_, at) => cell(row.children[at], at)),
  );
}

function cellOf(width: number, content: Element): Element {
  return element("w:tc", {}, element("w:tcPr", {}, element("w:tcW", { "w:w": width, "w:type": "dxa" })), content);
}
