import type { Diagnostic } from "../diagnostics/problem.ts";
import type { Decision } from "../model/decision.ts";
import { drawBook } from "../sheet/draw.ts";
import type { DrawnSheet } from "../sheet/drawn.ts";
import type { Plan } from "../sheet/gathered.ts";
import { planBook } from "../sheet/plan.ts";
import { tablesOf } from "../sheet/tables.ts";
import { newDiagnostics } from "./new-diagnostics.ts";
import { type SheetChanges, sheetChanges } from "./sheet-changes.ts";
import { withDigests } from "./sheet-digests.ts";
import type { LoadedAssessment } from "./types.ts";

/** The kinds of file that a book can be. */
export type BookFormat = "xlsx" | "ods";

/** By what a book is known: what is assessed, whose it is, and against which principle. */
function markOf({ assessment, catalogue }: Decision): string {
  const { data, producer } = assessment.head.data;
  return `${data.name} (${producer.name}), ${catalogue.file.principle.id}`;
}

/** An assessment as the sheets of a book. */
export const drawn = (decision: Decision): readonly DrawnSheet[] =>
  drawBook(tablesOf(decision), { title: decision.assessment.head.data.title, mark: markOf(decision) });

/** An assessment as a book for a spreadsheet program. The same assessment gives the same bytes. */
export async function exportSheet(decision: Decision, format: BookFormat): Promise<Uint8Array> {
  const { title } = decision.assessment.head.data;
  if (format === "ods") return (await import("../sheet/office/write-ods.ts")).writeOdsBook(drawn(decision), title);
  return (await import("../sheet/office/write-xlsx.ts")).writeXlsxBook(drawn(decision), title);
}

/** What becomes of a book that came back. Nothing has been written yet. */
export interface ImportedSheet extends SheetChanges {
  /** What was not used, or was read in another way than it stands there. */
  readonly told: readonly string[];
  /** What t6 check will say then and does not now. */
  readonly found: readonly Diagnostic[];
}

/** Why a book is not imported, a sentence each; and what t6 check would say. */
export interface SheetRefusal {
  readonly refusals: readonly string[];
  readonly told: readonly string[];
  readonly found: readonly Diagnostic[];
}

const refused = (refusals: readonly string[], { told = [], found = [] }: Partial<SheetRefusal> = {}): SheetRefusal => ({ refusals, told, found });

/** Reads a book that came back, and works out what changes in which file. While anything is wrong, nothing does. */
export async function importSheet(loaded: LoadedAssessment, decision: Decision, bytes: Uint8Array): Promise<ImportedSheet | SheetRefusal> {
  const { readSpreadsheet } = await import("../sheet/office/read.ts");
  const read = await readSpreadsheet(bytes);
  if (read.sheets === undefined) return refused([`It ${read.refusal}.`]);
  const plan = planBook(tablesOf(decision), drawn(decision), read.sheets, markOf(decision));
  if ("refusal" in plan) return refused([plan.refusal]);
  return written(loaded, decision, plan);
}

/** The changes of the files that a plan asks for, or why they cannot be made. */
export async function written(loaded: LoadedAssessment, decision: Decision, plan: Plan): Promise<ImportedSheet | SheetRefusal> {
  if (plan.wrong.length > 0) return refused(plan.wrong, plan);
  const judged = await withDigests(loaded, decision, plan);
  const made = sheetChanges(loaded, decision, judged);
  if ("refusal" in made) return refused([made.refusal], judged);
  const found = await newDiagnostics(loaded, decision, made.changes);
  const errors = found.filter(({ severity }) => severity === "error");
  return errors.length > 0
    ? refused(["This is what t6 check would say if the files said what the book says."], { told: judged.told, found: errors })
    : { ...made, told: judged.told, found };
}
