/** The kinds of file that say how t6 is run. */
export type SettingsKind = "config" | "baseline";

/** The kinds of file that people write. */
export type FileKind = "assessment" | "practice" | "asks" | "catalogue" | SettingsKind;

/** The keys that only one kind of file has, in the order in which they are trusted. */
const marks: readonly (readonly [FileKind, readonly string[]])[] = [
  ["practice", ["practice"]],
  ["asks", ["asks"]],
  ["catalogue", ["practices", "principle", "editions", "attribution"]],
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
  ["catalogue", /catalogue$/i],
  ["practice", /^T\d/i],
];

/** What kind of file this is: what its keys say, else what its name hints at. */
export function kindOf(data: unknown, fileName: string): FileKind | undefined {
  const keys = typeof data === "object" && data !== null && !Array.isArray(data) ? data : {};
  const byKeys = marks.find(([, own]) => own.some((key) => Object.hasOwn(keys, key)));
  if (byKeys !== undefined) return byKeys[0];
  const stem = (/[^/\\]*$/.exec(fileName)?.[0] ?? "").replace(/\.ya?ml$/i, "");
  return names.find(([, pattern]) => pattern.test(stem))?.[0];
}
