import type { PhrasingContent } from "mdast";
import { drawn } from "./drawing.ts";
import type { Writing } from "./writing.ts";
import { type Element, element, says } from "./xml.ts";

/** How words look that stand in words of another kind: bold within a link within a table's heading. */
interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly struck?: boolean;
  readonly style?: "Hyperlink" | "HTMLCode" | "SmallWords";
  readonly linked?: boolean;
}

/** What stands within a paragraph. */
export function inline(nodes: readonly PhrasingContent[], writing: Writing, look: Look = {}): Element[] {
  return nodes.flatMap((node) => one(node, writing, look));
}

/** Text in which every space and line end counts. */
export function spaced(text: string): Element[] {
  const lines = text.split(/\r\n|\n|\r/);
  return lines.flatMap((line, at) => [...(at === 0 ? [] : [element("w:br")]), ...tabbed(line)]);
}

function tabbed(line: string): Element[] {
  return line.split("\t").flatMap((words, at) => [...(at === 0 ? [] : [element("w:tab")]), ...(words === "" ? [] : [wordsOf(words)])]);
}

const wordsOf = (words: string): Element => element("w:t", { "xml:space": "preserve" }, words);

/** Words of a line: a run of white space is one space, as in a page. */
export function plain(text: string, look: Look = {}, writing?: Writing): Element[] {
  return text === "" ? [] : [run([wordsOf(text.replace(/[ \t\n\v\f\r]+/g, " "))], look, writing)];
}

function run(content: readonly Element[], { bold, italic, struck, style }: Look, writing: Writing | undefined): Element {
  const properties = [
    style === undefined || writing === undefined ? undefined : says("w:rStyle", writing.styleId(style)),
    bold === true ? element("w:b") : undefined,
    italic === true ? element("w:i") : undefined,
    struck === true ? element("w:strike") : undefined,
  ].filter((property) => property !== undefined);
  return element("w:r", {}, properties.length === 0 ? undefined : element("w:rPr", {}, properties), content);
}

function one(node: PhrasingContent, writing: Writing, look: Look): Element[] {
  const within = (change: Look): Element[] => ("children" in node ? inline(node.children, writing, { ...look, ...change }) : []);
  switch (node.type) {
    case "text":
    case "html":
      return plain(node.value, look, writing);
    case "strong":
      return within({ bold: true });
    case "emphasis":
      return within({ italic: true });
    case "delete":
      return within({ struck: true });
    case "small":
      return within(look.style === undefined ? { style: "SmallWords" } : {});
    case "inlineCode":
      return node.value === "" ? [] : [run([wordsOf(node.value.replace(/[\t\n\v\f\r]/g, " "))], { ...look, style: look.style ?? "HTMLCode" }, writing)];
    case "break":
      return [run([element("w:br")], look, writing)];
    case "link":
      return linked(node.url, within, writing, look);
    case "anchor":
      return placed(node.value, writing);
    case "picture":
      return [element("w:r", {}, drawn(node.drawing, node.value, writing))];
    case "image":
    case "imageReference":
      return plain(node.alt ?? "", look, writing);
    case "footnoteReference":
      return plain(`[${node.label ?? node.identifier}]`, look, writing);
    default:
      return within({});
  }
}

/** A link cannot hold another: within one, the words of a second are words. */
function linked(url: string, within: (change: Look) => Element[], writing: Writing, look: Look): Element[] {
  const target = look.linked === true ? undefined : writing.target(url);
  if (target === undefined) return within({});
  const place = target.to === "place" ? { "w:anchor": writing.bookmarkOf(target.name) } : { "r:id": writing.relationOf(target.url) };
  return [element("w:hyperlink", { ...place, "w:history": "1" }, within({ style: "Hyperlink", linked: true }))];
}

function placed(name: string, writing: Writing): Element[] {
  const bookmark = writing.bookmark(name);
  if (bookmark === undefined) return [];
  return [element("w:bookmarkStart", { "w:id": bookmark.id, "w:name": bookmark.name }), element("w:bookmarkEnd", { "w:id": bookmark.id })];
}
