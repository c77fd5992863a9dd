import type { Found, Unfound } from "../io/tree.ts";

/** What has to be said about paths in which nothing was found, one sentence each. */
export function refusalsOf({ orphans, unfound: all }: Found, allowEmpty: boolean): readonly string[] {
  const unfound = all.filter((path) => !allowEmpty || path.reason !== undefined || path.orphans.length > 0);
  const lost = orphans.filter((orphan) => !unfound.some((path) => path.orphans.includes(orphan)));
  return [...unfound.map(unfoundWords), ...(lost.length > few ? [orphansWords(lost)] : lost.map(orphanWords))];
}

/** So many folders without assessment.yaml are named one by one. */
const few = 3;

function orphansWords([first = "", ...rest]: readonly string[]): string {
  return `${first} and ${rest.length} other folders hold what looks like an assessment's files and have no assessment.yaml, so none of those was read.`;
}

/** What has to be said about a path in which nothing was found. */
export function unfoundWords({ path, reason, orphans }: Unfound): string {
  if (reason !== undefined) return `${path} cannot be opened: ${reason}.`;
  const [orphan] = orphans;
  return orphan === undefined ? `There is no assessment in ${path}: nothing there is called assessment.yaml.` : orphanWords(orphan);
}

function orphanWords(folder: string): string {
  return `${folder} holds what looks like an assessment's files and has no assessment.yaml, so none of them was read.`;
}
