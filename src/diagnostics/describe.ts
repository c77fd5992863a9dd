import { type Code, codes } from "./codes.ts";
import type { Args, Diagnostic } from "./problem.ts";
import type { Severity } from "./severity.ts";
import { fillIn, type Words } from "./words.ts";

/** A code in words: how grave it is, what is wrong, why it matters, what to do. */
export function describe(code: Code, args: Args): { readonly severity: Severity; readonly message: string; readonly why: string; readonly help: string } {
  const words: Words = codes[code];
  return { severity: words.severity, message: fillIn(words.message, args), why: words.why, help: fillIn(words.help, args) };
}

/** The page about a code, from the root of the package. */
export function docsPath(code: Code): string {
  return `docs/diagnostics/${code}.md`;
}

/** Where the code of a diagnostic is explained: a page of the package, or the configuration that brings the check. */
export function pageOf({ code, origin }: Pick<Diagnostic, "code" | "origin">): string {
  return isCode(code) ? docsPath(code) : (origin?.config ?? "");
}

/** What a diagnostic is about in a few words, as the heading of its page has it. */
export function titleOf({ code, origin }: Pick<Diagnostic, "code" | "origin">): string {
  return isCode(code) ? codes[code].title : (origin?.title ?? code);
}

/** Whether a text names a code. */
export function isCode(text: string): text is Code {
  return Object.hasOwn(codes, text);
}
