import type { Problem } from "../diagnostics/problem.ts";
import { raise } from "../diagnostics/raise.ts";
import { inDisplay } from "../io/in-display.ts";
import type { Workspace } from "../io/workspace.ts";
import type { Assessment } from "../model/assessment.ts";
import { isShipped } from "../model/shipped.ts";
import { readData } from "../source/read-data.ts";
import { namedBy } from "./named-by.ts";
import type { LoadedCatalogue, NamedCatalogue } from "./types.ts";

/** Where the catalogue is that an assessment names: its id, or its file. */
export function placeOf(folder: string, { catalogue }: Pick<NamedCatalogue, "catalogue">): string {
  return isShipped(catalogue) ? catalogue : namedBy({ folder }, catalogue);
}

/** Why a catalogue that an assessment names is not read: whoever wrote that may be anybody. Undefined where it is. */
export function strayOf(workspace: Workspace, folder: string, naming: NamedCatalogue): string | undefined {
  const place = placeOf(folder, naming);
  return isShipped(place) || !workspace.isOutside(place, folder)
    ? undefined
    : `${inDisplay(folder, naming.file)} names a catalogue outside of the repository, ${naming.catalogue}, so it was not read: bring it into the repository, or name it with --catalogue.`;
}

/** The same from the file alone, before the folder is read: undefined where it names none, or cannot be read so quickly. */
export function catalogueAt(workspace: Workspace, folder: string, files: readonly string[]): string | undefined {
  const file = files.find((name) => /^assessment\.ya?ml$/.test(name));
  const { text } = file === undefined ? { text: undefined } : workspace.readText(inDisplay(folder, file));
  const data = text === undefined ? undefined : (readData(text)?.data as { readonly catalogue?: unknown } | undefined);
  return file === undefined || typeof data?.catalogue !== "string" || isShipped(data.catalogue) ? undefined : placeOf(folder, { catalogue: data.catalogue });
}

/** That an assessment names another catalogue than the configuration that binds it: what the gate asks would be asked of other clauses. */
export function disagreeing(naming: NamedCatalogue, own: LoadedCatalogue | undefined, ruling: LoadedCatalogue | undefined): readonly Problem[] {
  if (ruling === undefined || own?.digest() === ruling.digest()) return [];
  const { catalogue, title } = ruling.catalogue.file;
  return [raise("assessment/other-catalogue", { named: naming.catalogue, ruling: catalogue, title }, { file: naming.file, pointer: [naming.key] })];
}

/** Whether an assessment names clauses of more than one catalogue. Of most it is known at once that it does not. */
export function namesOthers(assessment: Assessment): boolean {
  return assessment.practices.some(({ data }) =>
    data.evidence?.some(({ clauses }) => clauses.some((clause) => typeof clause === "object" && clause.of !== undefined)),
  );
}
