import { isThere } from "../io/file.ts";
import { submodulesAt } from "../io/git.ts";
import { inDisplay } from "../io/in-display.ts";
import { inRepository, type Repository } from "../io/revision-files.ts";
import { findAssessments } from "../io/walk.ts";

/** A side of a comparison: a commit and what it is called; without a commit the files as they are now. */
interface Side {
  readonly commit: string | undefined;
  readonly label: string;
}

/**
 * Submodules in which the two sides of a comparison are not the same, a sentence each. What is in one is in another repository, so it is not compared; and
 * evidence that is gone with it would be missed by nobody. Where one is checked out and has no assessment in it, there is nothing to say.
 */
export function movedSubmodules(old: Side, now: Side, paths: readonly string[], repository: Repository): readonly string[] {
  const before = submodulesAt(repository.root, old.commit);
  const after = submodulesAt(repository.root, now.commit);
  const ways = paths.map((path) => inRepository(path, repository) ?? "");
  const isAsked = (name: string) => ways.some((way) => way === "" || name === way || name.startsWith(`${way}/`) || way.startsWith(`${name}/`));
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((name) => {
    if (before.get(name) === after.get(name) || !isAsked(name)) return [];
    const folder = inDisplay(repository.root, name);
    if (after.has(name) && isThere(inDisplay(folder, ".git")) && findAssessments([folder]).assessments.length === 0) return [];
    const what = !after.has(name)
      ? `is in ${old.label} and not in ${now.label}`
      : !before.has(name)
        ? `is in ${now.label} and not in ${old.label}`
        : `stands at another commit in ${now.label} than in ${old.label}`;
    const how = after.has(name) ? "Run t6 diff in it, too." : "Look at it where it was, or compare saved results.";
    return [`The submodule ${name} ${what}, and what is in a submodule is not compared. ${how}`];
  });
}
