/**
 * t6 in a browser, or wherever there is no disk: the files are in memory, and the catalogue and the templates in the bundle.
 * Nothing here needs Node, and nothing is compiled to code: a page's Content-Security-Policy may forbid 'unsafe-eval'.
 *
 *     const { assessments } = await loadFiles({ "npd/assessment.yaml": head, "npd/T6.1.yaml": practice });
 *     for (const loaded of assessments) {
 *       const result = await assess(loaded).result();
 *       if (result !== undefined) frame.srcdoc = await render(result, { format: "html" });
 *     }
 */
export { assess } from "./api/assess.ts";
export { type Compared, type CompareOptions, compareResults } from "./api/compare.ts";
export { loadFiles } from "./api/load-files.ts";
export { render } from "./api/render-embedded.ts";
export { type Hindrance, SignOffError } from "./api/sign-off-error.ts";
export { TemplatesError } from "./api/templates-error.ts";
export type { Assessed, AssessOptions, Config, Format, LoadedAssessment, LoadedCatalogue, Loading, LoadOptions, ReadFile, RenderOptions } from "./api/types.ts";
export { UsageError } from "./api/usage.ts";
export { version } from "./api/version.ts";
export type { Diagnostic, Point, Problem, Severity, Span } from "./diagnostics/problem.ts";
export type { Files } from "./io/memory.ts";
export type { Result } from "./model/generated/schemas.ts";
