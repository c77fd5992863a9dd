import { isThere } from "../io/file.ts";
import { commitOf, currentRepository, inRepository, mergeBase } from "../io/revision-files.ts";
import { movedSubmodules } from "./moved-submodules.ts";
import { openCommit, openNow } from "./revision-side.ts";
import { commitTree, diskTree } from "./revision-tree.ts";
import type { OpenedSide, SideOptions } from "./sides.ts";
import { createUnchanged } from "./unchanged.ts";
import { folderInWords } from "./unfound.ts";
import { checkRevisions } from "./usage.ts";

/** What two sides of a comparison are, where git knows them. */
export interface Revisions {
  readonly from: string;
  /** Undefined: the files as they are now. */
  readonly to: string | undefined;
  /** Compare with the last commit that both have in common, and not with `from` itself. */
  readonly sinceCommon: boolean;
  readonly paths: readonly string[];
}

export interface OpenedRevisions {
  readonly old: OpenedSide;
  readonly now: OpenedSide;
}

/**
 * Opens two revisions, or one and the files as they are now. Gives one sentence where that cannot be.
 *
 *     const { opened, refusal } = await openRevisions({ from: "main", to: "HEAD", sinceCommon: true, paths: ["evidence"] }, {});
 *     if (opened !== undefined) await diffSides(opened.old, opened.now, {});
 *
 * @throws {UsageError} where a revision, a path or an option is none
 */
export async function openRevisions(
  revisions: Revisions,
  options: SideOptions,
): Promise<{ readonly opened: OpenedRevisions; readonly refusal?: undefined } | { readonly opened?: undefined; readonly refusal: string }> {
  checkRevisions(revisions, options);
  const { from, sinceCommon } = revisions;
  const { value: repository, reason } = currentRepository();
  if (repository === undefined) return { refusal: `${from} is no file or folder here, and cannot be looked up as a revision: ${reason}.` };
  const { to, paths } = secondRevision(revisions);
  const outside = paths.find((path) => inRepository(path, repository) === undefined);
  if (outside !== undefined) return { refusal: `${outside} is not in the repository at ${repository.root}, whose revisions are compared.` };
  const start = commitOf(from);
  const end = to === undefined ? undefined : commitOf(to);
  if (start === undefined) return { refusal: unknownRevision(from) };
  if (to !== undefined && end === undefined) return { refusal: unknownRevision(to) };
  const base = sinceCommon ? mergeBase(start, end ?? "HEAD") : start;
  if (base === undefined) {
    return { refusal: `${from} and ${to ?? "HEAD"} have no commit in common here: fetch more of the history, or compare ${from}..${to ?? "HEAD"}.` };
  }
  const opening = { repository, paths, options };
  const before = commitTree(base);
  const after = end === undefined ? undefined : commitTree(end);
  const isUnchanged = createUnchanged(before, after ?? diskTree(repository.root), options);
  // The newer side goes first: what is the same in the older one need not be decided there.
  const now = after === undefined || to === undefined ? await openNow(opening, isUnchanged) : await openCommit(after, to, opening, isUnchanged);
  const old = await openCommit(before, from, opening, () => false, now.unchanged);
  const moved = movedSubmodules({ commit: base, label: from }, { commit: end, label: to ?? "the files as they are now" }, paths, repository);
  const lost = paths.find((path) => !old.found.has(path) && !now.found.has(path));
  if (lost !== undefined && moved.length === 0) {
    return { refusal: `There is no assessment in ${folderInWords(lost)}, neither in ${from} nor in ${to ?? "the files as they are now"}.` };
  }
  return { opened: { old: { ...old.side, refusals: [...old.side.refusals, ...moved] }, now: now.side } };
}

/** What follows a revision may be another: a name that nothing here has, and that git knows. */
function secondRevision({ to, paths }: Revisions): Pick<Revisions, "to" | "paths"> {
  const [first, ...rest] = paths;
  if (to !== undefined || first === undefined || isThere(first) || commitOf(first) === undefined) return { to, paths };
  return { to: first, paths: rest.length === 0 ? ["."] : rest };
}

function unknownRevision(name: string): string {
  return `There is neither a file or folder nor a revision called ${name} here.`;
}
