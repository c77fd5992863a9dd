import type { Args, Problem } from "../diagnostics/problem.ts";
import { isFile } from "../io/file.ts";
import { readText } from "../io/read.ts";
import type { Result } from "../model/generated/schemas.ts";
import type { ResultFault } from "../schema/result.ts";
import type { SavedScore } from "../schema/score.ts";
import { reason } from "./catalogue.ts";
import { version } from "./version.ts";

/** A saved result of thousands of assessments has tens of megabytes; a file larger than this is something else. */
const limit = 256 * 1024 * 1024;

/** What a file of saved results holds, and one sentence for each thing in it that cannot be used. */
export interface Saved {
  readonly results: readonly Result[];
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
  const { text, problem } = readText(path, limit);
  if (problem !== undefined) {
    const unread: Problem = { code: problem.code, args: problem.args as Args, file: path, where: { whole: true } };
    return refused(`${path} cannot be read${reason([unread])}.`);
  }
  let data: unknown;
  try {
    data = /\.ndjson$/i.test(path) ? linesOf(text).map((line) => JSON.parse(line)) : JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    return refused(`${path} ${isCutOff(text, error) ? "breaks off before its end" : "is not JSON"}, so there is no result in it: ${again}.`);
  }
  const isList = Array.isArray(data);
  const documents: readonly unknown[] = Array.isArray(data) ? data : [data];
  const { asScore, isScore } = await import("../schema/score.ts");
  if (documents.length === 0 || !documents.every(isScore)) return openEach(path, documents, isList);
  const scores: SavedScore[] = [];
  for (const document of documents) {
    const { score, fault } = asScore(document);
    if (fault !== undefined) return refused(`${path} ${faultWords(fault)}.`);
    scores.push(score);
  }
  return fromScores(path, scores);
}

/** The results in what `t6 score` wrote. What it could not decide or use when it was saved is missing, and that is told. */
async function fromScores(path: string, scores: readonly SavedScore[]): Promise<Saved> {
  const assessments = scores.flatMap((score) => score.assessments);
  const told = [
    ...assessments
      .filter(({ result }) => result === undefined)
      .map(({ name }) => `${path} has no result of ${name}: nothing could be decided there when it was saved.`),
    ...scores.flatMap(({ refusals }) => refusals).map((refusal) => `${path} was saved by a run that could not use everything: ${refusal}`),
  ];
  const documents = assessments.flatMap(({ result }) => (result === undefined ? [] : [result]));
  if (documents.length === 0 && told.length > 0) return { results: [], refusals: told };
  const { results, refusals } = await openEach(path, documents, true);
  return { results, refusals: [...refusals, ...told] };
}

async function openEach(path: string, documents: readonly unknown[], isList: boolean): Promise<Saved> {
  const { asResult } = await import("../schema/result.ts");
  if (documents.length === 0) return { results: [], refusals: [`${path} is an empty list, so there is no result in it: ${again}.`] };
  const results: Result[] = [];
  for (const [index, document] of documents.entries()) {
    const { result, fault } = asResult(document);
    if (fault !== undefined) return { results: [], refusals: [`${isList ? `Result ${index + 1} of ${path}` : path} ${faultWords(fault)}.`] };
    results.push(result);
  }
  return { results, refusals: [] };
}

function linesOf(text: string): readonly string[] {
  return text
    .replace(/^\ufeff/, "")
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "");
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
