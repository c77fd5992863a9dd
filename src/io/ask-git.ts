/** What git said, or why it said nothing, as the end of a sentence: an empty one where it gave no reason. */
export type Answer<Value> = { readonly value: Value; readonly reason?: undefined } | { readonly value?: undefined; readonly reason: string };

/** More than the names of all files of a very large repository. */
const mostBytes = 512 * 1024 * 1024;

/** Nothing that a repository configures is run: no hook, no monitor of files, no pager; and nothing is fetched from elsewhere. */
const safely = ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "--no-optional-locks", "--no-pager"];

/** Runs git with a list of arguments, and no shell, in a folder. */
export function askGit(folder: string, args: readonly string[], input?: string): Answer<Buffer> {
  // Inside a hook git names the repository in the environment, and it may be another one.
  const { GIT_DIR: _, GIT_WORK_TREE: __, ...env } = process.env;
  // Loading it costs as much as it does to check several files, and hardly any check needs it.
  const { spawnSync } = process.getBuiltinModule("node:child_process");
  const { status, stdout, stderr, error } = spawnSync("git", [...safely, ...args], {
    cwd: folder,
    env: { ...env, LC_ALL: "C", GIT_TERMINAL_PROMPT: "0", GIT_NO_LAZY_FETCH: "1" },
    maxBuffer: mostBytes,
    ...(input === undefined ? { stdio: ["ignore", "pipe", "pipe"] } : { input }),
  });
  if ((error as NodeJS.ErrnoException | undefined)?.code === "ENOENT") return { reason: "git is not installed, or not where programs are looked for" };
  if (error !== undefined) return { reason: `git did not answer (${error.message})` };
  if (status === 0) return { value: stdout };
  const [first = ""] = stderr.toString("utf8").trim().split("\n");
  return { reason: first === "" ? "" : `git says “${first.replace(/^(?:fatal|error): /, "").replace(/\.$/, "")}”` };
}
