import type { Drawing, Picture, Shape } from "../../document/tree.ts";
import { fitting } from "../fitting.ts";
import { wordsBox } from "../words-box.ts";
import { escapeXml } from "../xml.ts";

/*
 * A drawing becomes a group of shapes of the word processor's own: sharp at every size, with words that are words. What it is made of is named here and
 * not in the page around the text, which may be somebody's own.
 */

/** So many pixels of CSS are a centimetre. */
const perCentimetre = 96 / 2.54;
/** What there is room for between the margins. */
const room = 17 * perCentimetre;

const namespaces = 'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"';

/** A drawing that stands among words, no wider than there is room for. */
export function drawn({ value, drawing: wide }: Picture): string {
  const drawing = fitting(wide, room);
  const scale = Math.min(1, room / Math.max(1, drawing.width));
  const length = (pixels: number): string => `${((pixels * scale) / perCentimetre).toFixed(3)}cm`;
  // An empty frame as large as the drawing comes first, so that the group is as large, whatever stands in it.
  const frame = rectangle("drawing-words-start", 0, 0, drawing.width, drawing.height, length, "");
  const description = value === "" ? "" : `<svg:desc>${escapeXml(value)}</svg:desc>`;
  return `<draw:g ${namespaces} draw:style-name="drawing" text:anchor-type="as-char">${description}${frame}${shapesOf(drawing, length, scale)}</draw:g>`;
}

type Length = (pixels: number) => string;

const shapesOf = ({ shapes }: Drawing, length: Length, scale: number): string => shapes.map((shape) => shaped(shape, length, scale)).join("");

function shaped(shape: Shape, length: Length, scale: number): string {
  switch (shape.shape) {
    case "box":
      return rectangle(shape.filled ? "drawing-full" : "drawing-line", shape.x, shape.y, shape.width, shape.height, length, "");
    case "line":
      return (shape.look === "dashed" ? dashesOf(shape) : [shape]).map((line) => lineOf(line, length)).join("");
    case "words":
      return words(shape, length, scale);
  }
}

type Line = Shape & { shape: "line" };

function lineOf({ x1, y1, x2, y2, look }: Line, length: Length): string {
  return `<draw:line draw:style-name="${look === "soft" ? "drawing-soft" : "drawing-line"}" svg:x1="${length(x1)}" svg:y1="${length(y1)}" svg:x2="${length(x2)}" svg:y2="${length(y2)}"/>`;
}

/** How long a dash and what follows it are, and how much of that the dash is. */
const dash = 7;
const inked = 4 / 7;

/** A dashed line as lines: how it is dashed would have to stand among the styles of the file, which may be somebody's own. */
function dashesOf(line: Line): Line[] {
  const [across, down] = [line.x2 - line.x1, line.y2 - line.y1];
  const count = Math.max(1, Math.round(Math.hypot(across, down) / dash));
  return Array.from({ length: count }, (_, at) => {
    const [from, to] = [at / count, (at + inked) / count];
    return { shape: "line", x1: line.x1 + across * from, y1: line.y1 + down * from, x2: line.x1 + across * to, y2: line.y1 + down * to };
  });
}

function rectangle(style: string, x: number, y: number, width: number, height: number, length: Length, inside: string): string {
  return `<draw:rect draw:style-name="${style}" svg:x="${length(x)}" svg:y="${length(y)}" svg:width="${length(width)}" svg:height="${length(height)}">${inside}</draw:rect>`;
}

function words(shape: Shape & { shape: "words" }, length: Length, scale: number): string {
  const { size, text, at = "start" } = shape;
  const { x, y, width, height } = wordsBox(shape);
  const said = `<text:span text:style-name="${sizeName(size * scale)}">${escapeXml(text.replace(/\s+/g, " "))}</text:span>`;
  const line = `<text:p text:style-name="drawing-${at}">${said}</text:p>`;
  return rectangle(`drawing-words-${at}`, x, y, width, height, length, line);
}

/** A size in tenths of a point. */
const sizeName = (size: number): string => `drawing-size-${Math.max(10, Math.round(size * 7.5))}`;

/** The styles of the drawings that a text holds; none where it holds none. */
export function drawingStyles(xml: string): string {
  if (!xml.includes("<draw:g ")) return "";
  const sizes = [...new Set([...xml.matchAll(/"drawing-size-(\d+)"/g)].map(([, size]) => Number(size)))].sort((a, b) => a - b);
  return [
    graphic("drawing", 'style:vertical-pos="top" style:vertical-rel="baseline"'),
    graphic("drawing-full", 'draw:fill="solid" draw:fill-color="#000000" draw:stroke="none"'),
    graphic("drawing-line", `draw:fill="none" ${stroke}`),
    graphic("drawing-soft", 'draw:fill="none" draw:stroke="solid" svg:stroke-width="0.013cm" svg:stroke-color="#999999"'),
    ...(["start", "middle", "end"] as const).map((at) =>
      graphic(
        `drawing-words-${at}`,
        `draw:fill="none" draw:stroke="none" fo:padding="0cm" fo:wrap-option="no-wrap" draw:auto-grow-width="false" draw:auto-grow-height="false" draw:textarea-horizontal-align="${sides[at]}" draw:textarea-vertical-align="top"`,
      ),
    ),
    ...["start", "middle", "end"].map(
      (at) =>
        `<style:style style:name="drawing-${at}" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-top="0cm" fo:margin-bottom="0cm" fo:line-height="100%" fo:text-align="${at === "middle" ? "center" : at}"/></style:style>`,
    ),
    ...sizes.map(
      (size) =>
        `<style:style style:name="drawing-size-${size}" style:family="text"><style:text-properties fo:font-size="${size / 10}pt" fo:color="#000000"/></style:style>`,
    ),
  ].join("");
}

const sides = Object.freeze({ start: "left", middle: "center", end: "right" });

const stroke = 'draw:stroke="solid" svg:stroke-width="0.026cm" svg:stroke-color="#000000"';

const graphic = (name: string, properties: string): string =>
  `<style:style ${namespaces} style:name="${name}" style:family="graphic"><style:graphic-properties ${properties}/></style:style>`;
