import { inClauseOrder } from "../../api/clause-order.ts";
import { fileOfAddition, fileOfChange } from "../../api/entry-files.ts";
import { idsIn } from "../../api/ids.ts";
import { emptyPracticeFile, isAboutPractice, schemaLine } from "../../api/practice-files.ts";
import { inDisplay } from "../../io/in-display.ts";
import type { Decision } from "../../model/decision.ts";
import type { Pointer } from "../../model/pointer.ts";
import { appendingOf, editsFor, inTurn } from "../../sheet/edits.ts";
import type { Home } from "../../sheet/gathered.ts";
import type { Entry, Table } from "../../sheet/model.ts";
import { keptShared } from "../../sheet/shared.ts";
import { tablesOf } from "../../sheet/tables.ts";
import { type Edit, editText } from "../../source/edit.ts";
import type { Draft } from "./draft.ts";
import type { Files, OpenAssessment } from "./open.ts";

/** The files with a draft in them, and what of them was touched. */
interface Applied {
  readonly files: Files;
  /** The file that the entry is in, as it is printed. */
  readonly file: string;
  /** By what the entry is known. */
  readonly id: string;
  readonly refusal?: undefined;
}

export type Application = Applied | { readonly refusal: string };

type Known = Pick<OpenAssessment, "files" | "folder" | "loaded" | "assessed">;

/** Puts a draft into the files, in place: not a byte changes outside of what it says, and every comment stays. */
export function applied(known: Known, draft: Draft): Application {
  const { decision } = known.assessed;
  const before = decision && draft.id !== undefined ? entryOf(decision, draft.what, draft.id)?.data : undefined;
  return changed(known, draft, decision === undefined ? draft.data : inClauseOrder(draft.data, decision.catalogue, before));
}

/** Takes an entry away. */
export function removed(known: Known, draft: Required<Pick<Draft, "what" | "id">>): Application {
  return changed(known, draft, undefined);
}

function changed(known: Known, draft: Omit<Draft, "data">, data: Draft["data"] | undefined): Application {
  const { decision } = known.assessed;
  if (decision === undefined) return { refusal: "Some files cannot be read as they are, so nothing can be added to them. Put them right first." };
  const all = tablesOf(decision);
  const tables = all.filter(({ what }) => what === draft.what);
  if (draft.id === undefined) return data === undefined ? { refusal: "There is nothing to take away." } : added(known, decision, { ...draft, data }, tables);
  for (const table of tables) {
    const entry = table.entries.find(({ id }) => id === draft.id);
    if (entry !== undefined) return edited(known, all, { table, entry, after: data });
  }
  return { refusal: `‘${draft.id}’ is in the files no more. It was taken away or renamed since.` };
}

function added(known: Known, decision: Decision, draft: Draft, tables: readonly Table[]): Application {
  const { loaded } = known;
  const table = tables.find(({ practice }) => practice === undefined || practice === draft.practice) ?? tables[0];
  if (table === undefined) return { refusal: `There is no practice ${draft.practice}.` };
  const home: Home = {
    ...(table.practice !== undefined || draft.practice !== undefined ? { practice: table.practice ?? draft.practice ?? "" } : {}),
    to: [listOf[draft.what]],
  };
  const { id, edit } = appendingOf({ table, data: draft.data, home }, idsIn(decision));
  const file = fileOfAddition(loaded, { table, home });
  return written(known, { file, edits: [edit], id, ...(home.practice !== undefined && { practice: home.practice }) });
}

/** The lists that entries of each kind stand in. */
const listOf: Readonly<Record<Draft["what"], string>> = {
  assessment: "",
  evidence: "evidence",
  ask: "asks",
  source: "sources",
  not_applicable: "not_applicable",
  deferred: "deferred",
  judgement: "judgement",
};

function edited(
  known: Known,
  tables: readonly Table[],
  change: { readonly table: Table; readonly entry: Entry; readonly after: Draft["data"] | undefined },
): Application {
  const { entry } = change;
  const kept = change.after && keptShared(entry.shared, entry.data, change.after);
  if (kept !== undefined) return { refusal: `What is said of its clauses ${kept.wrong}.` };
  if (change.after === undefined && entry.neededFor !== undefined)
    return { refusal: `‘${entry.id}’ stays: ${entry.neededFor} needs it. Where it is to go from both, take it out of the text of the file.` };
  const file = fileOfChange(known.loaded, change);
  const edits = inTurn(
    editsFor(change),
    tables.flatMap((one) => [...one.entries, ...(one.besides ?? [])]).filter((one) => one.file === file),
  );
  return written(known, { file, edits, id: entry.id, ...(entry.practice !== undefined && { practice: entry.practice }) });
}

interface Writing {
  readonly file: string;
  readonly edits: readonly Edit[];
  readonly id: string;
  readonly practice?: string;
}

function written({ files, folder, loaded }: Known, { file, edits, id, practice }: Writing): Application {
  const name = inDisplay(folder, file);
  const before = files.get(name);
  if (before !== undefined && practice !== undefined && !isAboutPractice(file, practice, loaded)) {
    return { refusal: `${name} is not about ${practice}, so the file for it cannot have that name.` };
  }
  const empty = practice === undefined ? `${schemaLine("asks", loaded, nowhere)}asks:\n` : emptyPracticeFile(practice, loaded, nowhere);
  const { text, refusal } = editText(before ?? empty, edits);
  if (text === undefined) return { refusal: `${name} was left alone: ${refusal}. Change it in the text of the file.` };
  return { files: new Map([...files, [name, text]]), file: name, id };
}

/** A page knows of no schemas beside the files. */
const nowhere = (): undefined => undefined;

/** The entry that a draft begins with: the one there is. */
export function entryOf(decision: Decision, what: Draft["what"], id: string): (Entry & { readonly at: Pointer }) | undefined {
  return tablesOf(decision)
    .filter((table) => table.what === what)
    .flatMap(({ entries }) => entries)
    .find((entry) => entry.id === id);
}
