import type { Shape } from "../../document/tree.ts";
import type { Finding } from "../../model/generated/schemas.ts";

type State = Finding["state"];

/** The mark of each finding as a character, for where nothing can be drawn. No two differ by their colour alone. */
export const findingSigns: Readonly<Record<State, string>> = Object.freeze({
  met: "■",
  partly_met: "◧",
  not_shown: "□",
  not_met: "☒",
  unknown: "?",
  deferred: "…",
  not_applicable: "–",
});

/** The same as shapes in a square: a box that is full, half full, empty or crossed out; what is no finding on the evidence has no box. */
export function findingMark(state: State, x: number, y: number, size: number): Shape[] {
  const box: Shape = { shape: "box", x, y, width: size, height: size, filled: false };
  const inset = Math.round(size / 5);
  const stroke = (x1: number, y1: number, x2: number, y2: number): Shape => ({ shape: "line", x1: x + x1, y1: y + y1, x2: x + x2, y2: y + y2 });
  const [near, far, middle] = [inset, size - inset, size / 2];
  switch (state) {
    case "met":
      return [{ ...box, filled: true }];
    case "partly_met":
      return [box, { ...box, width: middle, filled: true }];
    case "not_shown":
      return [box];
    case "not_met":
      return [box, stroke(near, near, far, far), stroke(near, far, far, near)];
    case "unknown":
      return [box, { shape: "words", x: x + middle, y: y + size - inset, size: size - inset, text: "?", at: "middle" }];
    case "deferred":
      return [near, middle, far].map((at) => ({ shape: "box", x: x + at - 1, y: y + middle - 1, width: 2, height: 2, filled: true }));
    case "not_applicable":
      return [stroke(near, middle, far, middle)];
  }
}
