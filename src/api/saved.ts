import type { Args, Problem } from "../diagnostics/problem.ts";
import { isFile } from "../io/file.ts";
import { readText } from "../io/read.ts";
import type { Result } from "../model/generated/schemas.ts";
import type { ResultFault } from "../schema/result.ts";
import { reason } from "./catalogue.ts";
import { version } from "./version.ts";

/** A saved result of thousands of assessments has tens of megabytes; a file larger than this is something else. */
const limit = 256 * 1024 * 1024;

/** What a file of saved results holds, or in one sentence why it cannot be used. */
export type Saved = { readonly results: readonly Result[]; readonly refusal?: undefined } | { readonly results?: undefined; readonly refusal: string };

/** Whether a path names a saved result: a file, and not a folder, whose name ends in .json. */
export function namesSavedResult(path: string): boolean {
  return /\.json$/i.test(path) && isFile(path);
}

/** Reads what `t6 score --format json` wrote: one result document, or several in a list. */
export async function openSaved(path: string): Promise<Saved> {
  const { text, problem } = readText(path, limit);
  if (problem !== undefined) {
    const unread: Problem = { code: problem.code, args: problem.args as Args, file: path, where: { whole: true } };
    return { refusal: `${path} cannot be read${reason([unread])}.` };
  }
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    return { refusal: `${path} ${isCutOff(text, error) ? "breaks off before its end" : "is not JSON"}, so there is no result in it: ${again}.` };
  }
  const { asResult } = await import("../schema/result.ts");
  const documents: readonly unknown[] = Array.isArray(data) ? data : [data];
  if (documents.length === 0) return { refusal: `${path} is an empty list, so there is no result in it: ${again}.` };
  const results: Result[] = [];
  for (const [index, document] of documents.entries()) {
    const { result, fault } = asResult(document);
    if (fault !== undefined) return { refusal: `${Array.isArray(data) ? `Result ${index + 1} of ${path}` : path} ${faultWords(fault)}.` };
    results.push(result);
  }
  return { results };
}

const again = "save one with t6 score --format json";

/** Whether the reader of JSON came to the end and wanted more. */
function isCutOff(text: string, error: unknown): boolean {
  const { message } = error as Error;
  if (!/^\ufeff?\s*[[{]/.test(text)) return false;
  return /end of JSON|Unterminated/.test(message) || Number(/at position (\d+)/.exec(message)?.[1]) >= text.trimEnd().length;
}

function faultWords(fault: ResultFault): string {
  if (fault.kind === "foreign") return `is JSON and not a result of t6: ${again}`;
  const { tool } = fault;
  const by = tool === undefined ? "" : `, written by t6 ${tool}`;
  if (fault.kind === "version") {
    const which = typeof fault.version === "number" ? `of version ${fault.version}` : "that does not say its version";
    return `is a result ${which}${by}, which this t6 (${version}) does not know: use the t6 that wrote it, or a later one`;
  }
  return `says that it is a result${by}, and does not keep to the format: ${fault.message}; use the t6 that wrote it, or ${again}`;
}
