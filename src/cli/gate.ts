import type { Diagnostic } from "../diagnostics/problem.ts";
import { failsOn, type Severity } from "../diagnostics/severity.ts";
import { type ExitCode, exit } from "./exit.ts";

/** What diagnostics make of a run: refused where a file cannot be opened, failed where one is grave enough. */
export function gate(diagnostics: readonly Diagnostic[], failOn: Severity): ExitCode {
  if (diagnostics.some(({ code }) => code === "file/unreadable")) return exit.refused;
  return diagnostics.some(({ severity }) => failsOn(severity, failOn)) ? exit.failed : exit.fine;
}
