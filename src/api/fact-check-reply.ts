import type { Diagnostic } from "../diagnostics/problem.ts";
import { type CorrectionPlan, planCorrections } from "../reply/fact-check/plan-corrections.ts";
import { type CopyRead, readCopy } from "../reply/fact-check/read-copy.ts";
import { readCopyTable } from "../reply/fact-check/read-table.ts";
import { markIn, markInTable, strangeMark } from "../reply/mark.ts";
import { editText } from "../source/edit.ts";
import { documentView } from "../view/document.ts";
import { changeOf, type FileChange } from "./file-change.ts";
import { knownIn } from "./known-text.ts";
import { newDiagnostics } from "./new-diagnostics.ts";
import type { Faulty } from "./reply.ts";
import type { ReplyText } from "./reply-file.ts";
import type { Assessed, LoadedAssessment } from "./types.ts";

/** What becomes of a filled-in fact-check. Nothing has been written yet. */
export interface ImportedCorrections extends CorrectionPlan {
  readonly kind: "corrections";
  readonly changes: readonly FileChange[];
  /** Whether it bears the reference of the assessment. */
  readonly isMarked: boolean;
  /** Who checked the facts, and when, as the copy says. */
  readonly checker: CopyRead["checker"];
  /** What somebody wrote into the copy outside its forms: it is not recorded. */
  readonly beside: CopyRead["beside"];
}

/**
 * Reads a fact-check that came back, and works out which corrections are to be recorded.
 * @param leavesOut whether what cannot be used is left out and told; otherwise it keeps everything from being taken
 */
export async function importCorrections(
  loaded: LoadedAssessment,
  { decision, result }: Assessed,
  { text, format, remarks }: ReplyText,
  leavesOut: boolean,
): Promise<ImportedCorrections | { readonly refusal: string } | Faulty> {
  const today = await result();
  const head = loaded.assessment?.head;
  if (today === undefined || decision === undefined || head === undefined) return { refusal: "Nothing can be decided from the files as they are." };
  const audiences = ["public", "internal"] as const;
  const known = knownIn(today, "fact-check");
  const read = format === "csv" ? readCopyTable(text, known) : readCopy(text, known, format === "markdown");
  if ("reason" in read) return { refusal: `It cannot be read as CSV: ${read.reason}.` };
  const [open, whole] = audiences.map((audience) => documentView(today, { audience }).fact_check.wording);
  const mark = format === "csv" ? markInTable(text) : markIn(text);
  const strange = strangeMark(mark, today.assessment);
  if (strange !== undefined && !hasWordings(read, whole ?? [])) return { refusal: strange };
  const plan = planCorrections(read, head.data.corrections ?? [], { open: open ?? [], whole: whole ?? [] });
  if (plan.faults.length > 0 && !leavesOut) return { kind: "faulty", faults: plan.faults, usable: plan.added.length };
  const beside: CopyRead["beside"] = [...read.beside, ...remarks.map(({ kind, text: said }) => ({ line: 0, kind, text: said }))];
  if (plan.added.length === 0) return { kind: "corrections", ...plan, checker: read.checker, isMarked: mark !== undefined, changes: [], beside };
  const before = loaded.files.find(({ file }) => file === head.file)?.text ?? "";
  const { text: after, refusal } = editText(before, [{ kind: "append", to: ["corrections"], entries: plan.added.map(({ entry }) => entry) }]);
  if (after === undefined) return { refusal: `${head.file} was left alone: ${refusal}.` };
  const changes = [changeOf(loaded, head.file, after)];
  const [wrong] = (await newDiagnostics(loaded, decision, changes)).filter(({ severity }: Diagnostic) => severity === "error");
  if (wrong !== undefined) return { refusal: `It cannot be recorded as it stands (${wrong.file}, line ${wrong.span.start.line}): ${wrong.message}` };
  return { kind: "corrections", ...plan, checker: read.checker, isMarked: mark !== undefined, changes, beside };
}

/** Whether a copy has more than a quarter of its wordings in common with the text of today: then it is one of it, whatever names were corrected since. */
function hasWordings({ names }: CopyRead, today: readonly { readonly fingerprint: string }[]): boolean {
  const known = new Set(today.map(({ fingerprint }) => fingerprint));
  return [...names.values()].filter(({ fingerprint }) => known.has(fingerprint)).length * 4 > names.size;
}
