import type { List, ListItem, RootContent } from "mdast";
import { escapeXml } from "../xml.ts";
import { odtInline, spaced } from "./inline.ts";
import { type Leaf, nested, type Place } from "./lists.ts";
import { factsTable, paragraph, table } from "./tables.ts";

/** The blocks of a document as the paragraphs, headings, lists and tables of an OpenDocument text. */
export function odtBlocks(nodes: readonly RootContent[]): string {
  return nested(nodes.flatMap((node, at) => leavesOf(node, { places: [], style: "Text_20_body", onNewPage: nodes[at - 1]?.type === "pageBreak" })));
}

interface Surroundings {
  readonly places: readonly Place[];
  /** The style of paragraphs here. */
  readonly style: string;
  readonly onNewPage: boolean;
  /** Below a caption, where pictures are drawn. Elsewhere they stand in a line, and signs fit into it better. */
  readonly drawn?: boolean;
}

const styles = Object.freeze({
  kicker: "Kicker",
  address: "Text_20_body",
  valediction: "Valediction",
  small: "Small_20_Print",
  sources: "Text_20_body",
} as const);

/** The blocks of a node in their order, each with the lists it stands in. */
function leavesOf(node: RootContent, around: Surroundings): Leaf[] {
  const { places } = around;
  const leaf = (xml: string): Leaf[] => [{ xml, places }];
  const body = places.length > 0 ? "List_20_Contents" : around.style;
  const inside = (children: readonly RootContent[], style = around.style): Leaf[] => children.flatMap((child) => leavesOf(child, { ...around, style }));
  switch (node.type) {
    case "paragraph":
      return leaf(paragraph(body, odtInline(node.children, around.drawn)));
    case "heading":
      return leaf(
        `<text:h text:style-name="${headingStyle(node.depth, around.onNewPage)}" text:outline-level="${node.depth}">${odtInline(node.children)}</text:h>`,
      );
    case "code":
      return leaf(paragraph("Preformatted_20_Text", spaced(node.value)));
    case "thematicBreak":
      return leaf(paragraph("Horizontal_20_Line", ""));
    case "blockquote":
      return inside(node.children, "Quotations");
    case "notice":
      return inside(node.children, "Notice");
    case "styled":
      return inside(node.children, styles[node.name]);
    case "pictures":
      return [...leaf(paragraph("Caption", escapeXml(node.caption))), ...node.children.flatMap((child) => leavesOf(child, { ...around, drawn: true }))];
    case "fold":
    case "form":
      return inside(node.children);
    case "facts":
      return [{ xml: factsTable(node), places: [] }];
    case "pageBreak":
      return [];
    case "list":
      return node.children.flatMap((item) => leavesOfItem(node, item, around));
    case "table":
      // A list cannot hold a table: it is interrupted, and goes on afterwards.
      return [{ xml: table(node), places: [] }];
    default:
      return "value" in node ? leaf(paragraph(body, escapeXml(node.value))) : "children" in node ? inside(node.children as RootContent[]) : [];
  }
}

/** An item that holds nothing, or a table before anything else, has its mark all the same. */
function leavesOfItem(list: List, item: ListItem, around: Surroundings): Leaf[] {
  const places = [...around.places, { list, item }];
  const leaves = item.children.flatMap((child) => leavesOf(child, { ...around, places }));
  const begun = leaves[0] !== undefined && leaves[0].places.length > 0;
  return begun ? leaves : [{ xml: paragraph("List_20_Contents", ""), places }, ...leaves];
}

/** A heading that begins a page has a style of its own: the break belongs to the paragraph. */
const headingStyle = (depth: number, onNewPage: boolean): string => (onNewPage ? `New_20_Page_20_${depth}` : `Heading_20_${depth}`);
