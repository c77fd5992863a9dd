import { refusalDocument } from "../api/told.ts";
import type { ExitCode } from "./exit.ts";
import type { Host, Told } from "./host.ts";

/** Tells what could not be opened or used, a sentence each. */
export function tellRefusals(refusals: readonly string[], { err, told }: Host): void {
  for (const refusal of refusals) err.write(`t6: ${refusal}\n`);
  told?.refusals.push(...refusals);
}

/** A host that keeps in mind what is told, and knows whether a product was printed. */
export function watched(host: Host): { readonly host: Host; readonly told: Told; readonly hasPrinted: () => boolean } {
  const told: Told = { refusals: [], diagnostics: [] };
  let printed = false;
  const out: Host["out"] = {
    ...host.out,
    write: (content) => {
      printed = true;
      host.out.write(content);
    },
  };
  return { host: { ...host, out, told }, told, hasPrinted: () => printed };
}

/** Where JSON was asked for on the standard output and nothing came of the run, says why as JSON. */
export function refusalFor(argv: readonly string[], code: ExitCode, { refusals, diagnostics }: Told): string | undefined {
  return asksForJson(argv) ? `${JSON.stringify(refusalDocument(code, refusals, diagnostics), null, 2)}\n` : undefined;
}

/** Whether a command line asks for JSON, and for nothing else, on the standard output. It is looked at as it is written: it may be what is wrong. */
function asksForJson(argv: readonly string[]): boolean {
  const given = (long: string, short: string): readonly string[] =>
    argv.flatMap((word, index) => {
      if (word === long || word === short) return [argv[index + 1] ?? ""];
      if (word.startsWith(`${long}=`)) return [word.slice(long.length + 1)];
      return word.startsWith(short) && !word.startsWith("--") && word.length > short.length ? [word.slice(short.length)] : [];
    });
  const formats = given("--format", "-f");
  return formats.length > 0 && formats.every((format) => /^(?:nd)?json$/.test(format)) && given("--output", "-o").every((output) => output === "-");
}
