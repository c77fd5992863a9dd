import type { Problem } from "../../diagnostics/problem.ts";
import { raise } from "../../diagnostics/raise.ts";
import type { BaselineFile, FrozenDiagnostic } from "../../model/generated/schemas.ts";
import { isCondition } from "./conditions.ts";
import { counted } from "./failure.ts";
import { isWaivable } from "./waivable.ts";

/** A diagnostic that may be frozen. Its file is relative to the baseline. */
export type Freezable = Required<FrozenDiagnostic>;

/** The fingerprints that a baseline holds. */
export function fingerprintsIn({ frozen }: BaselineFile): ReadonlySet<string> {
  return new Set(frozen.map(({ fingerprint }) => fingerprint));
}

/**
 * A baseline that holds what is there now, and of the old one what it says about files that were not looked at.
 * What cannot be waived cannot be frozen either.
 */
export function frozen(present: readonly Freezable[], old: BaselineFile | undefined, covers: (file: string) => boolean): BaselineFile {
  const elsewhere = (old?.frozen ?? []).filter(({ file }) => !covers(file));
  return { frozen: inOrder([...elsewhere, ...present.filter(({ code }) => isWaivable(code))]) };
}

/** A baseline without what is gone. It never holds more than before. */
export function pruned(old: BaselineFile, present: ReadonlySet<string>, covers: (file: string) => boolean): BaselineFile {
  return { frozen: inOrder(old.frozen.filter((entry) => !isGone(entry, present, covers))) };
}

const folderOf = (file: string): string => file.slice(0, Math.max(0, file.lastIndexOf("/"))) || ".";

/**
 * The problem of a baseline that holds what is gone; at most one, however much it is.
 * @param isThere whether a folder is there, as the baseline calls it: one that is not may have another name now
 */
export function baselineProblems(
  baseline: BaselineFile,
  file: string,
  present: ReadonlySet<string>,
  covers: (file: string) => boolean,
  isThere: (folder: string) => boolean = () => true,
): readonly Problem[] {
  const gone = baseline.frozen.flatMap((entry, index) => (isGone(entry, present, covers) ? [index] : []));
  const [first] = gone;
  if (first === undefined) return [];
  const isAllFound = gone.every((index) => !isCondition(baseline.frozen[index]?.code ?? ""));
  const folders = gone.map((index) => folderOf(baseline.frozen[index]?.file ?? ""));
  const args = {
    count: counted(gone.length, isAllFound ? "diagnostic" : "thing"),
    are: gone.length === 1 ? "is" : "are",
    folder: folders.find((folder) => !isThere(folder)),
  };
  return [raise("baseline/outdated", args, { file, pointer: ["frozen", first, "fingerprint"] })];
}

function isGone({ fingerprint, file }: FrozenDiagnostic, present: ReadonlySet<string>, covers: (file: string) => boolean): boolean {
  return covers(file) && !present.has(fingerprint);
}

/** One order for all, so that two people who freeze the same things write the same file. What is there twice is kept once. */
function inOrder(entries: readonly FrozenDiagnostic[]): FrozenDiagnostic[] {
  const once = new Map(entries.map((entry) => [entry.fingerprint, entry]));
  return [...once.values()].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}

function sortKey({ file, code, place = "", about = "", fingerprint }: FrozenDiagnostic): string {
  return JSON.stringify([file, code, place, about, fingerprint]);
}

/** A baseline as the text of its file: a few lines for each thing that was wrong, so that a difference can be read. */
export function baselineText({ frozen: entries }: BaselineFile): string {
  const lines = entries.flatMap(({ file, code, place, about, fingerprint }) => [
    `  - file: ${JSON.stringify(file)}`,
    `    code: ${code}`,
    ...(place === undefined || place === "" ? [] : [`    place: ${JSON.stringify(place)}`]),
    ...(about === undefined || about === "" ? [] : [`    about: ${JSON.stringify(about)}`]),
    `    fingerprint: "${fingerprint}"`,
  ]);
  const head = [
    "# What was there before the gate was: diagnostics, and conditions of the gate. t6 check shows them and does not fail for them.",
    "# Written by: t6 baseline write. Take out what has been put right: t6 baseline write --prune",
  ];
  return `${[...head, entries.length === 0 ? "frozen: []" : "frozen:", ...lines].join("\n")}\n`;
}
