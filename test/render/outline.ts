import type { Nodes } from "mdast";
import type { DocumentTree } from "../../src/document/tree.ts";
import { everyNode, placesOf, targetOf } from "../../src/render/targets.ts";
import { legalXml } from "../../src/render/xml.ts";

/** What a reader of any format has to find in a document, in the order of its text. */
export interface Outline {
  readonly headings: readonly { readonly level: number; readonly words: string }[];
  readonly links: readonly { readonly words: string; readonly url: string }[];
  /** The items of lists that begin with words, with how deep they stand. */
  readonly items: readonly { readonly ordered: boolean; readonly depth: number; readonly words: string }[];
  readonly tables: readonly (readonly (readonly string[])[])[];
}

/** Words as they are compared: what cannot be written stands as one sign, and white space of any kind and length is one space. */
export function normal(text: string): string {
  return legalXml(text)
    .replace(/[\s\u0085]+/g, " ")
    .replace(/^ | $/g, "");
}

/** The words of a node. */
function wordsOf(node: Nodes): string {
  if (node.type === "anchor" || node.type === "picture") return "";
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(wordsOf).join("") : node.type === "break" ? " " : "";
}

/** The outline of a tree. Words that show nothing are left out, as readers leave them out. */
export function outlineOf(tree: DocumentTree): Outline {
  const nodes = [...everyNode(tree.body)];
  const places = placesOf(tree);
  const inner = new Set(nodes.flatMap((node) => (node.type === "link" && targetOf(node.url, places) !== undefined ? [...everyNode(node)].slice(1) : [])));
  return {
    headings: nodes.flatMap((node) => (node.type === "heading" ? [{ level: node.depth, words: normal(wordsOf(node)) }] : [])),
    links: nodes.flatMap((node) => {
      const target = node.type === "link" && !inner.has(node) ? targetOf(node.url, places) : undefined;
      const words = normal(wordsOf(node));
      return target?.to !== "address" || words === "" ? [] : [{ words, url: target.url }];
    }),
    items: itemsOf(tree.body, 0),
    tables: nodes.flatMap((node) => {
      if (node.type === "facts") return [node.children.map((fact) => [normal(fact.name), normal(wordsOf(fact))])];
      if (node.type !== "table") return [];
      const count = Math.max(...node.children.map((row) => row.children.length));
      return [node.children.map((row) => Array.from({ length: count }, (_, at) => normal(row.children[at] === undefined ? "" : wordsOf(row.children[at]))))];
    }),
  };
}

function itemsOf(node: Nodes, depth: number): Outline["items"] {
  if (!("children" in node)) return [];
  if (node.type !== "list") return (node.children as Nodes[]).flatMap((child) => itemsOf(child, depth));
  const ordered = node.ordered === true;
  return node.children.flatMap((item) => {
    const [first] = item.children;
    const done = typeof item.checked === "boolean" ? (item.checked ? "☒ " : "☐ ") : "";
    const words = first?.type === "paragraph" ? normal(done + wordsOf(first)) : "";
    return [...(words === "" ? [] : [{ ordered, depth: depth + 1, words }]), ...item.children.flatMap((child) => itemsOf(child, depth + 1))];
  });
}
