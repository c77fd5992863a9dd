import type { Diagnostic } from "../diagnostics/problem.ts";
import { schemaWay } from "../io/schema-path.ts";
import type { Decision } from "../model/decision.ts";
import type { Data } from "../sheet/model.ts";
import { type Edit, editText } from "../source/edit.ts";
import { inClauseOrder } from "./clause-order.ts";
import { changeOf, type FileChange } from "./file-change.ts";
import { newDiagnostics } from "./new-diagnostics.ts";
import { emptyPracticeFile, endingOf, fileForPractice, isAboutPractice, schemaLine } from "./practice-files.ts";
import type { LoadedAssessment } from "./types.ts";

/** An entry that is to be put into an assessment. */
export type Addition =
  /** Evidence goes into the file of a practice. */
  | { readonly what: "evidence"; readonly practice: string; readonly data: unknown }
  | { readonly what: "ask" | "source"; readonly data: unknown }
  /** A judgement on a practice, or on the principle as a whole. */
  | { readonly what: "judgement"; readonly practice: string | undefined; readonly data: unknown };

/** The change that puts an entry where it belongs, and what there is to say about it. Nothing has been written yet. */
export interface Added {
  readonly change: FileChange;
  /** What would be wrong then and is not now. */
  readonly found: readonly Diagnostic[];
}

/**
 * Works out where an entry goes, and what t6 check would say then.
 * @returns a sentence where the entry cannot be put there
 */
export async function add(loaded: LoadedAssessment, decision: Decision, addition: Addition): Promise<Added | { readonly refusal: string }> {
  const place = placeFor(loaded, sorted(addition, decision));
  if ("refusal" in place) return place;
  const { file, empty, edit } = place;
  const { text, refusal } = editText(loaded.files.find((one) => one.file === file)?.text ?? empty, [edit]);
  if (text === undefined) return { refusal: `${file} was left alone: ${refusal}.` };
  const change = changeOf(loaded, file, text);
  return { change, found: await newDiagnostics(loaded, decision, [change]) };
}

/** What names clauses, with them in their order. */
function sorted(addition: Addition, { catalogue }: Decision): Addition {
  const { what, data } = addition;
  if ((what !== "evidence" && what !== "ask") || typeof data !== "object" || data === null) return addition;
  return { ...addition, data: inClauseOrder(data as Data, catalogue) };
}

interface AdditionPlace {
  readonly file: string;
  /** What the file says before the entry is in it, where there is none yet. */
  readonly empty: string;
  readonly edit: Edit;
}

function placeFor(loaded: LoadedAssessment, addition: Addition): AdditionPlace | { readonly refusal: string } {
  const { assessment, files } = loaded;
  const head = assessment?.head.file ?? "assessment.yaml";
  const append = (list: string): Edit => ({ kind: "append", to: [list], entries: [{ data: addition.data }] });
  switch (addition.what) {
    case "source":
      return { file: head, empty: "", edit: append("sources") };
    case "ask":
      return { file: assessment?.asks?.file ?? `asks${endingOf(files)}`, empty: `${schemaLine("asks", loaded, schemaWay)}asks:\n`, edit: append("asks") };
    case "evidence": {
      const place = practicePlace(loaded, addition.practice);
      return "refusal" in place ? place : { ...place, edit: append("evidence") };
    }
    case "judgement": {
      const { practice, data } = addition;
      const edit: Edit = { kind: "put", at: ["judgement"], value: data };
      const isJudged = assessment?.head.data.judgement !== undefined;
      const { principle } = loaded.catalogue?.catalogue.file ?? {};
      if (practice === undefined || practice === principle?.id) {
        // Of an assessment that was carried over, the main file is about the edition before: the whole of this one has a file of its own.
        const file = assessment?.seen?.judgedIn;
        if (file === undefined) return isJudged ? judged(head, "the principle") : { file: head, empty: "", edit };
        const whole = principle?.id ?? "";
        return isJudged ? judged(file, whole) : { file, empty: emptyPracticeFile(whole, loaded, schemaWay), edit };
      }
      const there = assessment?.practices.find((one) => one.data.practice === practice);
      if (there?.data.judgement !== undefined) return judged(there.file, practice);
      const place = practicePlace(loaded, practice);
      return "refusal" in place ? place : { ...place, edit };
    }
  }
}

const judged = (file: string, what: string) => ({
  refusal: `${file} holds a judgement on ${what} already. A judgement is a person's own: change it in the file.`,
});

function practicePlace(loaded: LoadedAssessment, practice: string): Omit<AdditionPlace, "edit"> | { readonly refusal: string } {
  const file = fileForPractice(practice, loaded);
  const isThere = loaded.files.some((one) => one.file === file);
  if (isThere && !isAboutPractice(file, practice, loaded)) return { refusal: `${file} is not about ${practice}, so the file for it cannot have that name.` };
  return { file, empty: emptyPracticeFile(practice, loaded, schemaWay) };
}
