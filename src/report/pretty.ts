import type { Diagnostic, Severity } from "../diagnostics/problem.ts";
import { type Paint, plain } from "./paint.ts";
import { printable } from "./printable.ts";
import { labelled } from "./wrap.ts";

export interface PrettyOptions {
  readonly width: number;
  readonly paint?: Paint;
}

const marks: Readonly<Record<Severity, (paint: Paint) => (text: string) => string>> = {
  error: (paint) => paint.bad,
  warning: (paint) => paint.middling,
  note: (paint) => paint.place,
};

/**
 * Diagnostics for people: where, what, the lines themselves, why it matters, what to do, and where to read more.
 * The place comes first and alone on its line, so that terminals and editors can jump to it.
 */
export function prettyDiagnostics(diagnostics: readonly Diagnostic[], { width, paint = plain }: PrettyOptions): string {
  return diagnostics.map((diagnostic) => `${one(diagnostic, width, paint)}\n`).join("\n");
}

function one({ code, severity, file, span, message, why, help, frame }: Diagnostic, width: number, paint: Paint): string {
  const place = `${printable(file)}:${span.start.line}:${span.start.column}`;
  const lines = [
    paint.place(place),
    ...labelled(`${severity}: `, printable(message), width, marks[severity](paint)),
    ...(frame === "" ? [] : ["", ...printable(frame).replace(/\n$/, "").split("\n"), ""]),
    ...labelled("  why:  ", printable(why), width, paint.faint),
    ...labelled("  help: ", printable(help), width, paint.good),
    ...labelled("  more: ", `t6 explain ${code}`, width, paint.faint),
  ];
  return lines.join("\n");
}
