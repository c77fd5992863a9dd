import type { Args, Problem } from "../diagnostics/problem.ts";
import { isFile } from "../io/file.ts";
import { readText } from "../io/read.ts";
import type { Result } from "../model/generated/schemas.ts";
import { limits } from "../model/limits.ts";
import type { ResultFault } from "../schema/result.ts";
import type { asScore } from "../schema/score.ts";
import { reason } from "./catalogue.ts";
import { version } from "./version.ts";

/** What a file of saved results holds, and one sentence for each thing in it that cannot be used. */
export interface Saved {
  /** Each with the name of its assessment, where the file gives one. */
  readonly results: readonly { readonly result: Result; readonly name?: string }[];
  readonly refusals: readonly string[];
}

/** Whether a path names a saved result: a file, and not a folder, whose name ends in .json or .ndjson. */
export function namesSavedResult(path: string): boolean {
  return /\.(?:nd)?json$/i.test(path) && isFile(path);
}

/**
 * Reads what `t6 score` wrote as JSON or NDJSON: documents with results in them. A result document by itself, or a list of them, is read
 * too: `t6 report` writes the one, and version 0.1.0 wrote both.
 */
export async function openSaved(path: string): Promise<Saved> {
  const refused = (refusal: string): Saved => ({ results: [], refusals: [refusal] });
  const { text, problem } = readText(path, limits.resultBytes);
  if (problem !== undefined) {
    const unread: Problem = { code: problem.code, args: problem.args as Args, file: path, where: { whole: true } };
    return refused(`${path} cannot be read${reason([unread])}.`);
  }
  const { documents, fault } = documentsIn(text);
  if (fault !== undefined) return refused(`${path} ${fault}, so there is no result in it: ${again}.`);
  const [score, isLines] = [await import("../schema/score.ts"), documents.length > 1];
  const last = documents.at(-1);
  if (isLines && score.isScore(last) && score.asScore(last).score?.assessments.length !== 0) {
    return refused(`${path} breaks off before its end: the last line that t6 score writes is about the run, and is not there.`);
  }
  const found = documents.map(
    (document, index): Found => (score.isScore(document) ? score.asScore(document) : { what: isLines ? `Result ${index + 1} of ${path}` : path, document }),
  );
  return resultsIn(path, found);
}

/** A result document, and what it is called in a sentence; or a document of `t6 score`; or what is wrong with one. */
type Found = { readonly what: string; readonly document: unknown } | ReturnType<typeof asScore>;

/** The results in what was found. What could not be decided or used when it was saved is missing, and that is told; so is what is spoilt. */
async function resultsIn(path: string, found: readonly Found[]): Promise<Saved> {
  const { asResult } = await import("../schema/result.ts");
  const results: Saved["results"][number][] = [];
  const refusals: string[] = [];
  const add = (what: string, document: unknown, name?: string): void => {
    const { result, fault } = asResult(document);
    if (fault !== undefined) refusals.push(`${what} ${faultWords(fault, "a result")}.`);
    else results.push({ result, ...(name !== undefined && { name }) });
  };
  for (const one of found) {
    if ("what" in one) add(one.what, one.document);
    else if (one.fault !== undefined) refusals.push(`${path} ${faultWords(one.fault, "a document of t6 score")}.`);
    else {
      for (const { name, result } of one.score.assessments) {
        if (result === undefined) refusals.push(`${path} has no result of ${name}: nothing could be decided there when it was saved.`);
        else add(`The result of ${name} in ${path}`, result, name);
      }
      refusals.push(...one.score.wrong.map((refusal) => `${path} was saved by a run that could not use everything: ${refusal}`));
    }
  }
  if (results.length === 0 && refusals.length === 0) refusals.push(`${path} holds no assessment, so there is no result in it: ${again}.`);
  return { results, refusals };
}

/** The documents in a text: one, or a list of them, or one to a line. */
function documentsIn(
  given: string,
): { readonly documents: readonly unknown[]; readonly fault?: undefined } | { readonly documents?: undefined; readonly fault: string } {
  const text = given.replace(/^\ufeff/, "");
  if (text.trim() === "") return { fault: "is empty" };
  try {
    const data: unknown = JSON.parse(text);
    return { documents: Array.isArray(data) ? data : [data] };
  } catch (error) {
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
    const documents = lines.map(parsed);
    const broken = documents.indexOf(undefined);
    if (broken === -1) return { documents };
    if (documents[0] === undefined || lines.length === 1) return { fault: isCutOff(text, error) ? "breaks off before its end" : "is not JSON" };
    return { fault: broken === lines.length - 1 ? "breaks off before its end" : `is not JSON in line ${broken + 1}` };
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const again = "save one with t6 score --format json";

/** Whether the reader of JSON came to the end and wanted more. */
function isCutOff(text: string, error: unknown): boolean {
  const { message } = error as Error;
  if (!/^\ufeff?\s*[[{]/.test(text)) return false;
  return /end of JSON|Unterminated/.test(message) || Number(/at position (\d+)/.exec(message)?.[1]) >= text.trimEnd().length;
}

function faultWords(fault: ResultFault, one: string): string {
  if (fault.kind === "foreign") return `is JSON and not a result of t6: ${again}`;
  const { tool } = fault;
  const by = tool === undefined ? "" : `, written by t6 ${tool}`;
  if (fault.kind === "version") {
    const which = typeof fault.version === "number" ? `of version ${fault.version}` : "that does not say its version";
    return `is ${one} ${which}${by}, which this t6 (${version}) does not know: use the t6 that wrote it, or a later one`;
  }
  return `says that it is ${one}${by}, and does not keep to the format: ${fault.message}; use the t6 that wrote it, or ${again}`;
}
