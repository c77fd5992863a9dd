import type { PhrasingContent, Table } from "mdast";
import type { Facts } from "../../document/tree.ts";
import { escapeXml } from "../xml.ts";
import { odtInline } from "./inline.ts";

export const paragraph = (style: string, xml: string): string => `<text:p text:style-name="${style}">${xml}</text:p>`;

const alignments = Object.freeze({ left: "", center: "_20_Centred", right: "_20_Right" } as const);

type Cells = readonly { readonly children: readonly PhrasingContent[] }[];

/** A table, below what it shows. A row is not torn apart, the headings stand on each page, and a column that heads the rows is marked as one. */
export function table({ align, data, children: [head, ...rows] }: Table): string {
  const count = Math.max(1, ...[head, ...rows].map((row) => row?.children.length ?? 0));
  const style = (name: string, at: number): string => `${name}${alignments[align?.[at] ?? "left"]}`;
  const row = (cells: Cells, cell: string, words: (at: number) => string): string =>
    `<table:table-row>${Array.from({ length: count }, (_, at) => cellOf(cell, words(at), odtInline(cells[at]?.children ?? []))).join("")}</table:table-row>`;
  const totals = rows.length - (data?.totals ?? 0);
  const heads = data?.heads === true;
  return [
    data?.caption ? paragraph("Caption", escapeXml(data.caption)) : "",
    '<table:table table:style-name="table">',
    ...columns(count, data?.widths, heads),
    `<table:table-header-rows>${row(head?.children ?? [], "head", (at) => style("Table_20_Heading", at))}</table:table-header-rows>`,
    ...rows.map(({ children }, index) =>
      index < totals ? row(children, "cell", (at) => style("Table_20_Contents", at)) : row(children, "total", (at) => style("Table_20_Heading", at)),
    ),
    "</table:table>",
  ].join("");
}

/** Names with what belongs to each. */
export function factsTable({ children }: Facts): string {
  const rows = children.map(
    ({ name, children: words }) =>
      `<table:table-row>${cellOf("cell", "Table_20_Row_20_Heading", escapeXml(name))}${cellOf("cell", "Table_20_Contents", odtInline(words))}</table:table-row>`,
  );
  return `<table:table table:style-name="table">${columns(2, [25, 75], true).join("")}${rows.join("")}</table:table>`;
}

const cellOf = (cell: string, style: string, xml: string): string =>
  `<table:table-cell table:style-name="${cell}" office:value-type="string">${paragraph(style, xml)}</table:table-cell>`;

/** The columns of a table. Word processors look for their widths in styles of the text itself: see `columnStyles`. */
function columns(count: number, widths: readonly number[] | undefined, heads: boolean): string[] {
  const each = Array.from(
    { length: count },
    (_, at) => `<table:table-column table:style-name="column-${widths?.[at] ?? Math.max(1, Math.floor(100 / count))}"/>`,
  );
  const [first = "", ...rest] = each;
  return heads ? [`<table:table-header-columns>${first}</table:table-header-columns>`, ...rest] : each;
}

/** The width of the text between the margins, in centimetres. */
const full = 17;

/** The styles of all columns that a text names. */
export function columnStyles(xml: string): string {
  const widths = [...new Set([...xml.matchAll(/"column-(\d+)"/g)].map(([, width]) => Number(width)))].sort((a, b) => a - b);
  return widths
    .map(
      (width) =>
        `<style:style style:name="column-${width}" style:family="table-column"><style:table-column-properties style:column-width="${((full * width) / 100).toFixed(2)}cm" style:rel-column-width="${width * 100}*"/></style:style>`,
    )
    .join("");
}
