import { cutLoose } from "../diagnostics/cut-loose.ts";
import { describe } from "../diagnostics/describe.ts";
import { compareDiagnostics } from "../diagnostics/order.ts";
import type { Diagnostic, OwnProblem, Point, Problem, Span } from "../diagnostics/problem.ts";
import { isKnownByWords } from "../diagnostics/smallest.ts";
import { frame } from "./frame.ts";
import { lineText, pointAt } from "./lines.ts";
import { namePlace } from "./name-place.ts";
import type { FilePositions, Positions } from "./positions.ts";

const top: Point = { line: 1, column: 1, offset: 0 };

/**
 * Words and locates problems.
 * @param positions where things are written in the files; a problem in a file of which that is not known is placed at its top, without a frame
 * @param display how a file is printed
 */
export function locate(problems: readonly (Problem | OwnProblem)[], positions: FilePositions, display: (file: string) => string): readonly Diagnostic[] {
  const diagnostics = problems.map((problem) => {
    const { code, args, file, where } = problem;
    const source = positions(file);
    const span = source === undefined ? { start: top, end: top } : spanFor(problem, source);
    const place = source === undefined ? "" : placeFor(problem, source, span);
    const shown = source === undefined || "whole" in where ? "" : frame(source.lines, span);
    const words =
      source !== undefined && !("origin" in problem) && isKnownByWords(problem.code)
        ? { words: source.lines.text.slice(span.start.offset, span.end.offset) }
        : {};
    return { code, ...said(problem), file: display(file), span, place, args, frame: shown, ...words };
  });
  // Diagnostics are kept until a run ends, and the texts they quote are not to be. What is filled in is a text of its own already, or one that all of a code share.
  return withoutRepeats(diagnostics.sort(compareDiagnostics)).map(({ why, help, ...quoting }) => ({ ...cutLoose(quoting), why, help }));
}

/** What is said of a problem: by the words of its code, or in those that it brings. */
function said(problem: Problem | OwnProblem) {
  if (!("origin" in problem)) return describe(problem.code, problem.args);
  const { severity, message, why, help, origin } = problem;
  return { severity, message, why, help, origin };
}

function spanFor({ where }: Pick<Problem, "where">, { lines, spanOf }: Positions): Span {
  if ("whole" in where) return { start: top, end: top };
  if ("pointer" in where) return spanOf(where.pointer, where.target);
  return { start: pointAt(lines, where.span.start.offset), end: pointAt(lines, Math.max(where.span.start.offset, where.span.end.offset)) };
}

function placeFor({ where }: Pick<Problem, "where">, { lines, data }: Positions, { start }: Span): string {
  if ("whole" in where) return "";
  return "pointer" in where ? namePlace(data, where.pointer) : JSON.stringify(lineText(lines, start.line).trim());
}

function withoutRepeats(sorted: readonly Diagnostic[]): readonly Diagnostic[] {
  return sorted.filter((diagnostic, index) => {
    const previous = sorted[index - 1];
    return previous === undefined || compareDiagnostics(previous, diagnostic) !== 0;
  });
}
