import type { Picture, Shape } from "../../document/tree.ts";
import { escapeHtml } from "./escape.ts";

/** A drawing within the page, in the colour of the words beside it. Where those say what it shows, it is passed over when the page is read aloud. */
export function svgOf({ value, drawing: { width, height, shapes } }: Picture): string {
  const role = value === "" ? 'aria-hidden="true"' : `role="img" aria-label="${escapeHtml(value)}"`;
  return `<svg class="drawing" ${role} focusable="false" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${shapes.map(shapeOf).join("")}</svg>`;
}

function shapeOf(shape: Shape): string {
  switch (shape.shape) {
    case "box":
      return `<rect class="${shape.filled ? "fill" : "line"}" x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}"></rect>`;
    case "line":
      return `<line class="line"${shape.dashed === true ? ' stroke-dasharray="3 3"' : ""} x1="${shape.x1}" y1="${shape.y1}" x2="${shape.x2}" y2="${shape.y2}"></line>`;
    case "words":
      return `<text class="fill" x="${shape.x}" y="${shape.y}" font-size="${shape.size}" text-anchor="${shape.at ?? "start"}">${escapeHtml(shape.text)}</text>`;
  }
}
