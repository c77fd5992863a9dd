import type { Diagnostic } from "../diagnostics/problem.ts";
import { schemaWay } from "../io/schema-path.ts";
import type { Decision } from "../model/decision.ts";
import type { Result } from "../model/generated/schemas.ts";
import type { Beside } from "../reply/beside.ts";
import { readCsv } from "../reply/csv.ts";
import type { Fault } from "../reply/fault.ts";
import { markInForm, readForm } from "../reply/form.ts";
import { markIn, markInTable, strangeMark } from "../reply/mark.ts";
import { readMarkdown } from "../reply/markdown.ts";
import { planReply, type ReplyPlan } from "../reply/plan.ts";
import type { Remark } from "../reply/remark.ts";
import type { Stub } from "../reply/stub.ts";
import { targetsOf } from "../reply/target.ts";
import { editText } from "../source/edit.ts";
import { changeOf, type FileChange } from "./file-change.ts";
import { knownIn } from "./known-text.ts";
import { newDiagnostics } from "./new-diagnostics.ts";
import { emptyPracticeFile, fileForPractice, isAboutPractice } from "./practice-files.ts";
import type { ReplyText } from "./reply-file.ts";
import type { LoadedAssessment } from "./types.ts";

/** An answer as it was put into a file. */
interface Recorded {
  readonly stub: Stub;
  readonly file: string;
}

/** What becomes of a reply. Nothing has been written yet. */
export interface ImportedReply extends Pick<ReplyPlan, "known" | "denials" | "knownDenials" | "empty" | "unsaid" | "partial" | "loose" | "faults"> {
  readonly kind: "answers";
  /** Whether it bears the reference of the assessment. */
  readonly isMarked: boolean;
  /** What a word processor keeps beside the answers, and what was taken out of them: it is not recorded. */
  readonly remarks: readonly Remark[];
  /** What was written behind the words of a form whose question is lost. */
  readonly astray: readonly Beside[];
  /** What was written behind none of the words of a form. */
  readonly beside: readonly Beside[];
  readonly changes: readonly FileChange[];
  readonly added: readonly Recorded[];
  /** The file in which answers stand that are no evidence. */
  readonly head: string;
  /** What somebody has to put right before the files are in order again. */
  readonly open: readonly Diagnostic[];
}

/** Why a reply cannot be used, as a sentence. */
export interface ReplyRefusal {
  readonly refusal: string;
}

/** What in something that came back cannot be used, where nothing was taken because of it. */
export interface Faulty {
  readonly kind: "faulty";
  /** In the order of its lines. */
  readonly faults: readonly Fault[];
  /** How many entries could be made of the rest. */
  readonly usable: number;
}

/** What an evidence item needs from a person before it is complete. All else has to be in order as it was written. */
const forPerson: ReadonlySet<string> = new Set(["reference/parts-missing"]);

/**
 * Reads a reply to a request for information and works out which stubs go where. An assessment that has errors in its files takes no reply.
 * @param leavesOut whether what cannot be used is left out and told; otherwise it keeps everything from being taken
 */
export async function importReply(
  loaded: LoadedAssessment,
  decision: Decision,
  { text, format, remarks }: ReplyText,
  result: Result | undefined,
  leavesOut: boolean,
): Promise<ImportedReply | ReplyRefusal | Faulty> {
  const known = result === undefined ? undefined : knownIn(result, "request");
  const read = format === "form" ? readForm(text) : format === "csv" ? readCsv(text, known) : readMarkdown(text, known);
  if (read.answers === undefined) return { refusal: format === "form" ? `It cannot be used: ${read.reason}.` : `It cannot be read as CSV: ${read.reason}.` };
  if (read.answers.length === 0 && format === "form") return { refusal: "Nothing is filled in: the form was saved as it was sent." };
  if (read.answers.length === 0)
    return { refusal: "There is no form of a request in it: nothing in it says “Question: Q-…”, nor “Paragraph: … (…)” as a fact-check has it." };
  const mark = format === "form" ? markInForm(text) : format === "csv" ? markInTable(text) : markIn(text);
  const strange = result === undefined ? undefined : strangeMark(mark, result.assessment);
  if (strange !== undefined) return { refusal: strange };
  const { evidence, assessment } = decision;
  const plan = planReply(read.answers, {
    targets: targetsOf(decision),
    evidence,
    sources: assessment.head.data.sources ?? [],
    answers: assessment.head.data.answers ?? [],
  });
  if (plan.faults.length > 0 && !leavesOut) return { kind: "faulty", faults: plan.faults, usable: plan.stubs.length + plan.denials.length };
  const files = new Map<string, Stub[]>();
  for (const stub of plan.stubs) {
    const file = fileForPractice(stub.practice, loaded);
    const known = files.get(file);
    if (known === undefined) files.set(file, [stub]);
    else known.push(stub);
  }
  const changes: FileChange[] = [];
  for (const [file, stubs] of files) {
    const before = loaded.files.find((one) => one.file === file);
    const { practice } = stubs[0] ?? { practice: "" };
    if (before !== undefined && !isAboutPractice(file, practice, loaded))
      return { refusal: `${file} is not about ${practice}, so the file for it cannot have that name.` };
    const { text: after, refusal } = editText(before?.text ?? emptyPracticeFile(practice, loaded, schemaWay), [
      { kind: "append", to: ["evidence"], entries: stubs.map(({ entry }) => entry) },
    ]);
    if (after === undefined) return { refusal: `${file} was left alone: ${refusal}.` };
    changes.push(changeOf(loaded, file, after));
  }
  if (plan.denials.length > 0) {
    const { file } = assessment.head;
    const before = loaded.files.find((one) => one.file === file)?.text ?? "";
    const { text: after, refusal } = editText(before, [{ kind: "append", to: ["answers"], entries: plan.denials.map(({ entry }) => entry) }]);
    if (after === undefined) return { refusal: `${file} was left alone: ${refusal}.` };
    changes.push(changeOf(loaded, file, after));
  }
  const open = (await newDiagnostics(loaded, decision, changes)).filter(({ severity }) => severity === "error");
  const [wrong] = open.filter(({ code }) => !forPerson.has(code));
  if (wrong !== undefined) return { refusal: `It cannot be recorded as it stands (${wrong.file}, line ${wrong.span.start.line}): ${wrong.message}` };
  const added = [...files].flatMap(([file, stubs]) => stubs.map((stub) => ({ stub, file })));
  return {
    kind: "answers",
    isMarked: mark !== undefined,
    remarks,
    astray: "astray" in read ? read.astray : [],
    beside: read.beside,
    changes,
    added,
    head: assessment.head.file,
    faults: plan.faults,
    denials: plan.denials,
    knownDenials: plan.knownDenials,
    known: plan.known,
    empty: plan.empty,
    unsaid: plan.unsaid,
    partial: plan.partial,
    loose: plan.loose,
    open,
  };
}
