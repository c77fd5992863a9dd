import { createCatalogues } from "./catalogue.ts";
import { loadFolder } from "./folder.ts";
import { seenFolder } from "./seen-folder.ts";
import type { LoadedAssessment } from "./types.ts";

/** An assessment as it would be if some of its files said something else. Nothing is written, and files that are not named are as they were. */
export async function changed(loaded: LoadedAssessment, texts: ReadonlyMap<string, string>): Promise<LoadedAssessment> {
  const known = new Map(loaded.files.flatMap(({ file, text }) => (text === undefined ? [] : [[file, text] as const])));
  const names = [...new Set([...loaded.files.map(({ file }) => file), ...texts.keys()])].sort();
  const { config, catalogue, workspace } = loaded;
  const whole = await loadFolder(workspace, loaded.folder, names, { texts: new Map([...known, ...texts]) });
  const { crosswalk: _crosswalk, rest: _rest, ...read } = whole;
  return { ...read, ...(await seenFolder(whole, catalogue, () => createCatalogues(workspace))), workspace, config, catalogue };
}
