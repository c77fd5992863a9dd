import { jsonText } from "../model/orders.ts";
import { inLine } from "../report/printable.ts";
import type { ExitCode } from "./exit.ts";
import type { Host, ProcessHost, Told } from "./host.ts";

/** Tells what could not be opened or used, a sentence each: whatever it names, it is one line. */
export function tellRefusals(refusals: readonly string[], { err, told }: Host): void {
  for (const refusal of refusals) err.write(`t6: ${inLine(refusal)}\n`);
  told?.refusals.push(...refusals);
}

/** Tells why a command ends. It may be a list. */
export function tellRefusal(refusal: string, { err, told }: Host): void {
  err.write(`t6: ${refusal}\n`);
  told?.refusals.push(refusal);
}

/** A host that keeps in mind what is told, and knows whether a product was printed. */
export function watched(host: ProcessHost): { readonly host: ProcessHost; readonly told: Told; readonly hasPrinted: () => boolean } {
  const told: Told = { refusals: [], diagnostics: [] };
  let printed = false;
  const printing =
    <Content>(write: (content: Content) => void) =>
    (content: Content): void => {
      printed = true;
      write(content);
    };
  const out = { ...host.out, show: printing(host.out.show), pass: printing(host.out.pass) };
  return { host: { ...host, out, told }, told, hasPrinted: () => printed };
}

/** Where JSON was asked for on the standard output and nothing came of the run, says why as JSON: on one line where each line is a document. */
export async function refusalFor(argv: readonly string[], code: ExitCode, { refusals, diagnostics }: Told): Promise<string | undefined> {
  const format = jsonAskedFor(argv);
  if (format === undefined) return undefined;
  // It knows the words of every diagnostic, which a run that finds nothing wrong does without.
  const { refusalDocument } = await import("../api/told.ts");
  return `${jsonText(refusalDocument(code, refusals, diagnostics), format === "json" ? 2 : 0)}\n`;
}

/** The kind of JSON that a command line asks for, and nothing else, on the standard output. It is looked at as it is written: it may be what is wrong. */
function jsonAskedFor(argv: readonly string[]): string | undefined {
  const given = (long: string, short: RegExp): readonly string[] =>
    argv.flatMap((word, index) => {
      const [, joined] = (word.startsWith("--") ? undefined : short.exec(word)) ?? [];
      if (word === long || joined === "") return [argv[index + 1] ?? ""];
      return word.startsWith(`${long}=`) ? [word.slice(long.length + 1)] : (joined ?? []);
    });
  // A format with a file of its own does not go there.
  const formats = given("--format", /^-q*f(.*)$/).filter((format) => !/=(?!-$)/.test(format));
  const isJson = formats.length > 0 && formats.every((format) => /^(?:nd)?json(?:=-)?$/.test(format));
  return isJson && given("--output", /^-q*o(.*)$/).every((output) => output === "-") ? formats[0]?.replace("=-", "") : undefined;
}
