import { basename } from "node:path";
import { folderOf, isFileIn } from "../io/file.ts";
import type { Instead } from "../io/instead.ts";
import { readStandardInput } from "../io/read.ts";
import type { CheckOptions } from "./options.ts";
import { Refusal } from "./refusal.ts";

/** What to check, and the text that stands for a file of it, where "-" was given as the path. */
export function pathsOf(
  paths: readonly string[],
  { stdinFilename: file, changedSince }: CheckOptions,
): { readonly paths: readonly string[]; readonly instead?: Instead } {
  if (!paths.includes("-") && file === undefined) return { paths };
  if (file === undefined) throw new Refusal("The path - is the standard input: say with --stdin-filename for which file of an assessment it stands.");
  if (paths.length !== 1 || paths[0] !== "-") throw new Refusal("--stdin-filename goes with - as the one path: t6 check - --stdin-filename FILE.");
  if (changedSince !== undefined) throw new Refusal("--stdin-filename does not go with --changed-since: what comes from the standard input has no revision.");
  const folder = folderOf(file);
  const isHead = /^assessment\.ya?ml$/.test(basename(file));
  if (!/\.ya?ml$/.test(file) || !["assessment.yaml", "assessment.yml"].some((name) => isFileIn(folder, name)))
    throw new Refusal(`${file} is no file of an assessment: ${isHead ? "save it once first" : "it has to end in .yaml, with an assessment.yaml beside it"}.`);
  const { text, reason } = readStandardInput();
  if (text === undefined) throw new Refusal(`The standard input cannot be read: ${reason}.`);
  return { paths: [folder], instead: { path: file, text } };
}
