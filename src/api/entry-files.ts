import type { Addition, Change } from "../sheet/gathered.ts";
import { endingOf, fileForPractice } from "./practice-files.ts";
import type { LoadedAssessment } from "./types.ts";

/** The file in which a changed entry is written. */
export const fileOfChange = (loaded: LoadedAssessment, { entry }: Pick<Change, "entry">): string =>
  entry.isAbsent === true && entry.practice !== undefined ? fileForPractice(entry.practice, loaded) : entry.file;

/** The file to which a new entry goes. */
export function fileOfAddition(loaded: LoadedAssessment, { table, home }: Pick<Addition, "table" | "home">): string {
  if (home.file !== undefined) return home.file;
  if (home.practice !== undefined) return fileForPractice(home.practice, loaded);
  const { assessment, files } = loaded;
  return table.what === "ask" ? (assessment?.asks?.file ?? `asks${endingOf(files)}`) : (assessment?.head.file ?? "assessment.yaml");
}
