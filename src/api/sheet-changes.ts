import type { SchemaWay } from "../io/workspace.ts";
import type { Decision } from "../model/decision.ts";
import { appendingOf, editsFor, inTurn } from "../sheet/edits.ts";
import type { Plan } from "../sheet/gathered.ts";
import type { Table } from "../sheet/model.ts";
import { tablesOf } from "../sheet/tables.ts";
import type { Edit } from "../source/edit/types.ts";
import { editText } from "../source/edit.ts";
import { fileOfAddition, fileOfChange } from "./entry-files.ts";
import { changeOf, type FileChange } from "./file-change.ts";
import { idsIn } from "./ids.ts";
import { emptyPracticeFile, isAboutPractice, schemaLine } from "./practice-files.ts";
import type { LoadedAssessment } from "./types.ts";

/** What becomes of the files. */
export interface SheetChanges {
  readonly changes: readonly FileChange[];
  /** Each thing that was changed, added or taken away, and the cells that say so. */
  readonly done: readonly {
    readonly file: string;
    /** What it is called, to follow a verb: “‘privacy-page’”, “the judgement on T6.5”. */
    readonly called: string;
    readonly deed: "changed" | "added" | "removed";
    readonly cells: readonly string[];
  }[];
}

/** The files that a plan changes, and how; or why one of them was left alone. */
export async function sheetChanges(
  loaded: LoadedAssessment,
  decision: Decision,
  { changes, added }: Plan,
): Promise<SheetChanges | { readonly refusal: string }> {
  const edits = new Map<string, Edit[]>();
  const practices = new Map<string, string>();
  const done: SheetChanges["done"][number][] = [];
  const add = (file: string, practice: string | undefined, some: readonly Edit[]): void => {
    const known = edits.get(file) ?? [];
    edits.set(file, known);
    known.push(...some);
    if (practice !== undefined) practices.set(file, practice);
  };
  for (const change of changes) {
    const some = editsFor(change);
    if (some.length === 0) continue;
    const file = fileOfChange(loaded, change);
    add(file, change.entry.practice, some);
    const deed = change.after === undefined ? "removed" : change.entry.isAbsent === true ? "added" : "changed";
    done.push({ file, called: calledAs(change.table, change.entry.id), deed, cells: change.cells.map(({ name }) => name) });
  }
  const taken = new Set(idsIn(decision));
  for (const addition of added) {
    const { id, edit } = appendingOf(addition, taken);
    taken.add(id);
    const file = fileOfAddition(loaded, addition);
    add(file, addition.home.practice, [edit]);
    done.push({ file, called: calledAs(addition.table, id, addition.home.practice), deed: "added", cells: [addition.row.name] });
  }
  const stranger = [...practices].find(([file, practice]) => loaded.files.some((one) => one.file === file) && !isAboutPractice(file, practice, loaded));
  if (stranger !== undefined) return { refusal: `${stranger[0]} is not about ${stranger[1]}, so the file for it cannot have that name.` };
  const entries = tablesOf(decision).flatMap((table) => [...table.entries, ...(table.besides ?? [])]);
  const files: FileChange[] = [];
  const schemaWay = await loaded.workspace.schemaWays();
  for (const [file, some] of edits) {
    const before = loaded.files.find((one) => one.file === file)?.text;
    const turns = inTurn(
      some,
      entries.filter((entry) => entry.file === file),
    );
    const { text, refusal } = editText(before ?? emptyFile(loaded, practices.get(file), schemaWay), turns);
    if (text === undefined) return { refusal: `${file} was left alone: ${refusal}. Change it in the file.` };
    if (text !== before) files.push(changeOf(loaded, file, text));
  }
  return { changes: files, done };
}

/** What an entry is called where it is told that something was done with it. What has no id in the files is called by what it is about. */
function calledAs({ what }: Table, id: string, practice?: string): string {
  const [about = id] = id.split("/");
  switch (what) {
    case "judgement":
      return `the judgement on ${id}`;
    case "assessment":
      return "what is said of the assessment";
    case "limitation":
      return id.includes("/") ? `a limitation of ‘${about}’` : "a limitation";
    case "strength":
      return `a strength of ${practice ?? about}`;
    case "not_applicable":
      return `that ${id} does not apply`;
    case "deferred":
      return `that ${id} is left to another body`;
    default:
      return `‘${id}’`;
  }
}

/** What a file says before anything is in it, where there is none yet. */
const emptyFile = (loaded: LoadedAssessment, practice: string | undefined, schemaWay: SchemaWay): string =>
  practice === undefined ? `${schemaLine("asks", loaded, schemaWay)}asks:\n` : emptyPracticeFile(practice, loaded, schemaWay);
