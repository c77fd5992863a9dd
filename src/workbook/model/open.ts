import { assess } from "../../api/assess.ts";
import { loadFiles } from "../../api/load-files.ts";
import type { Assessed, LoadedAssessment } from "../../api/types.ts";
import type { Diagnostic } from "../../diagnostics/problem.ts";

/** Texts by their names, with forward slashes. */
export type Files = ReadonlyMap<string, string>;

/** An assessment that is open in the page: its files, and all that follows from them. */
export interface OpenAssessment {
  /** Its folder among the files; "." where they lie in none. */
  readonly folder: string;
  readonly files: Files;
  readonly loaded: LoadedAssessment;
  readonly assessed: Assessed;
  /** What is wrong with its files, and with the configuration and the catalogue that it goes by. */
  readonly diagnostics: readonly Diagnostic[];
  /** What cannot be opened or used, one sentence each. */
  readonly refusals: readonly string[];
}

/** What was found among some files. */
export interface FoundAssessments {
  readonly folders: readonly string[];
  readonly refusals: readonly string[];
  readonly open: (folder: string) => Promise<OpenAssessment>;
}

/** The assessments among some files. Nothing is remembered from one call to the next, so what is shown follows from the files and nothing else. */
export async function findIn(files: Files): Promise<FoundAssessments> {
  const { assessments, diagnostics, refusals } = await loadFiles(files);
  return {
    folders: assessments.map(({ folder }) => folder),
    refusals,
    open: async (folder) => {
      const loaded = assessments.find((one) => one.folder === folder);
      if (loaded === undefined) throw new Error(`There is no assessment in ${folder}.`);
      const assessed = assess(loaded);
      return { folder, files, loaded, assessed, diagnostics: [...diagnostics, ...(await assessed.diagnostics())], refusals };
    },
  };
}

/** The same for one whose folder is known. */
export async function openIn(files: Files, folder: string): Promise<OpenAssessment> {
  return (await findIn(files)).open(folder);
}
