import type { Drawing, Picture, Shape } from "../../document/tree.ts";
import { escapeHtml } from "./escape.ts";

/**
 * A drawing within the page, in the colour of the words beside it. Where those say what it shows, it is passed over when the page is read aloud. One that
 * is not for every width stands there twice, and the style of the page shows one of the two.
 */
export function svgOf({ value, drawing }: Picture): string {
  const { narrow } = drawing;
  return narrow === undefined ? drawn(drawing, value, "drawing") : `${drawn(drawing, value, "drawing wide")}${drawn(narrow, value, "drawing narrow")}`;
}

/** The style that chooses, for a page with such a drawing in it; empty for any other. */
export function choiceOfDrawings(html: string): string {
  if (!html.includes('<svg class="drawing narrow"')) return "";
  return "\n.narrow { display: none; }\n@media screen and (max-width: 48rem) { .wide { display: none; } .narrow { display: inline; } }\n@media screen and (min-width: 64rem) { .wide { width: 52rem; height: auto; } }";
}

function drawn({ width, height, shapes }: Drawing, said: string, style: string): string {
  const role = said === "" ? 'aria-hidden="true"' : `role="img" aria-label="${escapeHtml(said)}"`;
  return `<svg class="${style}" ${role} focusable="false" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${shapes.map(shapeOf).join("")}</svg>`;
}

function shapeOf(shape: Shape): string {
  switch (shape.shape) {
    case "box":
      return `<rect class="${shape.filled ? "fill" : "line"}" x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}"></rect>`;
    case "line":
      return `<line class="${shape.look === "soft" ? "line soft" : "line"}"${shape.look === "dashed" ? ' stroke-dasharray="3 3"' : ""} x1="${shape.x1}" y1="${shape.y1}" x2="${shape.x2}" y2="${shape.y2}"></line>`;
    case "words":
      return `<text class="fill" x="${shape.x}" y="${shape.y}" font-size="${shape.size}" text-anchor="${shape.at ?? "start"}">${escapeHtml(shape.text)}</text>`;
  }
}
