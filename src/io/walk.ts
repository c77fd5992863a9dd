import { readdirSync, realpathSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { shown } from "./display.ts";
import { noteInput } from "./inputs.ts";
import { reasonFor } from "./reasons.ts";
import { type AssessmentFolder, byFolder, type Found, type Tree, type Unfound, walk } from "./tree.ts";

/**
 * Finds the assessments at and below some paths. A path may also be a file of an assessment: then its folder is meant.
 */
export function findAssessments(paths: readonly string[]): Found {
  const assessments = new Map<string, AssessmentFolder>();
  const orphans = new Set<string>();
  const unfound: Unfound[] = [];
  for (const path of paths) {
    const below: string[] = [];
    try {
      const start = statSync(path).isDirectory() ? path : dirname(path);
      const found = [...walk(disk, realpathSync(start), shown(start), { orphans: below, unread: unfound })];
      if (found.length === 0) unfound.push({ path, orphans: below.sort() });
      for (const { at, ...each } of found) {
        // A run may pass over what has not changed. It goes by it all the same.
        for (const name of each.files) noteInput(join(at, name));
        const known = assessments.get(at);
        if (known === undefined || each.folder < known.folder) assessments.set(at, each);
      }
      for (const orphan of below) orphans.add(orphan);
    } catch (error) {
      unfound.push({ path, reason: reasonFor(error), orphans: [] });
    }
  }
  return { assessments: [...assessments.values()].sort(byFolder), orphans: [...orphans].sort(), unfound };
}

/** Walking by hand is four times as fast as readdir's own recursion, which also follows no rules about what to leave out. */
const disk: Tree = {
  entries: (at) => readdirSync(at, { withFileTypes: true }),
  below: join,
  leadsToFolder: (link) => {
    // A link that leads nowhere is taken for one to a file, so that whoever reads it says what is wrong with it.
    try {
      return statSync(link).isDirectory();
    } catch {
      return false;
    }
  },
};
