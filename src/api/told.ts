import { pageOf } from "../diagnostics/describe.ts";
import type { Diagnostic } from "../diagnostics/problem.ts";
import type { Audience } from "../model/documents.ts";
import type { RefusalDocument, ToldDiagnostic } from "../model/generated/schemas.ts";
import { version } from "./version.ts";

/** A diagnostic as JSON documents hold it. For the public it quotes nothing of the file: part of that may be for internal use. */
export function toldDiagnostic(diagnostic: Diagnostic, audience: Audience): ToldDiagnostic {
  const { code, severity, file, span, place, message, why, help } = diagnostic;
  const page = pageOf(diagnostic);
  return audience === "public" ? { code, severity, file, span, why, page } : { code, severity, file, span, place, message, why, help, page };
}

/** The errors among diagnostics, as documents hold them that are about something else. */
export function toldErrors(diagnostics: readonly Diagnostic[], audience: Audience): ToldDiagnostic[] {
  return diagnostics.filter(({ severity }) => severity === "error").map((one) => toldDiagnostic(one, audience));
}

/** What is printed where JSON was asked for and nothing came of the run. */
export function refusalDocument(exitCode: number, refusals: readonly string[], diagnostics: readonly Diagnostic[]): RefusalDocument {
  return {
    format: "t6-refusal",
    version: 1,
    tool: { name: "t6", version },
    exit_code: exitCode,
    refusals: [...refusals],
    diagnostics: diagnostics.map((one) => toldDiagnostic(one, "internal")),
  };
}
