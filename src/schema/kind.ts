import { practiceId } from "../model/practice-name.ts";

/** The kinds of file that most runs do not read: those that say how t6 is run, catalogues other than the shipped one, and what carries an assessment over to another edition. */
export type RareKind = "catalogue" | "config" | "baseline" | "crosswalk";

/** The kinds of file that people write. */
export type FileKind = "assessment" | "practice" | "asks" | RareKind;

/** The keys that only one kind of file has, in the order in which they are trusted. */
const marks: readonly (readonly [FileKind, readonly string[]])[] = [
  ["practice", ["practice"]],
  ["asks", ["asks"]],
  ["catalogue", ["practices", "principle", "editions", "attribution"]],
  ["crosswalk", ["crosswalk"]],
  ["assessment", ["producer", "assessor", "profile"]],
  ["config", ["fail_on", "gate", "waivers", "templates"]],
  ["baseline", ["frozen"]],
  ["practice", ["evidence", "not_applicable", "deferred", "strengths"]],
  ["assessment", ["edition", "data", "as_of", "sources", "introduction", "provenance"]],
];

const names: readonly (readonly [FileKind, RegExp])[] = [
  ["assessment", /^assessment$/i],
  ["asks", /^asks$/i],
  ["config", /^t6\.config$/i],
  ["baseline", /^t6\.baseline$/i],
  ["crosswalk", /^crosswalk$/i],
  ["catalogue", /catalogue$/i],
  ["practice", new RegExp(`^${practiceId}`, "i")],
];

/** What kind of file this is: what its keys say, else what its name hints at. */
export function kindOf(data: unknown, fileName: string): FileKind | undefined {
  const keys = typeof data === "object" && data !== null && !Array.isArray(data) ? data : {};
  const byKeys = marks.find(([, own]) => own.some((key) => Object.hasOwn(keys, key)));
  if (byKeys !== undefined) return byKeys[0];
  const stem = lastPart(fileName).replace(/\.ya?ml$/i, "");
  return names.find(([, pattern]) => pattern.test(stem))?.[0];
}

/** What an empty file of this name might begin with, and whether the folder can do without it. */
export function openingOf(fileName: string): { readonly example: string; readonly hint?: string } {
  const kind = kindOf(undefined, fileName);
  const stem = lastPart(fileName);
  const practice = new RegExp(`^${practiceId}`).exec(stem)?.[0] ?? "…";
  const example = kind === undefined ? `practice: ${practice}` : { ...openings, practice: `practice: ${practice}` }[kind];
  return kind === "assessment" ? { example } : { example, hint: "If it is not needed, delete it." };
}

const openings = {
  assessment: "title: …",
  asks: "asks: []",
  catalogue: "catalogue: …",
  config: "fail_on: error",
  baseline: "frozen: []",
  crosswalk: "crosswalk: …",
} as const satisfies Record<Exclude<FileKind, "practice">, string>;

/** What stands behind the last stroke of a path. */
const lastPart = (path: string): string => path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
