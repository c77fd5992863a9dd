import type { Content, Element } from "./xml.ts";

/** What is as large as the letters are, by element: letters, the space between paragraphs and around them, and the edges of the page. */
const lengths: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    "w:sz": ["w:val"],
    "w:szCs": ["w:val"],
    "w:spacing": ["w:before", "w:after"],
    "w:ind": ["w:left"],
    "w:pgMar": ["w:top", "w:right", "w:bottom", "w:left", "w:header", "w:footer"],
  }),
);

/** Styles or a page for a document that has to fit a sheet, with letters and spaces as large as they are to be. */
export function scaled(node: Element, scale: number, within = ""): Element {
  const names = within === "w:tblCellMar" ? ["w:w"] : (lengths.get(node.name) ?? []);
  const attributes = Object.entries(node.attributes).map(([key, value]) => [key, names.includes(key) ? `${Math.round(Number(value) * scale)}` : value]);
  const children = node.children.map((child): Content => (typeof child === "string" ? child : scaled(child, scale, node.name)));
  return { name: node.name, attributes: Object.fromEntries(attributes), children };
}
