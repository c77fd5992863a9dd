import type { ResultFault } from "./result.ts";

/** What is read again of a document of `t6 score`: its results are looked at one by one. */
export interface SavedScore {
  readonly assessments: readonly { readonly name: string; readonly result?: unknown }[];
  readonly refusals: readonly string[];
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
  const { version, tool, assessments, refusals } = data;
  const by = isObject(tool) && typeof tool["version"] === "string" ? tool["version"] : undefined;
  if (version !== 1) return { fault: { kind: "version", version, tool: by } };
  if (!isListOf(assessments, isAssessment))
    return { fault: { kind: "shape", message: "/assessments has to be a list of assessments, each with a name", tool: by } };
  if (!isListOf(refusals, isText)) return { fault: { kind: "shape", message: "/refusals has to be a list of sentences", tool: by } };
  return { score: { assessments, refusals } };
}

function isObject(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}

const isText = (data: unknown): data is string => typeof data === "string";

const isAssessment = (data: unknown): data is SavedScore["assessments"][number] => isObject(data) && isText(data["name"]);

function isListOf<Item>(data: unknown, is: (item: unknown) => item is Item): data is readonly Item[] {
  return Array.isArray(data) && data.every(is);
}
