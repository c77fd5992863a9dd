import type { Revisions } from "../api/revisions.ts";
import { isThere } from "../io/file.ts";
import { Refusal } from "./refusal.ts";

/**
 * Reads the arguments of t6 diff as git's own diff does: `A..B`, `A...B` and `A B` are two revisions, with paths behind them; `A`
 * alone, or before paths, is compared with the files as they are now. What is there as a file or folder is meant as that.
 * @returns undefined where two paths are meant
 */
export function revisionsIn(what: readonly string[]): Revisions | undefined {
  const [first = "", second] = what;
  if (isThere(first)) {
    if (second === undefined) throw new Refusal(`${first} is one path, and t6 diff compares two: name another, or a revision first, such as HEAD.`);
    return undefined;
  }
  const range = /^(.*?)(\.{2,3})(.*)$/.exec(first);
  if (range !== null && !/[/\\]/.test(range[1]?.slice(-1) ?? "") && !first.startsWith("..") && !first.startsWith("./")) {
    const [, from = "", dots, to = ""] = range;
    return { from: from || "HEAD", to: to || "HEAD", sinceCommon: dots === "...", paths: pathsOr(what.slice(1)) };
  }
  if (looksLikePath(first)) return undefined;
  return { from: first, to: undefined, sinceCommon: false, paths: pathsOr(what.slice(1)) };
}

function pathsOr(paths: readonly string[]): readonly string[] {
  return paths.length === 0 ? ["."] : paths;
}

/** Whether a name that nothing has was meant as that of a file or folder: revisions may have slashes, but do not end in .json or start with a dot. */
function looksLikePath(name: string): boolean {
  return /^[./~]|\.json$|[\\/]$/i.test(name);
}
