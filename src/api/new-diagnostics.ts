import type { Diagnostic } from "../diagnostics/problem.ts";
import type { Decision } from "../model/decision.ts";
import { assess } from "./assess.ts";
import { changed } from "./changes.ts";
import type { FileChange } from "./file-change.ts";
import type { LoadedAssessment } from "./types.ts";

/** The diagnostics that there would be with some changes and are not now. */
export async function newDiagnostics(
  loaded: LoadedAssessment,
  { asOf }: Pick<Decision, "asOf">,
  changes: readonly FileChange[],
): Promise<readonly Diagnostic[]> {
  const name = ({ code, file, place, message }: Diagnostic) => JSON.stringify([code, file, place, message]);
  const now = new Set((await assess(loaded, { asOf }).diagnostics()).map(name));
  const then = await assess(await changed(loaded, new Map(changes.map(({ file, after }) => [file, after]))), { asOf }).diagnostics();
  return then.filter((one) => !now.has(name(one)));
}
