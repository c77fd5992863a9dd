import { existsSync, lstatSync, mkdirSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import { packageRoot } from "./assets.ts";
import { committedLink, leadsOut } from "./committed-link.ts";
import { fromHere, isWithin } from "./display.ts";
import { ownName, takeAway } from "./leftovers.ts";
import { reasonFor } from "./reasons.ts";
import { undisturbed } from "./signals.ts";
import { tidy } from "./together.ts";
import { type WriteFailure, writeAllAtomic } from "./write.ts";

/** What stands in the way of a new assessment at a path, as the rest of a sentence that begins with the path; undefined where nothing does. */
export function obstacleAt(path: string): string | undefined {
  try {
    const status = lstatSync(path, { throwIfNoEntry: false });
    if (status?.isSymbolicLink() === true && !existsSync(path)) return "is a link that leads nowhere";
    if (status !== undefined && !status.isDirectory() && !status.isSymbolicLink()) return "is there already, and is a file";
    if (status !== undefined && readdirSync(path).length > 0) return "is there already, and is not empty";
  } catch (error) {
    return `cannot be looked into: ${reasonFor(error)}`;
  }
  const around = assessmentAbove(resolve(path));
  return around === undefined ? undefined : `would lie in ${fromHere(around)}, which is an assessment, and nothing is looked for below one`;
}

/** The nearest folder above one that is an assessment. */
function assessmentAbove(folder: string): string | undefined {
  for (let at = dirname(folder); ; at = dirname(at)) {
    if (["assessment.yaml", "assessment.yml"].some((name) => existsSync(join(at, name)))) return at;
    if (dirname(at) === at) return undefined;
  }
}

/** Whether this package is a part of the project that a folder is in, so that a way from the one to the other holds wherever the project goes. */
export function isInSameProject(folder: string): boolean {
  const root = packageRoot();
  const [project = root] = root.split(`${sep}node_modules${sep}`);
  return isWithin(project, folder);
}

/**
 * Makes a folder with these files in it, or nothing: they are written out beside its place first. The folder may be there if it is
 * empty. Gives the failure, if there is one.
 */
export function writeNewFolder(path: string, files: ReadonlyMap<string, string>): WriteFailure | undefined {
  const link = committedLink(path);
  if (link !== undefined) return { path, reason: leadsOut(link) };
  const within = [...files].map(([name, content]) => ({ path: join(path, name), content }));
  if (existsSync(path)) return writeAllAtomic(within);
  return undisturbed(() => writeFolder(path, files));
}

function writeFolder(path: string, files: ReadonlyMap<string, string>): WriteFailure | undefined {
  const parent = dirname(resolve(path));
  const made = firstMissing(parent);
  let beside: string | undefined;
  try {
    mkdirSync(parent, { recursive: true });
    tidy(parent);
    beside = join(parent, `${ownName()}.tmp`);
    mkdirSync(beside);
    for (const [name, content] of files) writeFileSync(join(beside, name), content, { flag: "wx" });
    renameSync(beside, path);
    return undefined;
  } catch (error) {
    for (const left of [beside, made]) if (left !== undefined) takeAway(left);
    return { path, reason: reasonFor(error) };
  }
}

/** The uppermost of the folders that have to be made before one can be there. */
function firstMissing(folder: string): string | undefined {
  let missing: string | undefined;
  for (let at = folder; !existsSync(at); at = dirname(at)) missing = at;
  return missing;
}
