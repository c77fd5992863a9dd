import { existsSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { askGit, type GitSettings, withoutFilters } from "./ask-git.ts";

type TextAnswer = { readonly text: string; readonly reason?: undefined } | { readonly text?: undefined; readonly reason: string };

/** Files by their full paths: those that differ or that git does not know, and all that it knows. Or a sentence why they cannot be told. */
export type ChangedFiles =
  | { readonly files: ReadonlySet<string>; readonly tracked: ReadonlySet<string>; readonly refusal?: undefined }
  | { readonly files?: undefined; readonly tracked?: undefined; readonly refusal: string };

/** A commit to compare with, or a sentence why there is none. */
type Base = { readonly commit: string; readonly refusal?: undefined } | { readonly commit?: undefined; readonly refusal: string };

/**
 * The commit that a repository is compared with: where its branch left the revision, as in a pull request.
 * @param within something in the repository, as it is printed
 */
export function baseOf(root: string, revision: string, within: string): Base {
  const { text, reason } = base(root, revision, within);
  return text === undefined ? { refusal: reason } : { commit: text };
}

/** The commit of a submodule that a commit of its superproject names; undefined where it names none. */
export function submoduleAt(root: string, commit: string, way: string): string | undefined {
  const { text } = ask(root, ["ls-tree", "-z", commit, "--", `:(literal)${way}`]);
  return /^160000 commit ([0-9a-f]+)\t/.exec(text ?? "")?.[1];
}

/** The submodules of a commit, or where none is named of what is staged: the commit that each is at, by the way to it. */
export function submodulesAt(root: string, commit: string | undefined): ReadonlyMap<string, string> {
  const lines = ask(root, commit === undefined ? ["ls-files", "-s", "-z"] : ["ls-tree", "-r", "-z", commit]).text?.split("\0") ?? [];
  const entries = lines.flatMap((line) => {
    const [, id, way] = /^160000 (?:commit )?(\w+)(?: 0)?\t(.*)$/s.exec(line) ?? [];
    return id === undefined || way === undefined ? [] : [[way, id] as const];
  });
  return new Map(entries);
}

/** Whether a repository has a commit here. A shallow clone may not. */
export function hasCommit(root: string, commit: string): boolean {
  return ask(root, ["cat-file", "-e", `${commit}^{commit}`]).text !== undefined;
}

/**
 * The files of a repository that differ from a revision, as full paths: those that were changed, added, renamed or deleted since,
 * committed or not, and those that git does not know and does not ignore. A renamed file is there under both of its names.
 * What a branch is compared with is where it left the revision, as in a pull request.
 * @param within something in the repository, as it is printed
 */
export function changedFiles(root: string, revision: string, within: string): ChangedFiles {
  const { commit, refusal } = baseOf(root, revision, within);
  return commit === undefined ? { refusal } : filesSince(root, commit, revision);
}

/** The same of a commit that is known. What submodules hold is asked of themselves. */
export function filesSince(root: string, commit: string, revision: string): ChangedFiles {
  const compare = ["diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", "--no-textconv", "--ignore-submodules=all"];
  const differing = ask(root, [...compare, commit, "--"], withoutFilters(root));
  // What is staged will be committed, whatever the working tree has in its place.
  const staged = ask(root, [...compare, "--cached", commit, "--"]);
  const strange = ask(root, ["ls-files", "-z", "--others", "--exclude-standard"]);
  const tracked = ask(root, ["ls-files", "-z", "--cached", "-v"]);
  if (differing.text === undefined || staged.text === undefined || strange.text === undefined || tracked.text === undefined)
    return { refusal: untold(revision, differing.reason ?? staged.reason ?? strange.reason ?? tracked.reason ?? "") };
  const top = realpathSync(root);
  const paths = (names: readonly string[]) => names.flatMap((name) => (name === "" ? [] : [join(top, name)]));
  const entries = tracked.text.split("\0");
  // Git does not look whether these have changed, because somebody told it so (assume-unchanged, skip-worktree).
  const unwatched = paths(entries.flatMap((entry) => (/^[a-z]/.test(entry) ? [entry.slice(2)] : [])));
  // What is kept out of the working tree is not there because it was kept out.
  const keptOut = paths(entries.flatMap((entry) => (/^[Ss]/.test(entry) ? [entry.slice(2)] : [])));
  const isKeptOut = new Set(keptOut.filter((path) => !existsSync(path)));
  return {
    files: new Set([...paths((differing.text + staged.text + strange.text).split("\0")), ...[...unwatched, ...keptOut].filter((path) => !isKeptOut.has(path))]),
    tracked: new Set(paths(entries.map((entry) => entry.slice(2)))),
  };
}

/** The files that have another name than at a commit, as git tells them: the full path of each, and what it is now. */
export function renamedSince(root: string, commit: string): ReadonlyMap<string, string> {
  const renames = ["diff", "-z", "--name-status", "-M", "--diff-filter=R", "--no-ext-diff", "--no-textconv", "--ignore-submodules=all", commit, "--"];
  const words = ask(root, renames, withoutFilters(root)).text?.split("\0") ?? [];
  const top = realpathSync(root);
  return new Map(words.flatMap((word, at) => (/^R\d+$/.test(word) ? [[join(top, words[at + 1] ?? ""), join(top, words[at + 2] ?? "")] as const] : [])));
}

/** What git calls the contents of the files of a commit, by their full paths. */
export function idsAt(root: string, commit: string): ReadonlyMap<string, string> {
  const top = realpathSync(root);
  const lines = ask(root, ["ls-tree", "-r", "-z", commit]).text?.split("\0") ?? [];
  return new Map(
    lines.flatMap((line) => {
      const [, id, way] = /^\d+ blob (\w+)\t(.*)$/s.exec(line) ?? [];
      return id === undefined || way === undefined ? [] : [[join(top, way), id] as const];
    }),
  );
}

/** What a file of a commit says; undefined where there is none. */
export function textAt(root: string, commit: string, way: string): string | undefined {
  return ask(root, ["cat-file", "blob", `${commit}:${way}`]).text;
}

/** What to compare with; where there is nothing, the reason as a sentence. */
function base(root: string, revision: string, within: string): TextAnswer {
  if (revision.trim() === "") return { reason: "The revision is empty: what was to name it, a variable of the job perhaps, has no value." };
  const unknown = { reason: `There is no revision “${revision}” in the repository of ${within}. A shallow clone may have to fetch it first.` };
  // A revision never starts with a hyphen; what does would be taken for an option.
  if (!/^[^-\0][^\0]*$/.test(revision)) return unknown;
  const commit = ask(root, ["rev-parse", "--verify", "--quiet", `${revision}^{commit}`]);
  if (commit.text === undefined) {
    if (commit.reason !== "") return { reason: untold(revision, commit.reason) };
    // Before the first commit everything is new.
    const nothing = revision === "HEAD" ? ask(root, ["hash-object", "-t", "tree", "/dev/null"]).text : undefined;
    return nothing === undefined ? unknown : { text: nothing.trim() };
  }
  // Histories that have nothing in common, or not any more in a shallow clone, have no fork: then the revision itself has to do.
  const fork = ask(root, ["merge-base", commit.text.trim(), "HEAD"]).text ?? commit.text;
  return { text: fork.trim() };
}

const untold = (revision: string, reason: string): string =>
  `What changed since ${revision} cannot be told: ${reason === "" ? "git does not say why" : reason}.`;

/** What git says, as text. */
function ask(root: string, args: readonly string[], settings?: GitSettings): TextAnswer {
  const { value, reason } = askGit(root, args, undefined, settings);
  return value === undefined ? { reason } : { text: value.toString("utf8") };
}
