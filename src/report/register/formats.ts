import type { Severity } from "../../diagnostics/severity.ts";
import { type CheckFormat, checkFormats, type Reporter } from "../check/formats.ts";
import type { Appearance } from "../paint.ts";
import { asCheckReport, type CheckedRegister } from "./checked.ts";

/** What a report of a register is made for, and by what. */
export interface RegisterReport {
  readonly checked: CheckedRegister;
  readonly version: string;
  readonly failOn: Severity;
}

/** Writes the report in a format. Those that know nothing but diagnostics are the formats of t6 check. */
export async function registerReport(format: CheckFormat, { checked, version, failOn }: RegisterReport, appearance: Appearance): Promise<string> {
  switch (format) {
    case "pretty":
      return (await import("./text.ts")).registerText(checked, appearance);
    case "json":
      return (await import("./json.ts")).registerJson(checked, version);
    case "ndjson":
      return (await import("./json.ts")).registerLines(checked, version);
    case "markdown":
      return (await import("./markdown.ts")).registerMarkdown(checked);
    default: {
      const write: Reporter = await checkFormats[format]();
      return write(asCheckReport(checked, version, failOn), appearance);
    }
  }
}
