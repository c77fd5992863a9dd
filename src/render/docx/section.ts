import { plain } from "./inline.ts";
import type { StyleName } from "./styles.ts";
import { type Content, type Element, element, says } from "./xml.ts";

/*
 * The page and what stands at its foot. Lengths are in twentieths of a point.
 */

/** A4, two centimetres free at each side. */
const width = 11906;
const margin = 1134;

/** The page of a document that has no reference file. */
export const ownPage: readonly Element[] = Object.freeze([
  element("w:pgSz", { "w:w": width, "w:h": 16838 }),
  element("w:pgMar", { "w:top": margin, "w:right": margin, "w:bottom": margin, "w:left": margin, "w:header": 567, "w:footer": 567, "w:gutter": 0 }),
]);

/** Between the margins of a page, or of its first column where it has several. */
export function widthOf(section: readonly Element[]): number {
  const number = (name: string, attribute: string, otherwise: number): number => {
    const said = Number(section.find((child) => child.name === name)?.attributes[attribute]);
    return Number.isFinite(said) ? said : otherwise;
  };
  const between =
    number("w:pgSz", "w:w", width) - number("w:pgMar", "w:left", margin) - number("w:pgMar", "w:right", margin) - number("w:pgMar", "w:gutter", 0);
  const columns = Math.max(1, number("w:cols", "w:num", 1));
  const one = columns === 1 ? between : (between - number("w:cols", "w:space", 720) * (columns - 1)) / columns;
  // A page that leaves no room for words is somebody's mistake: a table still needs a width.
  return Math.max(1000, Math.floor(one));
}

/** What stands at the foot of each page: what the document is called, and which page it is of how many. Numbers only, which every language can read. */
export function footer(title: string, pageWidth: number, styleId: (style: StyleName) => string): Element {
  const right = element("w:tabs", {}, element("w:tab", { "w:val": "clear", "w:pos": 4513 }), element("w:tab", { "w:val": "right", "w:pos": pageWidth }));
  // A long title takes lines of its own and leaves the numbers their place.
  const properties = element("w:pPr", {}, says("w:pStyle", styleId("Footer")), right);
  const field = (code: string): Element => element("w:fldSimple", { "w:instr": ` ${code} ` }, run(element("w:t", {}, "1")));
  const numbers = [run(element("w:tab")), field("PAGE"), run(element("w:t", { "xml:space": "preserve" }, " / ")), field("NUMPAGES")];
  return element("w:ftr", namespaces, element("w:p", {}, properties, plain(title), numbers));
}

const run = (content: Content): Element => element("w:r", {}, content);

/** The prefixes of a part with words in it. */
export const namespaces = Object.freeze({
  "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "xmlns:wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
  "xmlns:mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
  "xmlns:wpg": "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
});
