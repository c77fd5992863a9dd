import type { Diagnostic, Problem } from "../diagnostics/problem.ts";
import type { Workspace } from "../io/workspace.ts";
import { kindOf } from "../schema/kind.ts";
import { readData } from "../source/read-data.ts";
import { reason } from "./catalogue.ts";
import { located } from "./located.ts";
import { openCatalogue } from "./own-catalogue.ts";

/** Catalogues that were named by themselves, and what is wrong with them. */
export interface CheckedCatalogues {
  readonly files: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** Those that could not be opened, one sentence each. */
  readonly refusals: readonly string[];
}

/** Whether a path that was named is the file of a catalogue: what its keys say, or, where they cannot be read, its name. */
export function isCatalogueFile(workspace: Workspace, path: string): boolean {
  if (!/\.ya?ml$/i.test(path)) return false;
  const { text } = workspace.readText(path);
  if (text === undefined) return false;
  const reading = readData(text);
  // What the quick reader declines is looked at for the words that only a catalogue begins lines with.
  return kindOf(reading?.data, path) === "catalogue" || (reading === undefined && /^principle:/m.test(text) && /^practices:/m.test(text));
}

/** Checks catalogues without an assessment. */
export async function checkCatalogues(workspace: Workspace, files: readonly string[]): Promise<CheckedCatalogues> {
  const problems: Problem[] = [];
  const texts = new Map<string, string>();
  const refusals: string[] = [];
  for (const file of files) {
    const { text, problems: found } = await openCatalogue(workspace, file);
    if (text === undefined) refusals.push(`The catalogue ${file} cannot be read${reason(found)}.`);
    else {
      problems.push(...found);
      texts.set(file, text);
    }
  }
  return { files, diagnostics: await located(problems, texts, (file) => file), refusals };
}
