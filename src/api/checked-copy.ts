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

/** So much of a copy has to stand in a text for it to be a copy of that text. */
const shareInCommon = 0.25;

/**
 * Whether a copy is one of the text of a result. Names may have been corrected since, that is what a fact-check is for: then its paragraphs and
 * its evidence tell.
 */
export function isCopyOf(copy: CheckedCopy, result: Result, audience: Audience = "public"): boolean {
  const today = checkedCopyOf(result, audience);
  if (copy.producer === today.producer && copy.data === today.data) return true;
  const marks = ({ section, key, text }: CheckedCopy["paragraphs"][number]): string => (key === "" ? text : `${section}/${key}`);
  const known = new Set(today.paragraphs.filter(isOwn).map(marks));
  const own = copy.paragraphs.filter(isOwn);
  return own.filter((one) => known.has(marks(one))).length > own.length * shareInCommon;
}

/** What every copy has is no sign of any: a head, a foot, a judgement. */
const isOwn = ({ section, key }: CheckedCopy["paragraphs"][number]): boolean => key === "" || section === "Evidence" || section === "Ask";

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
