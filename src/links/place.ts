import type { Point } from "../diagnostics/problem.ts";
import { pointAt } from "../source/lines.ts";
import type { Positions } from "../source/positions.ts";
import type { Citation } from "./cite.ts";

/** A citation, with the line on which it is written. */
export type Placed = Citation & {
  /** The folder of the assessment, as the user named it. */
  readonly assessment: string;
  /** The file, as the user would name it. */
  readonly file: string;
  readonly at: Point;
};

/**
 * Where the citations of one file are written. Within a narrative the address itself is looked for, each further time further down;
 * where its lines were folded or its characters escaped, the beginning of the narrative has to do.
 */
export function pointsOf(citations: readonly Citation[], { lines, spanOf }: Positions): readonly Point[] {
  const { text } = lines;
  const reached = new Map<string, number>();
  return citations.map(({ role, text: address, spot }) => {
    const { start, end } = spanOf(spot.pointer, "value");
    if (role !== "narrative") return start;
    const key = JSON.stringify([spot.pointer, address]);
    const written = [address, address.replace(/^http:\/\//, "")].map((word) => text.indexOf(word, reached.get(key) ?? start.offset));
    const found = written.find((offset) => offset !== -1 && offset < end.offset);
    if (found === undefined) return start;
    reached.set(key, found + 1);
    return pointAt(lines, found);
  });
}
