import type { Diagnostic, Severity } from "../diagnostics/problem.ts";
import { type Paint, plain } from "./paint.ts";
import { inLine, printable } from "./printable.ts";
import { labelled } from "./wrap.ts";

export interface PrettyOptions {
  readonly width: number;
  readonly paint?: Paint;
  /** The same in the words of a book, where the place has a cell there. */
  readonly inBook?: ((diagnostic: Diagnostic) => string | undefined) | undefined;
}

interface OneOptions extends PrettyOptions {
  /** What stands before the message; left out, the severity. */
  readonly label?: string;
  /** Why it does not count at the gate, where it does not. */
  readonly gate?: string;
}

const marks: Readonly<Record<Severity, (paint: Paint) => (text: string) => string>> = {
  error: (paint) => paint.bad,
  warning: (paint) => paint.middling,
  note: (paint) => paint.place,
};

/** Diagnostics for people, with an empty line between them. */
export function prettyDiagnostics(diagnostics: readonly Diagnostic[], options: PrettyOptions): string {
  return diagnostics.map((diagnostic) => `${prettyDiagnostic(diagnostic, options)}\n`).join("\n");
}

/**
 * A diagnostic for people: where, what, the lines themselves, why it matters, what to do, and where to read more.
 * The place comes first and alone on its line, so that terminals and editors can jump to it.
 */
export function prettyDiagnostic(diagnostic: Diagnostic, { width, paint = plain, inBook, label, gate }: OneOptions): string {
  const { code, severity, file, span, message, why, help, frame } = diagnostic;
  const cell = inBook?.(diagnostic);
  const place = `${inLine(file)}:${span.start.line}:${span.start.column}`;
  const lines = [
    paint.place(place),
    ...labelled(`${label ?? severity}: `, printable(message), width, marks[severity](paint)),
    ...(frame === "" ? [] : ["", ...printable(frame).replace(/\n$/, "").split("\n"), ""]),
    ...labelled("  why:  ", printable(why), width, paint.faint),
    ...labelled("  help: ", printable(help), width, paint.good),
    ...(cell === undefined ? [] : labelled("  book: ", printable(cell), width, paint.good)),
    ...(gate === undefined ? [] : labelled("  gate: ", printable(gate), width, paint.faint)),
    ...labelled("  more: ", `t6 explain ${code}`, width, paint.faint),
  ];
  return lines.join("\n");
}
