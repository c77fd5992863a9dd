import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { bare, nothing, type Outline } from "./outline.ts";

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;

const isElement = (node: Node): node is Element => "tagName" in node;
export const attribute = (element: Element, name: string): string | undefined => element.attrs.find((one) => one.name === name)?.value;

/** A page as a browser reads it; what the HTML standard calls an error fails the test. */
export function readPage(html: string): Page {
  return parse(html, {
    onParseError: ({ code, startLine }) => {
      // Characters that a page cannot name are kept as they are by every browser.
      if (!/control-character|noncharacter|surrogate/.test(code)) throw new Error(`${code}, line ${startLine}`);
    },
  });
}

export type Page = DefaultTreeAdapterTypes.Document;

/** Every element of a page, in its order. */
export function elementsOf(node: { readonly childNodes: readonly Node[] }): readonly Element[] {
  return node.childNodes.flatMap((child) => (isElement(child) ? [child, ...elementsOf(child)] : []));
}

/** What is shown of a node: no drawing, and not the number of a source that is there for paper. */
function shown(node: Node): string {
  if ("value" in node) return bare(node.value);
  if (!isElement(node) || node.tagName === "svg" || attribute(node, "class") === "note") return "";
  return node.childNodes.map(shown).join("");
}

const marks: Readonly<Record<string, string>> = { em: "emphasis", strong: "strong", del: "delete", code: "inlineCode" };

/** What a reader finds in the main part of a page. */
export function outlineOfPage(page: Page): Outline {
  const out = nothing();
  const visit = (node: Node, depth: number): void => {
    if (!isElement(node)) return;
    const { tagName, childNodes } = node;
    const cells = (names: string): string =>
      childNodes.flatMap((child) => (isElement(child) && names.includes(child.tagName) ? [shown(child)] : [])).join(" | ");
    if (/^h\d$/.test(tagName)) out.headings.push(`${tagName.slice(1)} ${shown(node)}`);
    if (tagName === "a") out.links.push(`${shown(node)} → ${attribute(node, "href")}`);
    if (tagName === "tr") out.rows.push(cells("th td"));
    if (tagName === "div" && childNodes.some((child) => isElement(child) && child.tagName === "dt")) out.rows.push(cells("dt dd"));
    const mark = marks[tagName];
    if (mark !== undefined && !(tagName === "code" && node.parentNode !== null && "tagName" in node.parentNode && node.parentNode.tagName === "pre")) {
      out.marked.push(`${mark} ${shown(node)}`);
    }
    if (tagName === "ul" || tagName === "ol") {
      for (const item of childNodes.filter(isElement)) {
        out.items.push(`${depth + 1} ${tagName === "ol" ? "#" : "-"} ${firstWords(item)}`);
        for (const child of item.childNodes) visit(child, depth + 1);
      }
    } else for (const child of childNodes) visit(child, depth);
  };
  const main = elementsOf(page).find(({ tagName }) => tagName === "main");
  if (main === undefined) throw new Error("the page has no main part");
  visit(main, 0);
  return { ...out, words: shown(main) };
}

const blocks = new Set(["ul", "ol", "table", "div", "blockquote", "pre", "p"]);

/** The words of the first paragraph of an item, which is in a paragraph of its own or stands by itself. */
function firstWords({ childNodes }: Element): string {
  const children = childNodes.filter((child) => isElement(child) || bare(shown(child)) !== "");
  const [first] = children;
  if (first !== undefined && isElement(first) && blocks.has(first.tagName)) return first.tagName === "p" ? shown(first) : "";
  const end = children.findIndex((child) => isElement(child) && blocks.has(child.tagName));
  return (end === -1 ? children : children.slice(0, end)).map(shown).join("");
}
