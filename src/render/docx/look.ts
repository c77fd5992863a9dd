import { type Element, element, says } from "./xml.ts";

/* What styles are made of: lengths are in twentieths of a point, letters in half points, lines in eighths of one. */

export const ink = "0B0C0C";
export const grey = "B1B4B6";
const shade = "F3F2F1";
export const blue = "1D70B8";
export const soft = "505A5F";

export const bold = element("w:b");
/** In half points. */
export const size = (half: number): Element[] => [says("w:sz", half), says("w:szCs", half)];
export const font = (name: string): Element => element("w:rFonts", { "w:ascii": name, "w:hAnsi": name, "w:cs": name });
export const spacing = (before: number, after: number, line = 276): Element =>
  element("w:spacing", { "w:before": before, "w:after": after, "w:line": line, "w:lineRule": "auto" });
export const edge = (side: string, width: number, color: string, space = 0): Element =>
  element(`w:${side}`, { "w:val": "single", "w:sz": width, "w:space": space, "w:color": color });
export const shaded = element("w:shd", { "w:val": "clear", "w:color": "auto", "w:fill": shade });

export function margins(upright: number, aside: number): Element {
  const side = (name: string, width: number): Element => element(`w:${name}`, { "w:w": width, "w:type": "dxa" });
  return element("w:tblCellMar", {}, side("top", upright), side("left", aside), side("bottom", upright), side("right", aside));
}
