import { assess } from "../api/assess.ts";
import type { Opened } from "../api/results.ts";
import type { LoadedAssessment } from "../api/types.ts";
import type { Diagnostic } from "../diagnostics/problem.ts";
import { listed } from "../language/listed.ts";
import { counted } from "../report/tally.ts";
import type { ReportOptions } from "./options.ts";
import type { Product } from "./output.ts";
import { Refusal } from "./refusal.ts";

/** Refuses what cannot go together with a final document. */
export function refuseWithFinal({ final, allowErrors }: ReportOptions, products: readonly Product[]): void {
  if (final !== true) return;
  if (products.some(({ document }) => document === "fact-check"))
    throw new Refusal("A fact-check goes out before anything is final, so it is a draft. Leave --final out, or choose another document.");
  if (allowErrors === true) throw new Refusal("--final and --allow-errors exclude each other: nobody can sign what could not be read. Leave one of them out.");
  if (products.some(({ format }) => format === "form"))
    throw new Refusal("--final is for documents that are signed, and a form is filled in. Leave --final out, or choose another format.");
  if (products.some(({ format }) => format === "json"))
    throw new Refusal("--final is for documents, and as JSON a result is itself, neither draft nor final. Leave --final out, or choose another format.");
}

/** Refuses a final document of a saved result: the files are gone, and with them the lines to point at and what is for internal use. */
export function refuseSaved(opened: readonly Pick<Opened, "saved">[], { final }: ReportOptions): void {
  const saved = final === true ? opened.find((one) => one.saved !== undefined)?.saved : undefined;
  if (saved === undefined) return;
  throw new Refusal(`${saved} is a saved result, and --final looks into the files and points at their lines. It needs the assessment's folder instead.`);
}

/** What is wrong with an assessment, also with those documents of it that are to be final. */
export function lookFor(
  { asOf, audience, since, templates }: ReportOptions,
  products: readonly Product[],
): (loaded: LoadedAssessment) => Promise<readonly Diagnostic[]> {
  return async (loaded) => {
    const { withSignOff } = await import("../api/sign-off.ts");
    const assessed = assess(loaded, asOf === undefined ? {} : { asOf });
    const options = {
      documents: [...new Set(products.map(({ document }) => document))],
      ...(audience !== undefined && { audience }),
      ...(since !== undefined && { since }),
      ...(templates !== undefined && { templates }),
    };
    return withSignOff(assessed, loaded, options).diagnostics();
  };
}

/** Why nothing was written, and what would change that, in a sentence or two. */
export function whyNothing(
  errors: number,
  diagnostics: readonly Diagnostic[],
  { final, undecided, documents }: { readonly final: boolean; readonly undecided: boolean; readonly documents: readonly string[] },
): string {
  const unsigned = diagnostics.filter(({ code, severity }) => severity === "error" && code.startsWith("sign-off/")).length;
  const usual = errors - unsigned;
  if (final) {
    const parts = [
      usual === 0 ? "" : `the inputs have ${counted(usual, "error")}`,
      unsigned === 0
        ? ""
        : `${counted(unsigned, "thing")} ${unsigned === 1 ? "keeps" : "keep"} ${listed(documents.map((one) => `the ${one}`))} from being final`,
    ];
    return `${parts.filter((part) => part !== "").join(", and ")}.${usual === 0 ? " Without --final it is written as a draft." : ""}${documents.includes("annex") ? "" : " t6 check --final asks what the annex needs, which is more."}`;
  }
  return `the inputs have ${counted(usual, "error")}.${undecided ? "" : " --allow-errors writes the report all the same, with what could not be read named as unknown."}`;
}
