import type { List, ListItem, RootContent, Table } from "mdast";
import type { Prose } from "../../view/shape-common.ts";
import { lowered } from "../markdown.ts";
import { escapeXml } from "../xml.ts";
import { odtInline, spaced } from "./inline.ts";
import { type Leaf, nested, type Place } from "./lists.ts";

/** Running text as the paragraphs, headings, lists and tables of an OpenDocument text. */
export function odtProse(prose: Prose, level: number): string {
  return nested(lowered(prose, level).children.flatMap((node) => leavesOf(node, { places: [], quoted: false })));
}

interface Surroundings {
  readonly places: readonly Place[];
  readonly quoted: boolean;
}

/** The blocks of a node in their order, each with the lists it stands in. */
function leavesOf(node: RootContent, around: Surroundings): Leaf[] {
  const { places } = around;
  const leaf = (xml: string): Leaf[] => [{ xml, places }];
  const body = places.length > 0 ? "List_20_Contents" : around.quoted ? "Quotations" : "Text_20_body";
  switch (node.type) {
    case "paragraph":
      return leaf(paragraph(body, odtInline(node.children)));
    case "heading":
      return leaf(`<text:h text:style-name="Heading_20_${node.depth}" text:outline-level="${node.depth}">${odtInline(node.children)}</text:h>`);
    case "code":
      return leaf(paragraph("Preformatted_20_Text", spaced(node.value)));
    case "thematicBreak":
      return leaf(paragraph("Horizontal_20_Line", ""));
    case "blockquote":
      return node.children.flatMap((child) => leavesOf(child, { ...around, quoted: true }));
    case "list":
      return node.children.flatMap((item) => leavesOfItem(node, item, around));
    case "table":
      // A list cannot hold a table: it is interrupted, and goes on afterwards.
      return [{ xml: table(node), places: [] }];
    default:
      return "value" in node
        ? leaf(paragraph(body, escapeXml(node.value)))
        : "children" in node
          ? node.children.flatMap((child) => leavesOf(child, around))
          : [];
  }
}

/** An item that holds nothing, or a table before anything else, has its mark all the same. */
function leavesOfItem(list: List, item: ListItem, around: Surroundings): Leaf[] {
  const places = [...around.places, { list, item }];
  const leaves = item.children.flatMap((child) => leavesOf(child, { ...around, places }));
  const begun = leaves[0] !== undefined && leaves[0].places.length > 0;
  return begun ? leaves : [{ xml: paragraph("List_20_Contents", ""), places }, ...leaves];
}

const paragraph = (style: string, xml: string): string => `<text:p text:style-name="${style}">${xml}</text:p>`;

const alignments = Object.freeze({ left: "", center: "_20_Centred", right: "_20_Right" } as const);

/** A table of somebody's narrative: columns of one width, in steps for which the document has styles. */
function table({ align, children: [head, ...rows] }: Table): string {
  const count = Math.max(1, ...[head, ...rows].map((row) => row?.children.length ?? 0));
  const width = Math.max(5, Math.floor(100 / count / 5) * 5);
  const cells = (row: Table["children"][number] | undefined, cell: string, style: string): string =>
    Array.from({ length: count }, (_, at) => {
      const words = odtInline(row?.children[at]?.children ?? []);
      return `<table:table-cell table:style-name="${cell}" office:value-type="string">${paragraph(`${style}${alignments[align?.[at] ?? "left"]}`, words)}</table:table-cell>`;
    }).join("");
  const rowOf = (xml: string): string => `<table:table-row>${xml}</table:table-row>`;
  return [
    '<table:table table:style-name="table">',
    `<table:table-column table:style-name="column-${width}" table:number-columns-repeated="${count}"/>`,
    `<table:table-header-rows>${rowOf(cells(head, "head", "Table_20_Heading"))}</table:table-header-rows>`,
    ...rows.map((row) => rowOf(cells(row, "cell", "Table_20_Contents"))),
    "</table:table>",
  ].join("");
}
