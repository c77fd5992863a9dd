import type { Drawing, Shape } from "../document/tree.ts";
import { escapeXml, legalXml } from "./xml.ts";

/** A drawing as a file of its own (SVG 1.1). */
export function svgOf({ width, height, shapes }: Drawing, font: string): string {
  const start = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`;
  return legalXml(`${start}${shapes.map((shape) => shapeOf(shape, font)).join("")}</svg>`);
}

const stroke = 'stroke="#000" stroke-width="1"';

function shapeOf(shape: Shape, font: string): string {
  switch (shape.shape) {
    case "box":
      return `<rect x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}" ${shape.filled ? 'fill="#000"' : `fill="none" ${stroke}`}/>`;
    case "line":
      return `<line x1="${shape.x1}" y1="${shape.y1}" x2="${shape.x2}" y2="${shape.y2}" ${shape.look === "soft" ? 'stroke="#999" stroke-width="0.5"' : stroke}${shape.look === "dashed" ? ' stroke-dasharray="4 3"' : ""}/>`;
    case "words": {
      const words = escapeXml(shape.text.replace(/\s+/g, " "));
      return `<text x="${shape.x}" y="${shape.y}" font-family="${escapeXml(font)}" font-size="${shape.size}" text-anchor="${shape.at ?? "start"}">${words}</text>`;
    }
  }
}
