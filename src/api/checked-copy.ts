import type { Args, Problem } from "../diagnostics/problem.ts";
import { readText } from "../io/read.ts";
import type { Audience } from "../model/documents.ts";
import type { CheckedCopy, Result } from "../model/generated/schemas.ts";
import { asCheckedCopy, type CheckedFault } from "../schema/checked-copy.ts";
import { upgraded } from "../schema/upgrade.ts";
import { documentView } from "../view/document.ts";
import { reason } from "./catalogue.ts";
import { version } from "./version.ts";

/** The words of every paragraph of a fact-check, to be kept with the copy that is sent. */
export function checkedCopyOf(result: Result, audience: Audience = "public"): CheckedCopy {
  const { title, producer, data } = result.assessment;
  const { fact_check } = documentView(upgraded(result), { audience });
  return {
    format: "t6-checked-copy",
    version: 1,
    tool: { name: "t6", version },
    title,
    producer: producer.name,
    data: data.name,
    paragraphs: fact_check.wording,
  };
}

/** What was kept when a copy was made, from its file; or why it cannot be used, as a sentence. */
export function readCheckedCopy(
  path: string,
): { readonly copy: CheckedCopy; readonly refusal?: undefined } | { readonly copy?: undefined; readonly refusal: string } {
  const { text, problem } = readText(path);
  if (problem !== undefined) {
    const unread: Problem = { code: problem.code, args: problem.args as Args, file: path, where: { whole: true } };
    return { refusal: `${path} cannot be read${reason([unread])}.` };
  }
  const { copy, fault } = asCheckedCopy(text.replace(/^\uFEFF/, ""));
  return copy === undefined ? { refusal: `${path} ${faultWords(fault)}.` } : { copy };
}

function faultWords(fault: CheckedFault): string {
  if (fault.kind === "json") return "is not JSON, or breaks off before its end: name the file that ends in .checked.json";
  if (fault.kind === "foreign") return "is JSON, and nothing that t6 kept of a fact-check: name the file that ends in .checked.json";
  if (fault.kind === "version") return `was written by a later t6 than this one (${version}): use that one`;
  return `says that it is what was kept of a fact-check, and ${fault.message} is missing or of another kind: take the file as t6 wrote it`;
}
