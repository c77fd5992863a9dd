import type { Nodes, PhrasingContent, RootContent } from "mdast";
import type { DocumentTree } from "../../../src/document/tree.ts";
import { withoutOrders } from "../../../src/model/orders.ts";

/*
 * What a reader finds in a document, whatever its format: a tree and the files made of it have the same. Each format is read back by a parser that is not
 * ours: reading/markdown.ts, html.ts and odt.ts.
 */

export interface Outline {
  /** Level and words: "2 Summary". */
  readonly headings: readonly string[];
  /** The first words of each item with its mark, and how deep it is: "1 # Publish the list." */
  readonly items: readonly string[];
  /** The cells of each row of a table, and of the facts at the head of a document. */
  readonly rows: readonly string[];
  /** Words and address. */
  readonly links: readonly string[];
  /** What is set off: "strong Ask 1". */
  readonly marked: readonly string[];
  /** Every word in its order, without white space. */
  readonly words: string;
}

export type Collected = { -readonly [Key in keyof Outline]: Outline[Key] extends string ? string : string[] };
export const nothing = (): Collected => ({ headings: [], items: [], rows: [], links: [], marked: [], words: "" });

/** Words without white space: where lines break is no matter of theirs. What would be an order to whoever shows them is in no document. */
export const bare = (words: string): string => withoutOrders(words).replace(/\s+/g, "");

/** What a format has no way to say. */
export interface Lacks {
  /** Links within the document, and what stands above its title. */
  readonly places?: true;
  /** The words on a fold. */
  readonly folds?: true;
  /** Drawings, for which there are signs. */
  readonly drawings?: true;
}

export const lacks = Object.freeze({
  markdown: { places: true, folds: true, drawings: true },
  html: {},
  odt: { folds: true, drawings: true },
} satisfies Record<string, Lacks>);

const hasSigns = (node: Nodes): boolean => (node.type === "picture" ? node.drawing.signs !== undefined : "children" in node && node.children.some(hasSigns));

/** What a document has to hold in a format that lacks some things. */
export function outlineOf({ body }: Pick<DocumentTree, "body">, lacking: Lacks): Outline {
  const out = nothing();
  // Together with a caption every format draws them, but for Markdown.
  let isDrawn = lacking.drawings !== true;
  const wordsOf = (node: Nodes): string => {
    if (node.type === "picture") return !isDrawn ? bare(node.drawing.signs ?? "") : "";
    if (node.type === "anchor") return "";
    if ("value" in node) return bare(node.value);
    return "children" in node ? (node.children as Nodes[]).map(wordsOf).join("") : "";
  };
  const add = (words: string): void => {
    out.words += bare(words);
  };
  const visit = (node: Nodes, depth: number): void => {
    switch (node.type) {
      case "styled":
        if (node.name === "kicker" && lacking.places === true) return;
        break;
      case "fold":
        if (lacking.folds !== true) add(node.summary);
        break;
      case "pictures": {
        const isText = lacking.places === true;
        if (isText && !hasSigns(node)) return;
        add(isText ? `${node.caption}:` : node.caption);
        const before = isDrawn;
        isDrawn = !isText;
        for (const child of node.children) visit(child, depth);
        isDrawn = before;
        return;
      }
      case "fact":
        out.rows.push([bare(node.name), wordsOf(node)].join(" | "));
        add(node.name);
        break;
      case "heading":
        out.headings.push(`${node.depth} ${wordsOf(node)}`);
        break;
      case "list":
        for (const item of node.children) {
          const [first] = item.children;
          out.items.push(`${depth + 1} ${node.ordered === true ? "#" : "-"} ${first?.type === "paragraph" ? wordsOf(first) : ""}`);
          for (const child of item.children) visit(child, depth + 1);
        }
        return;
      case "table": {
        const caption = node.data?.caption ?? "";
        // In Markdown it is a line above the table.
        add(caption !== "" && lacking.places === true ? `${caption}:` : caption);
        for (const row of node.children) out.rows.push(row.children.map(wordsOf).join(" | "));
        break;
      }
      case "link":
        if (lacking.places !== true || !node.url.startsWith("#")) out.links.push(`${wordsOf(node)} → ${node.url}`);
        break;
      case "emphasis":
      case "strong":
      case "delete":
      case "inlineCode":
        out.marked.push(`${node.type} ${wordsOf(node)}`);
        break;
      default:
        break;
    }
    if (node.type === "picture" || "value" in node) add(wordsOf(node));
    else if ("children" in node) for (const child of node.children as (RootContent | PhrasingContent)[]) visit(child, depth);
  };
  visit(body, 0);
  return out;
}
