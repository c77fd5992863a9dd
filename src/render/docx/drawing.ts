import type { Drawing, LineLook, Shape } from "../../document/tree.ts";
import { fitting } from "../fitting.ts";
import { wordsBox } from "../words-box.ts";
import type { Writing } from "./writing.ts";
import { type Element, element } from "./xml.ts";

/*
 * A drawing becomes shapes of Word's own: sharp at every size, with words that are words, and no picture for old readers beside it that would have to be
 * painted. Word has drawn them since 2010, LibreOffice does too.
 */

/** Word measures drawings in these: so many are a pixel of CSS, a point, a twentieth of a point. */
const perPixel = 9525;
const perTwip = 635;

const group = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup";
const shapes = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";

/** A drawing that stands among words, no wider than there is room for. */
export function drawn(wide: Drawing, description: string, writing: Writing): Element {
  const drawing = fitting(wide, (writing.room * perTwip) / perPixel);
  const scale = Math.min(1, (writing.room * perTwip) / Math.max(1, drawing.width * perPixel));
  const units = (pixels: number): number => Math.round(pixels * scale * perPixel);
  const size = { cx: Math.max(1, units(drawing.width)), cy: Math.max(1, units(drawing.height)) };
  const outline = element("a:xfrm", {}, element("a:off", origin), element("a:ext", size), element("a:chOff", origin), element("a:chExt", size));
  const content = element(
    "wpg:wgp",
    { "xmlns:wpg": group },
    element("wpg:cNvGrpSpPr"),
    element("wpg:grpSpPr", {}, outline),
    drawing.shapes.map((shape) => shaped(shape, units, scale, writing)),
  );
  const inline = element(
    "wp:inline",
    { distT: 0, distB: 0, distL: 0, distR: 0 },
    element("wp:extent", size),
    element("wp:effectExtent", { l: 0, t: 0, r: 0, b: 0 }),
    described(description, writing.nextDrawing()),
    element("wp:cNvGraphicFramePr"),
    element("a:graphic", { "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main" }, element("a:graphicData", { uri: group }, content)),
  );
  return element("mc:AlternateContent", {}, element("mc:Choice", { Requires: "wpg" }, element("w:drawing", {}, inline)));
}

const origin = { x: 0, y: 0 };

/** What is said to those who do not see it. A drawing that says nothing else than the words beside it is marked as an ornament. */
function described(description: string, id: number): Element {
  const name = { id, name: `Picture ${id}` };
  if (description !== "") return element("wp:docPr", { ...name, descr: description });
  const decorative = element("adec:decorative", { "xmlns:adec": "http://schemas.microsoft.com/office/drawing/2017/decorative", val: "1" });
  const extension = element("a:ext", { uri: "{C183D7F6-B498-43B3-948B-1728B52AA6E4}" }, decorative);
  return element("wp:docPr", name, element("a:extLst", { "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main" }, extension));
}

type Units = (pixels: number) => number;

function shaped(shape: Shape, units: Units, scale: number, writing: Writing): Element {
  switch (shape.shape) {
    case "box":
      return box(shape, units);
    case "line":
      return line(shape, units);
    case "words":
      return words(shape, units, scale, writing);
  }
}

const colour = (val: string): Element => element("a:solidFill", {}, element("a:srgbClr", { val }));
const black = colour("000000");
const stroke = (look?: LineLook): Element =>
  look === "soft"
    ? element("a:ln", { w: Math.round(perPixel / 2) }, colour("999999"))
    : element("a:ln", { w: perPixel }, black, look === "dashed" ? element("a:prstDash", { val: "dash" }) : undefined);
const noStroke = element("a:ln", {}, element("a:noFill"));

function framed(form: "rect" | "line", frame: Element, paint: readonly Element[], inside: readonly Element[] = []): Element {
  const geometry = element("a:prstGeom", { prst: form }, element("a:avLst"));
  const kind = element("wps:cNvSpPr", inside.length === 0 ? {} : { txBox: "1" });
  const text = inside.length === 0 ? element("wps:bodyPr") : inside;
  return element("wps:wsp", { "xmlns:wps": shapes }, kind, element("wps:spPr", {}, frame, geometry, paint), text);
}

function frame(x: number, y: number, width: number, height: number, flips: Record<string, string> = {}): Element {
  return element("a:xfrm", flips, element("a:off", { x, y }), element("a:ext", { cx: width, cy: height }));
}

function box({ x, y, width, height, filled }: Shape & { shape: "box" }, units: Units): Element {
  return framed("rect", frame(units(x), units(y), units(width), units(height)), [filled ? black : element("a:noFill"), filled ? noStroke : stroke()]);
}

function line({ x1, y1, x2, y2, look }: Shape & { shape: "line" }, units: Units): Element {
  const rises = (x2 - x1) * (y2 - y1) < 0;
  const place = frame(units(Math.min(x1, x2)), units(Math.min(y1, y2)), units(Math.abs(x2 - x1)), units(Math.abs(y2 - y1)), rises ? { flipV: "1" } : {});
  return framed("line", place, [stroke(look)]);
}

function words(shape: Shape & { shape: "words" }, units: Units, scale: number, writing: Writing): Element {
  const { size, text, at = "start" } = shape;
  const box = wordsBox(shape);
  const place = frame(units(box.x), units(box.y), units(box.width), units(box.height));
  const half = Math.max(2, Math.round(size * scale * 0.75 * 2));
  const letters = element("w:rPr", {}, element("w:color", { "w:val": "000000" }), element("w:sz", { "w:val": half }), element("w:szCs", { "w:val": half }));
  const stands = element(
    "w:pPr",
    {},
    element("w:pStyle", { "w:val": writing.styleId("TableText") }),
    element("w:spacing", { "w:before": 0, "w:after": 0, "w:line": 240, "w:lineRule": "auto" }),
    element("w:jc", { "w:val": at === "start" ? "left" : at === "middle" ? "center" : "right" }),
  );
  const said = element("w:t", { "xml:space": "preserve" }, text.replace(/\s+/g, " "));
  const written = element("w:txbxContent", {}, element("w:p", {}, stands, element("w:r", {}, letters, said)));
  const inset = element("wps:bodyPr", { wrap: "none", lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: "t" }, element("a:noAutofit"));
  return framed("rect", place, [element("a:noFill"), noStroke], [element("wps:txbx", {}, written), inset]);
}
