import type { Diagnostic } from "./problem.ts";

/** Diagnostics as one reads them: by file, then by place, then by code. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    byText(a.file, b.file) ||
    a.span.start.offset - b.span.start.offset ||
    a.span.end.offset - b.span.end.offset ||
    byText(a.code, b.code) ||
    byText(a.message, b.message)
  );
}

/** By code unit, which is the same in every locale. */
function byText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
