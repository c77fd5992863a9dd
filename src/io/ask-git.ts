import { existsSync, realpathSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { gitFolder } from "./git-folder.ts";

/** What git said, or why it said nothing, as the end of a sentence: an empty one where it gave no reason. */
export type Answer<Value> = { readonly value: Value; readonly reason?: undefined } | { readonly value?: undefined; readonly reason: string };

/** More than the names of all files of a very large repository. */
const mostBytes = 512 * 1024 * 1024;

/** Nothing that a repository configures is run: no hook, no monitor of files, no pager; and nothing is fetched from elsewhere. */
const safely = ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "--no-optional-locks", "--no-pager"];

/** Settings for one call, as git takes them from the environment: names of what is configured may hold any character. */
export type GitSettings = Readonly<Record<`GIT_CONFIG_${string}`, string>>;

/**
 * Settings by which git compares files as they are: no program that a repository configures to filter them is run.
 * A file that another program keeps elsewhere (LFS) then counts as changed, and is looked at.
 */
export function withoutFilters(folder: string): GitSettings {
  const names = askGit(folder, ["config", "--null", "--name-only", "--get-regexp", "^filter\\."]).value?.toString("utf8").split("\0") ?? [];
  const filters = new Set(names.flatMap((name) => /^(filter\..*)\.[^.]+$/s.exec(name)?.[1] ?? []));
  const off = [...filters].flatMap((filter) => [...["clean", "smudge", "process"].map((key) => [`${filter}.${key}`, ""]), [`${filter}.required`, "false"]]);
  if (off.length === 0) return {};
  const settings = off.flatMap(([key = "", value = ""], index): [`GIT_CONFIG_${string}`, string][] => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ]);
  return { GIT_CONFIG_COUNT: String(off.length), ...Object.fromEntries(settings) };
}

/** What git tells its hooks of the repository that they run in: it may be another one than is asked. Settings of git itself are not among it. */
const ofRepository = [
  ...["GIT_DIR", "GIT_WORK_TREE", "GIT_IMPLICIT_WORK_TREE", "GIT_COMMON_DIR", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_INTERNAL_SUPER_PREFIX", "GIT_NAMESPACE"],
  ...["GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_SHALLOW_FILE", "GIT_GRAFT_FILE", "GIT_REPLACE_REF_BASE"],
];

/** The environment for git in a folder: the index of a commit that is being made stays that of its own repository. */
function environmentIn(folder: string): NodeJS.ProcessEnv {
  const env = { ...process.env };
  const index = env["GIT_INDEX_FILE"];
  for (const name of ofRepository) delete env[name];
  if (index === undefined || index === "") return env;
  const [asked, here] = [rootOf(folder), rootOf(".")];
  // Git names it from the top of the working tree, in which it starts a hook.
  const path = resolve(here ?? ".", index);
  return asked !== undefined && isKeptBy(asked, path) ? { ...env, GIT_INDEX_FILE: path } : env;
}

function isKeptBy(root: string, index: string): boolean {
  try {
    return realpathSync(dirname(index)) === realpathSync(gitFolder(root));
  } catch {
    return false;
  }
}

function rootOf(folder: string): string | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return at;
    if (dirname(at) === at) return undefined;
  }
}

/** Runs git with a list of arguments, and no shell, in a folder. */
export function askGit(folder: string, args: readonly string[], input?: string, settings: GitSettings = {}): Answer<Buffer> {
  // Loading it costs as much as it does to check several files, and hardly any check needs it.
  const { spawnSync } = process.getBuiltinModule("node:child_process");
  const { status, stdout, stderr, error } = spawnSync("git", [...safely, ...args], {
    cwd: folder,
    env: { ...environmentIn(folder), ...settings, LC_ALL: "C", GIT_TERMINAL_PROMPT: "0", GIT_NO_LAZY_FETCH: "1" },
    maxBuffer: mostBytes,
    ...(input === undefined ? { stdio: ["ignore", "pipe", "pipe"] } : { input }),
  });
  if ((error as NodeJS.ErrnoException | undefined)?.code === "ENOENT") return { reason: "git is not installed, or not where programs are looked for" };
  if (error !== undefined) return { reason: `git did not answer (${error.message})` };
  if (status === 0) return { value: stdout };
  const [, foreign] = /detected dubious ownership in repository at '([^\n]*)'/.exec(stderr.toString("utf8")) ?? [];
  if (foreign !== undefined)
    return {
      reason: `git does not trust ${foreign}, because it belongs to somebody else; where that is all right, say so: git config --global --add safe.directory ${foreign}`,
    };
  const [first = ""] = stderr.toString("utf8").trim().split("\n");
  return { reason: first === "" ? "" : `git says “${first.replace(/^(?:fatal|error): /, "").replace(/\.$/, "")}”` };
}
