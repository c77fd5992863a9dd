import type { Args, Problem } from "../diagnostics/problem.ts";
import { findLinksFile } from "../io/links-file.ts";
import { readText } from "../io/read.ts";
import type { LinksFile } from "../model/generated/schemas.ts";
import { isLinks, linksProblem } from "../schema/links.ts";
import { reason } from "./catalogue.ts";

/** A link cache that was looked for. */
export interface LinkCache {
  readonly path: string;
  /** What it holds; undefined where there is none yet. */
  readonly memory: LinksFile | undefined;
  /** Its text, to tell whether it has to be written. */
  readonly text: string | undefined;
  readonly whole: boolean;
}

/** Finds and reads the link cache for some paths; or says in a sentence why it cannot be gone by. */
export function openLinkCache(paths: readonly string[], named: string | undefined): LinkCache | { readonly refusal: string } {
  const { path, exists, whole } = findLinksFile(paths, named);
  if (!exists) return { path, memory: undefined, text: undefined, whole };
  const { text, problem } = readText(path, cacheLimit);
  if (problem !== undefined) {
    const unread: Problem = { code: problem.code, args: problem.args as Args, file: path, where: { whole: true } };
    return { refusal: `${path} cannot be read${reason([unread])}.` };
  }
  const data = dataOf(text);
  if (isLinks(data)) return { path, memory: data, text, whole };
  const detail = data === undefined ? "it is no JSON" : linksProblem(data);
  return { refusal: `${path} is no link cache that t6 can go by: ${detail}. Put it right, or delete it to begin anew, without what it remembers.` };
}

/** A link cache of a hundred thousand addresses is smaller. */
const cacheLimit = 50 * 1024 * 1024;

function dataOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return undefined;
  }
}
