import { realpathSync } from "node:fs";
import { join } from "node:path";

/** What git said, or why it said nothing, as the end of a sentence: an empty one where it gave no reason. */
type Answer = { readonly text: string; readonly reason?: undefined } | { readonly text?: undefined; readonly reason: string };

/** Files by their full paths, or a sentence why they cannot be told. */
export type ChangedFiles = { readonly files: ReadonlySet<string>; readonly refusal?: undefined } | { readonly files?: undefined; readonly refusal: string };

/** More than the names of all files of a very large repository. */
const mostBytes = 512 * 1024 * 1024;

/** Nothing that a repository configures is run: no hook, no monitor of files, no pager. */
const safely = ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "--no-optional-locks", "--no-pager"];

/**
 * The files of a repository that differ from a revision, as full paths: those that were changed, added, renamed or deleted since,
 * committed or not, and those that git does not know and does not ignore. A renamed file is there under both of its names.
 * What a branch is compared with is where it left the revision, as in a pull request.
 * @param within something in the repository, as it is printed
 */
export function changedFiles(root: string, revision: string, within: string): ChangedFiles {
  const base = baseOf(root, revision, within);
  if (base.text === undefined) return { refusal: base.reason };
  const differing = ask(root, ["diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", "--no-textconv", base.text, "--"]);
  const strange = ask(root, ["ls-files", "-z", "--others", "--exclude-standard"]);
  if (differing.text === undefined || strange.text === undefined) return { refusal: untold(revision, differing.reason ?? strange.reason ?? "") };
  const top = realpathSync(root);
  const names = `${differing.text}${strange.text}`.split("\0").filter((name) => name !== "");
  return { files: new Set(names.map((name) => join(top, name))) };
}

/** What to compare with; where there is nothing, the reason as a sentence. */
function baseOf(root: string, revision: string, within: string): Answer {
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

/** Runs git with a list of arguments, and no shell. */
function ask(root: string, args: readonly string[]): Answer {
  // Inside a hook git names the repository in the environment, and it may be another one.
  const { GIT_DIR: _, GIT_WORK_TREE: __, ...env } = process.env;
  // Loading it costs as much as it does to check several files, and hardly any check needs it.
  const { spawnSync } = process.getBuiltinModule("node:child_process");
  const { status, stdout, stderr, error } = spawnSync("git", [...safely, ...args], {
    cwd: root,
    env: { ...env, LC_ALL: "C" },
    encoding: "utf8",
    maxBuffer: mostBytes,
    stdio: ["ignore", "pipe", "pipe"],
  });
  if ((error as NodeJS.ErrnoException | undefined)?.code === "ENOENT") return { reason: "git is not installed, or not where programs are looked for" };
  if (error !== undefined) return { reason: `git did not answer (${error.message})` };
  if (status === 0) return { text: stdout };
  const [first = ""] = stderr.trim().split("\n");
  return { reason: first === "" ? "" : `git says “${first.replace(/^(?:fatal|error): /, "").replace(/\.$/, "")}”` };
}
