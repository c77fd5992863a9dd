import { closeSync, constants, openSync, readdirSync, readSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import { absentBelow } from "./absent.ts";
import { fromHere, isWithin, shown } from "./display.ts";
import { isThere } from "./file.ts";
import { folded } from "./folded-name.ts";
import { noteInput } from "./inputs.ts";
import type { Tree } from "./listing.ts";
import { isOwnName } from "./near-miss.ts";
import { isOutside } from "./outside.ts";
import { type FolderLink, misnamed, type Unseen } from "./passed-by.ts";
import { reasonFor } from "./reasons.ts";
import { isStranger } from "./stranger.ts";
import { type AssessmentFolder, assessmentsIn, byFolder, byPath, type Found, nothingMissed, type Unfound, walk } from "./tree.ts";

/**
 * Finds the assessments at and below some paths. A path may also be a file of an assessment: then its folder is meant.
 */
export function findAssessments(paths: readonly string[]): Found {
  const assessments = new Map<string, AssessmentFolder>();
  const orphans = new Set<string>();
  const unfound: Unfound[] = [];
  const unseen = new Map<string, Unseen>();
  const roots: string[] = [];
  const links: FolderLink[] = [];
  const repositories = new Map<string, string | undefined>();
  // What was named on the command line may be read, wherever a link to it lies.
  const named = paths.flatMap(rootsOf);
  const disk: Tree = { ...tree, leadsOut: (link) => isOutside(link, dirname(link), repositories) && !named.some((root) => leadsInto(link, root)) };
  for (const path of paths) {
    const missed = { ...nothingMissed(), unread: unfound, links };
    try {
      const start = statSync(path).isDirectory() ? path : dirname(path);
      const root = realpathSync(start);
      roots.push(root);
      const found = [...walk(disk, root, shown(start), missed)];
      if (isStranger(path, { root, found, isOrphan: missed.orphans.includes(shown(start)) })) {
        const misnamed = missed.unseen.find((one) => one.path === shown(path));
        if (misnamed === undefined) unfound.push({ path, isStranger: true, orphans: [] });
        else unseen.set(misnamed.path, misnamed);
        continue;
      }
      if (found.length === 0) unfound.push({ path, orphans: missed.orphans.sort() });
      for (const { at, ...each } of found) {
        // A run may pass over what has not changed. It goes by it all the same.
        for (const name of each.files) noteInput(join(at, name));
        const known = assessments.get(at);
        if (known === undefined || each.folder < known.folder) assessments.set(at, each);
      }
      for (const orphan of missed.orphans) orphans.add(orphan);
      for (const one of [...missed.unseen, ...misnamedAbove(root), ...absentBelow(root, shown(start), repositories)]) unseen.set(one.path, one);
    } catch (error) {
      unfound.push({ path, reason: reasonFor(error), orphans: [] });
    }
  }
  // What is passed by in one folder that was named may have been named itself.
  for (const { why, path } of [...unseen.values()]) if (why === "hidden" && assessments.has(real(path))) unseen.delete(path);
  for (const link of links) if (leadsOut(link, roots)) unseen.set(link.path, { why: "link", path: link.path });
  return { assessments: [...assessments.values()].sort(byFolder), orphans: [...orphans].sort(), unfound, unseen: [...unseen.values()].sort(byPath) };
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** The real folder of a path that was named, as a list of one or none. */
function rootsOf(path: string): readonly string[] {
  try {
    const at = realpathSync(path);
    return [statSync(at).isDirectory() ? at : dirname(at)];
  } catch {
    return [];
  }
}

/** Whether a link leads to something in a folder. One that leads nowhere is read, so that it is told what is wrong with it. */
function leadsInto(link: string, folder: string): boolean {
  try {
    return isWithin(folder, realpathSync(link));
  } catch {
    return true;
  }
}

/** Files above that were to say how t6 is run, and do not because of their names. Evidence that lies there is read by nobody, whatever it is called. */
function misnamedAbove(folder: string): readonly Unseen[] {
  const above = dirname(folder);
  if (above === folder || isThere(join(folder, ".git"))) return [];
  try {
    const entries = readdirSync(above, { withFileTypes: true }).filter(({ name }) => /^\W*t6/.test(folded(name)));
    const near = misnamed(entries, fromHere(above), false, { leadsToFolder: () => false, holdsAnything: () => true });
    const own = near.filter((one) => isOwnName(one.why === "name" ? one.instead : basename(one.path)));
    return [...own, ...misnamedAbove(above)];
  } catch {
    return [];
  }
}

/** Whether a link leads to a folder that nobody walks through, and in which there is an assessment. */
function leadsOut({ at, path }: FolderLink, roots: readonly string[]): boolean {
  try {
    const target = realpathSync(at);
    const isWalked = roots.some(
      (root) =>
        isWithin(root, target) &&
        !relative(root, target)
          .split(sep)
          .some((step) => step.startsWith(".") || step === "node_modules"),
    );
    return !isWalked && assessmentsIn(tree, target, path).length > 0;
  } catch {
    return false;
  }
}

/** Walking by hand is four times as fast as readdir's own recursion, which also follows no rules about what to leave out. */
const tree: Tree = {
  leadsOut: () => false,
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
  beginning: (path, bytes) => {
    try {
      const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
      try {
        const block = Buffer.alloc(bytes);
        return block.toString("utf8", 0, readSync(file, block, 0, bytes, 0));
      } finally {
        closeSync(file);
      }
    } catch {
      return "";
    }
  },
};
