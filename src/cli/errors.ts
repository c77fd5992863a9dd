import type { InBook } from "../api/in-book.ts";
import type { Diagnostic } from "../diagnostics/problem.ts";
import { prettyDiagnostics } from "../report/pretty.ts";
import { paintFor, widthFor } from "./appearance.ts";
import type { Host } from "./host.ts";
import type { CommonOptions } from "./options.ts";

/**
 * Tells the errors among diagnostics, for the commands whose product is something else.
 * @param inBook what each is in a book, where one assessment was opened
 */
export async function tellErrors(diagnostics: readonly Diagnostic[], host: Host, { color }: CommonOptions, inBook?: InBook): Promise<number> {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) {
    const appearance = { width: widthFor(host.err, host.env), paint: await paintFor(host.err, host.env, color), inBook };
    host.told?.diagnostics.push(...errors);
    host.err.painted(`${prettyDiagnostics(errors, appearance)}\n`);
  }
  return errors.length;
}
