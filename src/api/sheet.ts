import type { Diagnostic } from "../diagnostics/problem.ts";
import type { Decision } from "../model/decision.ts";
import { drawBook } from "../sheet/draw.ts";
import type { DrawnSheet } from "../sheet/drawn.ts";
import { appendingOf, editsFor } from "../sheet/edits.ts";
import type { Plan } from "../sheet/gathered.ts";
import { planBook } from "../sheet/plan.ts";
import { tablesOf } from "../sheet/tables.ts";
import type { Edit } from "../source/edit/types.ts";
import { editText } from "../source/edit.ts";
import { changeOf, type FileChange } from "./changes.ts";
import { newDiagnostics } from "./new-diagnostics.ts";
import { emptyPracticeFile, endingOf, fileForPractice, isAboutPractice, schemaLine } from "./practice-files.ts";
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
export interface ImportedSheet {
  readonly changes: readonly FileChange[];
  /** Each thing that was changed or added, and the cells that say so. */
  readonly done: readonly { readonly file: string; readonly id: string; readonly isNew: boolean; readonly cells: readonly string[] }[];
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
  const edits = new Map<string, Edit[]>();
  const done: ImportedSheet["done"][number][] = [];
  const add = (file: string, some: readonly Edit[]): unknown => edits.set(file, [...(edits.get(file) ?? []), ...some]);
  for (const change of plan.changes) {
    const some = editsFor(change);
    if (some.length === 0) continue;
    add(change.entry.file, some);
    done.push({ file: change.entry.file, id: change.entry.id, isNew: false, cells: change.cells.map(({ name }) => name) });
  }
  const taken = new Set(idsIn(decision));
  for (const addition of plan.added) {
    const { id, edit } = appendingOf(addition, taken);
    taken.add(id);
    const file = fileFor(loaded, addition.table.what, addition.table.practice);
    if (addition.table.practice !== undefined && loaded.files.some((one) => one.file === file) && !isAboutPractice(file, addition.table.practice, loaded))
      return refused([`${file} is not about ${addition.table.practice}, so the file for it cannot have that name.`], plan);
    add(file, [edit]);
    done.push({ file, id, isNew: true, cells: [addition.row] });
  }
  const changes: FileChange[] = [];
  for (const [file, some] of edits) {
    const before = loaded.files.find((one) => one.file === file)?.text;
    const { text, refusal } = editText(before ?? emptyFile(loaded, file, plan), some);
    if (text === undefined) return refused([`${file} was left alone: ${refusal}. Change it in the file.`], plan);
    if (text !== before) changes.push(changeOf(loaded, file, text));
  }
  const found = await newDiagnostics(loaded, decision, changes);
  const errors = found.filter(({ severity }) => severity === "error");
  return errors.length > 0
    ? refused(["This is what t6 check would say if the files said what the book says."], { told: plan.told, found: errors })
    : { changes, done, told: plan.told, found };
}

function fileFor(loaded: LoadedAssessment, what: string, practice: string | undefined): string {
  if (practice !== undefined) return fileForPractice(practice, loaded);
  const { assessment, files } = loaded;
  return what === "ask" ? (assessment?.asks?.file ?? `asks${endingOf(files)}`) : (assessment?.head.file ?? "assessment.yaml");
}

/** What a file says before anything is in it, where there is none yet. */
function emptyFile(loaded: LoadedAssessment, file: string, { added }: Plan): string {
  const practice = added.find(({ table }) => table.practice !== undefined && fileFor(loaded, table.what, table.practice) === file)?.table.practice;
  return practice === undefined ? `${schemaLine("asks", loaded)}asks:\n` : emptyPracticeFile(practice, loaded);
}

/** Every id that an entry has: one that is new must be none of them. */
const idsIn = ({ evidence, asks, assessment }: Decision): readonly string[] => [
  ...evidence.map(({ item }) => item.id),
  ...asks.map(({ item }) => item.id),
  ...(assessment.head.data.sources ?? []).map(({ id }) => id),
];
