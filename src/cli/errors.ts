import type { Diagnostic } from "../diagnostics/problem.ts";
import { prettyDiagnostics } from "../report/pretty.ts";
import { paintFor, widthFor } from "./appearance.ts";
import type { Host } from "./host.ts";
import type { CommonOptions } from "./options.ts";

/** Tells the errors among diagnostics, for the commands whose product is something else. */
export async function tellErrors(diagnostics: readonly Diagnostic[], host: Host, { color }: CommonOptions): Promise<number> {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) {
    const appearance = { width: widthFor(host.err, host.env), paint: await paintFor(host.err, host.env, color) };
    host.told?.diagnostics.push(...errors);
    (host.err.painted ?? host.err.write)(`${prettyDiagnostics(errors, appearance)}\n`);
  }
  return errors.length;
}
