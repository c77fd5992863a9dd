import type { Appearance } from "../paint.ts";
import { jsonReport } from "./json.ts";
import { prettyReport } from "./pretty.ts";
import type { CheckReport } from "./report.ts";

/** How the ways to read a report are called. */
export type CheckFormat = "pretty" | "json";

/** Every format, as a pure function of the report. */
export const checkFormats: Readonly<Record<CheckFormat, (report: CheckReport, appearance: Appearance) => string>> = Object.freeze({
  pretty: prettyReport,
  json: jsonReport,
});
