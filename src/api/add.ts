import type { Diagnostic } from "../diagnostics/problem.ts";
import { schemaWay } from "../io/schema-path.ts";
import type { Decision } from "../model/decision.ts";
import type { Judgement } from "../model/generated/schemas.ts";
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
  | { readonly what: "judgement"; readonly practice: string | undefined; readonly data: unknown }
  /** One that is there stands, on the evidence as it is now: its words stay. */
  | { readonly what: "confirmation"; readonly practice: string | undefined; readonly by: string; readonly on: string | undefined; readonly digest: string };

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
  const { file, empty, edits } = place;
  const { text, refusal } = editText(loaded.files.find((one) => one.file === file)?.text ?? empty, edits);
  if (text === undefined) return { refusal: `${file} was left alone: ${refusal}.` };
  const change = changeOf(loaded, file, text);
  return { change, found: await newDiagnostics(loaded, decision, [change]) };
}

/** What names clauses, with them in their order. */
function sorted(addition: Addition, { catalogue }: Decision): Addition {
  if (addition.what !== "evidence" && addition.what !== "ask") return addition;
  const { data } = addition;
  if (typeof data !== "object" || data === null) return addition;
  return { ...addition, data: inClauseOrder(data as Data, catalogue) };
}

interface AdditionPlace {
  readonly file: string;
  /** What the file says before the entry is in it, where there is none yet. */
  readonly empty: string;
  readonly edits: readonly Edit[];
}

function placeFor(loaded: LoadedAssessment, addition: Addition): AdditionPlace | { readonly refusal: string } {
  const { assessment, files } = loaded;
  const head = assessment?.head.file ?? "assessment.yaml";
  const append = (list: string, data: unknown): readonly Edit[] => [{ kind: "append", to: [list], entries: [{ data }] }];
  switch (addition.what) {
    case "source":
      return { file: head, empty: "", edits: append("sources", addition.data) };
    case "ask":
      return {
        file: assessment?.asks?.file ?? `asks${endingOf(files)}`,
        empty: `${schemaLine("asks", loaded, schemaWay)}asks:\n`,
        edits: append("asks", addition.data),
      };
    case "evidence": {
      const place = practicePlace(loaded, addition.practice);
      return "refusal" in place ? place : { ...place, edits: append("evidence", addition.data) };
    }
    case "judgement": {
      const { practice, data } = addition;
      const edits: readonly Edit[] = [{ kind: "put", at: ["judgement"], value: data }];
      const isJudged = assessment?.head.data.judgement !== undefined;
      const { principle } = loaded.catalogue?.catalogue.file ?? {};
      if (practice === undefined || practice === principle?.id) {
        // Of an assessment that was carried over, the main file is about the edition before: the whole of this one has a file of its own.
        const file = assessment?.seen?.judgedIn;
        if (file === undefined) return isJudged ? judged(head, "the principle") : { file: head, empty: "", edits };
        const whole = principle?.id ?? "";
        return isJudged ? judged(file, whole) : { file, empty: emptyPracticeFile(whole, loaded, schemaWay), edits };
      }
      const there = assessment?.practices.find((one) => one.data.practice === practice);
      if (there?.data.judgement !== undefined) return judged(there.file, practice);
      const place = practicePlace(loaded, practice);
      return "refusal" in place ? place : { ...place, edits };
    }
    case "confirmation": {
      const { practice } = addition;
      const isWhole = practice === undefined || practice === loaded.catalogue?.catalogue.file.principle.id;
      const there = isWhole ? assessment?.head : assessment?.practices.find(({ data }) => data.practice === practice && data.judgement !== undefined);
      const item = there?.data.judgement;
      return there === undefined || item === undefined
        ? { refusal: `Nobody has judged ${practice ?? "the principle"} yet, so there is nothing to confirm.` }
        : confirmed((isWhole ? assessment?.seen?.judgedIn : undefined) ?? there.file, item, addition);
    }
  }
}

/** Whoever judged says that it stands. Nobody else's name is put under it. */
function confirmed(
  file: string,
  { by, published_in: published, evidence_digest: before, on: day }: Judgement,
  { by: name, on, digest }: Extract<Addition, { readonly what: "confirmation" }>,
): AdditionPlace | { readonly refusal: string } {
  if (published !== undefined) return { refusal: `The judgement in ${file} was published by somebody else, and is not ours to confirm.` };
  if (by?.trim().toLowerCase() !== name.trim().toLowerCase())
    return { refusal: `The judgement in ${file} was made by ${by ?? "nobody"}, and only that person can say that it stands.` };
  const write = (key: string, was: string | undefined, value: string): Edit =>
    was === undefined ? { kind: "put", at: ["judgement", key], value } : { kind: "replace", at: ["judgement", key], value };
  return { file, empty: "", edits: [write("evidence_digest", before, digest), ...(on === undefined || on === day ? [] : [write("on", day, on)])] };
}

const judged = (file: string, what: string) => ({
  refusal: `${file} holds a judgement on ${what} already. A judgement is a person's own: change it in the file.`,
});

function practicePlace(loaded: LoadedAssessment, practice: string): Omit<AdditionPlace, "edits"> | { readonly refusal: string } {
  const file = fileForPractice(practice, loaded);
  const isThere = loaded.files.some((one) => one.file === file);
  if (isThere && !isAboutPractice(file, practice, loaded)) return { refusal: `${file} is not about ${practice}, so the file for it cannot have that name.` };
  return { file, empty: emptyPracticeFile(practice, loaded, schemaWay) };
}
