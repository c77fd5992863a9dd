/**
 * t6 as a library: load what is at some paths, or in memory, assess each, render the results. More of it: docs/api.md.
 *
 *     const { assessments } = await load(["fixtures/npd-2019"]);
 *     for (const loaded of assessments) {
 *       const result = await assess(loaded).result();
 *       if (result !== undefined) process.stdout.write(await render(result, { format: "markdown" }));
 *     }
 *
 * What is wrong with the files of an assessment is an answer, and never thrown. Three things are: `UsageError`, where a function is given what it
 * cannot take, `TemplatesError`, where a folder of your own templates cannot be used, and `SignOffError`, where a final document cannot be made.
 */
export { assess } from "./api/assess.ts";
export { checkedCopyOf, readCheckedCopy } from "./api/checked-copy.ts";
export { type Compared, type CompareOptions, compareResults } from "./api/compare.ts";
export { type DiffOptions, diffSides } from "./api/diff.ts";
export { load } from "./api/load.ts";
export { loadFiles } from "./api/load-files.ts";
export { nextDocument } from "./api/next.ts";
export { type OpenedPortfolio, openPortfolio, type PortfolioOptions, type PortfolioVisitor } from "./api/portfolio.ts";
export { render } from "./api/render.ts";
export { type Opened, openResults, type Results } from "./api/results.ts";
export { type OpenedRevisions, openRevisions, type Revisions } from "./api/revisions.ts";
export { scoreDocument, scoreDocuments } from "./api/score.ts";
export { type OpenedSide, openSide, type SideOptions, type SideResult } from "./api/sides.ts";
export { type SignOffOptions, withSignOff } from "./api/sign-off.ts";
export { type Hindrance, SignOffError } from "./api/sign-off-error.ts";
export { TemplatesError } from "./api/templates-error.ts";
export type { Assessed, AssessOptions, Config, Format, LoadedAssessment, LoadedCatalogue, Loading, LoadOptions, ReadFile, RenderOptions } from "./api/types.ts";
export { UsageError } from "./api/usage.ts";
export { version } from "./api/version.ts";
export type { Diagnostic, Point, Problem, Severity, Span } from "./diagnostics/problem.ts";
export type { Files } from "./io/memory.ts";
export type { Assessment } from "./model/assessment.ts";
export type { Catalogue, CatalogueFile } from "./model/catalogue.ts";
export type { Decision } from "./model/decision.ts";
export type {
  AsksFile,
  AssessmentFile,
  CheckedCopy,
  ComparisonDocument,
  Diff,
  NextDocument,
  PortfolioDocument,
  PracticeFile,
  Result,
  ScoreDocument,
} from "./model/generated/schemas.ts";
