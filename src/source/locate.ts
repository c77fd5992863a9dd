import { describe } from "../diagnostics/describe.ts";
import { compareDiagnostics } from "../diagnostics/order.ts";
import type { Diagnostic, Point, Problem, Span } from "../diagnostics/problem.ts";
import { frame } from "./frame.ts";
import { type Lines, linesOf, lineText, pointAt } from "./lines.ts";
import { namePlace } from "./name-place.ts";
import { type Parsed, parse } from "./parse.ts";

const top: Point = { line: 1, column: 1, offset: 0 };

/**
 * Words and locates problems. Only here are files read for positions, each at most once and only if something has to point into it.
 * @param texts the files' texts; a problem in a file whose text is not there is placed at its top, without a frame
 * @param display how a file is printed
 * @param parsed files that have been read for positions already
 */
export function locate(
  problems: readonly Problem[],
  texts: ReadonlyMap<string, string>,
  display: (file: string) => string,
  parsed: ReadonlyMap<string, Parsed> = new Map(),
): readonly Diagnostic[] {
  const sources = new Map<string, Source>();
  const diagnostics = problems.map((problem) => {
    const { code, args, file, where } = problem;
    const text = texts.get(file);
    let source = sources.get(file);
    if (source === undefined && text !== undefined) {
      source = sourceOf(text, parsed.get(file));
      sources.set(file, source);
    }
    const span = source === undefined ? { start: top, end: top } : spanFor(problem, source);
    const place = source === undefined ? "" : placeFor(problem, source, span);
    const shown = source === undefined || "whole" in where ? "" : frame(source.lines, span);
    return { code, ...describe(code, args), file: display(file), span, place, args, frame: shown };
  });
  return withoutRepeats(diagnostics.sort(compareDiagnostics));
}

interface Source {
  readonly lines: Lines;
  readonly parsed: () => Parsed;
}

function sourceOf(text: string, known: Parsed | undefined): Source {
  let read = known;
  return {
    lines: linesOf(text),
    parsed: () => {
      read ??= parse(text);
      return read;
    },
  };
}

function spanFor({ where }: Problem, { lines, parsed }: Source): Span {
  if ("whole" in where) return { start: top, end: top };
  if ("pointer" in where) return parsed().spanOf(where.pointer, where.target);
  return { start: pointAt(lines, where.span.start.offset), end: pointAt(lines, Math.max(where.span.start.offset, where.span.end.offset)) };
}

function placeFor({ where }: Problem, { lines, parsed }: Source, { start }: Span): string {
  if ("whole" in where) return "";
  return "pointer" in where ? namePlace(parsed().data, where.pointer) : JSON.stringify(lineText(lines, start.line).trim());
}

function withoutRepeats(sorted: readonly Diagnostic[]): readonly Diagnostic[] {
  return sorted.filter((diagnostic, index) => {
    const previous = sorted[index - 1];
    return previous === undefined || compareDiagnostics(previous, diagnostic) !== 0;
  });
}
