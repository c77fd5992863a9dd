import type { CrosswalkFile } from "../model/generated/schemas.ts";
import { blockLines } from "../source/edit/entry.ts";
import { comment } from "./comment.ts";

/** The file that carries an assessment over to another edition, as text. */
export function crosswalkFile(data: CrosswalkFile, head: readonly string[]): string {
  const lines = [
    ...head,
    ...comment(
      `This carries the assessment over from edition ${data.from.edition} to edition ${data.edition}. While it is here, the assessment is one under edition ${data.edition}. Every other file is as it was; without this one all is as before.`,
    ),
    ...comment(
      "Nothing counts before somebody has gone through its line. Read the clause (‘t6 explain CLAUSE’), look at the evidence, and write under the line, for example:",
    ),
    "#     reviewed: { by: Your name, on: 2026-01-31, stands: true }",
    ...blockLines(data),
  ];
  return `${lines.join("\n")}\n`;
}
