import { todayInLondon } from "../../io/today.ts";
import { entryOf, removed } from "./apply.ts";
import { type Draft, type DraftKey, draftKey } from "./draft.ts";
import { type Files, type OpenAssessment, openIn } from "./open.ts";
import { tried } from "./trial.ts";
import type { OtherFiles } from "./zip.ts";

/** What the page holds: an assessment, what was done with it, and what somebody is filling in. */
export interface Desk {
  readonly open: OpenAssessment;
  readonly others: OtherFiles;
  /** The files as they were opened or last saved; nothing where they have never been saved. */
  readonly saved: Files | undefined;
  /** The files before each thing that was done, and what that was, to follow “Undo:”. */
  readonly past: readonly Deed[];
  /** What was undone, the last first, with the files as they were after it. */
  readonly ahead: readonly Deed[];
  readonly drafts: ReadonlyMap<string, Draft>;
  /** What was being filled in when the page was opened or last saved with the assessment inside: a page holds that too. */
  readonly savedDrafts: Desk["drafts"];
}

/** Something that was done, and the files on its other side. */
interface Deed {
  readonly files: Files;
  /** What it was, to follow “Undo:”. */
  readonly told: string;
}

/** What came of something that was to be done. */
export type Done = { readonly desk: Desk; readonly id: string } | { readonly refusal: string };

/** A desk with an assessment on it and nothing done yet. */
export function deskWith(open: OpenAssessment, others: OtherFiles, saved: Files | undefined, drafts: readonly Draft[] = []): Desk {
  const begun = new Map(drafts.map((draft) => [draftKey(draft), draft]));
  return { open, others, saved, past: [], ahead: [], drafts: begun, savedDrafts: begun };
}

/** Keeps what somebody is filling in, so that nothing is lost by going elsewhere in the page. What says the same as the files is no draft. */
export function withDraft(desk: Desk, draft: Draft): Desk {
  const { decision } = desk.open.assessed;
  const before = draft.id === undefined ? undefined : decision && entryOf(decision, draft.what, draft.id)?.data;
  if (before !== undefined && JSON.stringify(before) === JSON.stringify(draft.data)) return withoutDraft(desk, draft);
  const begun = desk.drafts.get(draftKey(draft))?.begun ?? draft.begun ?? todayInLondon();
  return { ...desk, drafts: new Map([...desk.drafts, [draftKey(draft), { ...draft, begun }]]) };
}

export function withoutDraft(desk: Desk, draft: DraftKey): Desk {
  const drafts = new Map(desk.drafts);
  drafts.delete(draftKey(draft));
  return { ...desk, drafts };
}

/** Puts a draft into the files, unless t6 check would refuse the entry. */
export async function saved(desk: Desk, draft: Draft, told: string): Promise<Done> {
  const trial = await tried(desk.open, draft);
  if (trial.refusal !== undefined) return trial;
  const error = trial.problems.find(({ severity }) => severity === "error");
  if (error !== undefined) return { refusal: error.message };
  return { desk: then(withoutDraft(desk, draft), trial.then, told), id: trial.id };
}

/** Takes an entry out of the files. */
export async function takenAway(desk: Desk, what: Draft["what"], id: string, told: string): Promise<Done> {
  const made = removed(desk.open, { what, id });
  if (made.refusal !== undefined) return made;
  return { desk: then(withoutDraft(desk, { what, id }), await openIn(made.files, desk.open.folder), told), id };
}

/** Sets the text of a file, as it was written by hand. */
export async function rewritten(desk: Desk, file: string, text: string, told: string): Promise<Desk> {
  return taken(desk, new Map([...desk.open.files, [file, text]]), told);
}

/** Puts files in the place of those that there are. */
export async function taken(desk: Desk, files: Files, told: string): Promise<Desk> {
  return then(desk, await openIn(files, desk.open.folder), told);
}

/** The files as they were before the last thing that was done. */
export async function undone(desk: Desk): Promise<Desk> {
  const last = desk.past.at(-1);
  if (last === undefined) return desk;
  const ahead = [{ files: desk.open.files, told: last.told }, ...desk.ahead];
  return { ...desk, open: await openIn(last.files, desk.open.folder), past: desk.past.slice(0, -1), ahead };
}

/** The files as they were before the last thing was undone. */
export async function redone(desk: Desk): Promise<Desk> {
  const [next, ...ahead] = desk.ahead;
  if (next === undefined) return desk;
  const past = [...desk.past, { files: desk.open.files, told: next.told }];
  return { ...desk, open: await openIn(next.files, desk.open.folder), past, ahead };
}

function then(desk: Desk, open: OpenAssessment, told: string): Desk {
  if (sameFiles(desk.open.files, open.files)) return desk;
  return { ...desk, open, past: [...desk.past, { files: desk.open.files, told }], ahead: [] };
}

/**
 * A desk of which a copy was saved. Where the files have a place of their own, a copy changes nothing there: what is not written to the place
 * is still to be written.
 */
export function copied(desk: Desk, hasPlace: boolean): Desk {
  return hasPlace ? desk : { ...desk, saved: desk.open.files };
}

/** The same where the copy is a page, which holds what is being filled in as well. */
export function copiedAsPage(desk: Desk, hasPlace: boolean): Desk {
  return { ...copied(desk, hasPlace), savedDrafts: desk.drafts };
}

/** The names of the files that are not as they were saved. */
export function unsavedIn({ open: { files }, saved: before }: Pick<Desk, "open" | "saved">): readonly string[] {
  return [...files].flatMap(([name, text]) => (before?.get(name) === text ? [] : [name]));
}

/** Whether closing the page would lose something: of the files, or of what is being filled in. */
export function isUnsaved(desk: Desk): boolean {
  const isKept = ([key, draft]: readonly [string, Draft]): boolean => JSON.stringify(desk.savedDrafts.get(key)) === JSON.stringify(draft);
  return unsavedIn(desk).length > 0 || ![...desk.drafts].every(isKept);
}

function sameFiles(a: Files, b: Files): boolean {
  return a.size === b.size && [...a].every(([name, text]) => b.get(name) === text);
}

/** The names of the files that cannot be read as they are, or of which something cannot: what they say does not count. */
export function brokenIn({ open: { diagnostics } }: Pick<Desk, "open">): readonly string[] {
  return [...new Set(diagnostics.flatMap(({ code, severity, file }) => (severity === "error" && /^(?:yaml|schema|file)\//.test(code) ? [file] : [])))];
}
