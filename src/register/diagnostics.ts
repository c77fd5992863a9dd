import type { Code } from "../diagnostics/codes.ts";
import { describe } from "../diagnostics/describe.ts";
import type { Args, Diagnostic } from "../diagnostics/problem.ts";
import { numberText } from "../language/numbers.ts";
import { tidy } from "./cells.ts";
import { cellsInWords, type Defect, type DefectCell } from "./defects/defect.ts";

/** So many cells are shown below a diagnostic, and so many letters of each. */
const [mostShown, widest] = [5, 60];

/** A defect made ready to be read: worded, graded and located at its first cell. */
export function diagnosticOf({ code, sheet, column, cells, of, args = {} }: Defect, file: string): Diagnostic {
  const [first] = cells;
  const start = { line: first?.line ?? 1, column: first === undefined || sheet === "" ? 1 : first.column, offset: 0 };
  const known: Args = {
    count: numberText(cells.length),
    of: numberText(of),
    examples: cellsInWords(cells),
    ...(sheet !== "" && { sheet }),
    ...(column !== undefined && { column: tidy(column) }),
    ...Object.fromEntries(Object.entries(args).filter(([, value]) => value !== "")),
  };
  return {
    code,
    ...describe(code satisfies Code, known),
    file,
    span: { start, end: start },
    place: [sheet, column ?? ""].filter((step) => step !== "").join("!"),
    args: known,
    frame: frameOf(cells),
  };
}

/** How a cell is called: with its sheet, where there are sheets. */
export const cellLabel = ({ sheet, cell }: Pick<DefectCell, "sheet" | "cell">): string => (sheet === "" ? cell : `${sheet}!${cell}`);

/** The first cells, one on a line, with what belongs to each. */
function frameOf(cells: readonly DefectCell[]): string {
  const shown = cells.slice(0, mostShown).map((cell) => [cellLabel(cell), quoted(cell.said), cell.note ?? ""]);
  const widths = [0, 1].map((at) => Math.max(0, ...shown.map((line) => line[at]?.length ?? 0)));
  const lines = shown.map((line) =>
    line
      .map((text, at) => text.padEnd(widths[at] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  const rest = cells.length - shown.length;
  return [...lines, ...(rest > 0 ? [`and ${numberText(rest)} more, which --format json lists`] : [])].map((line) => `  ${line}`).join("\n");
}

/** What stands in a cell, on one line: line breaks are shown as such. */
function quoted(said: string): string {
  const text = said.replace(/\r?\n/g, "⏎");
  return `“${text.length > widest ? `${text.slice(0, widest - 1)}…` : text}”`;
}
