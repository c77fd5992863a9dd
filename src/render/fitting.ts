import type { Drawing } from "../document/tree.ts";

/**
 * A drawing, or the one for a narrow page where it does not fit: words that are made smaller than they were meant cannot be read.
 * @param room in pixels of CSS
 */
export function fitting(drawing: Drawing, room: number): Drawing {
  return drawing.narrow !== undefined && room < drawing.width ? drawing.narrow : drawing;
}
