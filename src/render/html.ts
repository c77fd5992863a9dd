import { toHtml } from "hast-util-to-html";
import type { Link } from "mdast";
import { type State, toHast } from "mdast-util-to-hast";
import { isAllowedUrl } from "../view/prose.ts";
import type { LinkView, Prose } from "../view/shape-common.ts";
import { lowered } from "./markdown.ts";

type Nodes = ReturnType<typeof toHast>;
type Element = Extract<Nodes, { type: "element" }>;
type ElementContent = Element["children"][number];

/** Running text as HTML. A link is followed by the number of its source, which the style sheet shows on paper only. */
export function htmlProse(prose: Prose, level: number): string {
  const tree = toHast(lowered(prose, level), { handlers: { link: linkWithNumber } });
  return toHtml(contained(tree));
}

/** Words that lead somewhere, or the words alone. */
export function htmlLink({ text, url }: LinkView): string {
  const words: ElementContent = { type: "text", value: text };
  return toHtml(url === null || !isAllowedUrl(url) ? words : element("a", { href: url }, [words]));
}

function linkWithNumber(state: State, node: Link): ElementContent[] {
  const words = state.all(node);
  if (!isAllowedUrl(node.url)) return words;
  const anchor = element("a", { href: node.url }, words);
  return node.data?.source === undefined ? [anchor] : [anchor, element("sup", { className: ["note"] }, [{ type: "text", value: `[${node.data.source}]` }])];
}

/** A table in a narrative may be wider than the page: it scrolls in a box of its own, and its headings say what they head. */
function contained(node: Nodes): Nodes {
  if (!("children" in node)) return node;
  const within = { ...node, children: node.children.map((child) => contained(child as Nodes)) } as Extract<Nodes, { children: unknown }>;
  if (within.type !== "element") return within as Nodes;
  if (within.tagName === "th") return { ...within, properties: { ...within.properties, scope: "col" } };
  if (within.tagName === "table") return element("div", { className: ["scroll"], role: "region", tabIndex: 0, ariaLabel: "Table" }, [within]);
  return within;
}

const element = (tagName: string, properties: Element["properties"], children: ElementContent[]): Element => ({
  type: "element",
  tagName,
  properties,
  children,
});
