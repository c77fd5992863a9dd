import { isObject, toolVersion } from "./object.ts";
import type { ResultFault } from "./result.ts";

/** What is read again of a document of `t6 score`: its results are looked at one by one. */
export interface SavedScore {
  readonly assessments: readonly { readonly name: string; readonly result?: unknown }[];
  /** What was wrong with the run that wrote it, a sentence each. */
  readonly wrong: readonly string[];
}

/** Whether data say that they are a document of `t6 score`. */
export function isScore(data: unknown): boolean {
  return isObject(data) && data["format"] === "t6-score";
}

/** The results in such a document, or what is wrong with it. */
export function asScore(
  data: unknown,
): { readonly score: SavedScore; readonly fault?: undefined } | { readonly score?: undefined; readonly fault: ResultFault } {
  if (!isObject(data)) return { fault: { kind: "foreign" } };
  const { version, assessments, refusals, diagnostics } = data;
  const by = toolVersion(data);
  if (version !== 1) return { fault: { kind: "version", version, tool: by } };
  if (!isListOf(assessments, isAssessment))
    return { fault: { kind: "shape", message: "/assessments has to be a list of assessments, each with a name, and a result where it has one", tool: by } };
  if (!isListOf(refusals, isText)) return { fault: { kind: "shape", message: "/refusals has to be a list of sentences", tool: by } };
  if (!isListOf(diagnostics, isDiagnostic)) return { fault: { kind: "shape", message: "/diagnostics has to be a list of diagnostics", tool: by } };
  const errors = diagnostics.filter(({ severity }) => severity === "error").map(({ file, code }) => `there was an error in ${file} (${code}).`);
  return { score: { assessments, wrong: [...refusals, ...errors] } };
}

const isText = (data: unknown): data is string => typeof data === "string";

const isDiagnostic = (data: unknown): data is { readonly severity: string; readonly file: string; readonly code: string } =>
  isObject(data) && [data["severity"], data["file"], data["code"]].every(isText);

const isAssessment = (data: unknown): data is SavedScore["assessments"][number] => isObject(data) && isText(data["name"]) && data["result"] !== null;

function isListOf<Item>(data: unknown, is: (item: unknown) => item is Item): data is readonly Item[] {
  return Array.isArray(data) && data.every(is);
}
