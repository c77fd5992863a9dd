import type { Shape } from "../../document/tree.ts";

/** The marks on a line of days: on the line itself where something begins and ends, above it what was noted, below it what falls due. */
export type TimeMark = "hollow" | "full" | "cross" | "wall" | "tick" | "triangle";

/** How a stretch of days is drawn. */
export type StretchLook = "plain" | "dashed" | "thick";

/** Where a mark stands: those on the line keep away from each other. */
export const isOnLine = (mark: TimeMark): boolean => mark !== "tick" && mark !== "triangle";

const half = 4.5;

/** How far apart marks on a line are at least. */
export const markWidth = 12;

/** A mark on a line. No two have the same form. */
export function timeMark(mark: TimeMark, x: number, y: number): Shape[] {
  const square: Shape = { shape: "box", x: x - half, y: y - half, width: 2 * half, height: 2 * half, filled: mark === "full" };
  const stroke = (x1: number, y1: number, x2: number, y2: number): Shape => ({ shape: "line", x1: x + x1, y1: y + y1, x2: x + x2, y2: y + y2 });
  switch (mark) {
    case "hollow":
    case "full":
      return [square];
    case "cross":
      return [stroke(-half, -half, half, half), stroke(-half, half, half, -half)];
    case "wall":
      return [{ shape: "box", x: x - 1.5, y: y - 6, width: 3, height: 12, filled: true }];
    case "tick":
      return [{ shape: "box", x: x - 1, y: y - 9, width: 2, height: 6, filled: true }];
    case "triangle":
      return [stroke(0, 2, -half, 10), stroke(0, 2, half, 10), stroke(-half, 10, half, 10)];
  }
}

/** Some days as a stretch of the line. */
export function timeStretch(look: StretchLook, from: number, to: number, y: number): Shape[] {
  if (to <= from) return [];
  if (look === "thick") return [{ shape: "box", x: from, y: y - 2, width: to - from, height: 4, filled: true }];
  // A line begins at the edge of its first mark, so that an empty mark is empty.
  return [{ shape: "line", x1: look === "plain" ? Math.min(to, from + half) : from, y1: y, x2: to, y2: y, ...(look === "dashed" ? { look: "dashed" } : {}) }];
}
