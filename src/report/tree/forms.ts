import type { DocumentTree } from "../../document/tree.ts";
import type { DocumentFormat } from "../../render/writers.ts";
import type { Appearance } from "../paint.ts";

/** How the ways to print a report are called. */
export type ReportFormat = "text" | "json" | DocumentFormat;

/** The forms of a report of some kind. What is not text here is written from its tree, as every document is. */
export interface ReportForms<Report> {
  /** For a terminal. */
  readonly text: (report: Report, appearance: Appearance) => string;
  /** For a summary or a comment on a host of code. */
  readonly markdown: (report: Report) => string;
  readonly json: (report: Report) => string;
  readonly tree: (report: Report) => DocumentTree;
}
