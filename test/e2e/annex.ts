import { type HtmlElement, Parser, StaticConfigLoader } from "html-validate";
import type { Nodes, Root, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";

/** What a reader meets in a document, whatever it is written in. */
export interface Reading {
  /** Every word, without mark-up. */
  readonly text: string;
  /** The words of each section under a heading of the second level, by that heading. */
  readonly sections: ReadonlyMap<string, string>;
  /** Where the links lead that leave the document. */
  readonly links: ReadonlySet<string>;
}

/** What stands in one cell, line or paragraph is read apart from what stands in the next. */
const blockEnds = /<\/(?:td|th|li|dt|dd|p|h\d)>/g;

/** Reads a document in HTML. */
export function readHtml(source: string): Reading {
  const loader = new StaticConfigLoader({ root: true, elements: ["html5"] });
  const config = loader.getConfigFor("annex.html");
  if (config instanceof Promise) throw new Error("the configuration is expected at once");
  const parsed = (text: string) => new Parser(config).parseHtml(text.replaceAll(blockEnds, " $&"));
  const page = parsed(source);
  const body = page.querySelector("body");
  if (body === null) throw new Error("the page has no body");
  const [, ...parts] = (/<main[^>]*>([\s\S]*)<\/main>/.exec(source)?.[1] ?? "").split(/(?=<h2[ >])/);
  const sections = parts.map((part): [string, string] => {
    const section = parsed(`<section>${part}</section>`).querySelector("section");
    return [htmlText(section?.querySelector("h2") ?? null), htmlText(section)];
  });
  const links = page.querySelectorAll("a").map((link) => unescaped(link.getAttributeValue("href") ?? ""));
  return { text: htmlText(body), sections: new Map(sections), links: new Set(links.filter((href) => !href.startsWith("#"))) };
}

const htmlText = (element: HtmlElement | null): string => evenly(unescaped(element?.textContent ?? ""));

const characters: Readonly<Record<string, string>> = { "&#39;": "'", "&quot;": '"', "&lt;": "<", "&gt;": ">", "&amp;": "&", "&nbsp;": " " };
const unescaped = (text: string): string => text.replaceAll(/&(?:#39|quot|lt|gt|amp|nbsp);/g, (entity) => characters[entity] ?? entity);

/** Reads a document in Markdown, with tables. */
export function readMarkdown(source: string): Reading {
  const tree = fromMarkdown(source, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const links = new Set<string>();
  const visit = (node: Nodes): void => {
    if (node.type === "link") links.add(node.url);
    if ("children" in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return { text: evenly(markdownText(tree)), sections: sectionsOf(tree), links };
}

function sectionsOf({ children }: Root): ReadonlyMap<string, string> {
  const sections = new Map<string, string>();
  let at: string | undefined;
  for (const node of children) {
    if (node.type === "heading" && node.depth === 2) at = evenly(markdownText(node));
    if (at !== undefined) sections.set(at, evenly(`${sections.get(at) ?? ""} ${markdownText(node)}`));
  }
  return sections;
}

/** The words of a node; those of a block stand apart from those of the next. */
function markdownText(node: Root | RootContent): string {
  if ("value" in node) return node.value;
  if (!("children" in node)) return "";
  const blocks = ["root", "list", "listItem", "blockquote", "table", "tableRow"].includes(node.type);
  return node.children.map(markdownText).join(blocks ? "\n" : "");
}

const evenly = (text: string): string => text.replaceAll(/\s+/g, " ").trim();
