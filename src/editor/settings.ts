import type { CatalogueFile } from "../model/catalogue.ts";
import { schemaFolder } from "../model/schema-names.ts";

/** How files of each kind are called, without their ending. */
const names = (catalogue: CatalogueFile): Readonly<Record<string, readonly string[]>> => ({
  assessment: ["assessment"],
  practice: catalogue.practices.map(({ id }) => id),
  asks: ["asks"],
  config: ["t6.config"],
  catalogue: ["catalogue"],
  baseline: ["t6.baseline"],
  crosswalk: ["crosswalk"],
});

/** Which files of a repository have which schema, as Visual Studio Code and its kin want to be told. */
export function editorSettings(catalogue: CatalogueFile): Readonly<Record<string, readonly string[]>> {
  const entries = Object.entries(names(catalogue)).map(([kind, files]) => [
    `./${schemaFolder}/${kind}.schema.json`,
    files.flatMap((name) => [`**/${name}.yaml`, `**/${name}.yml`]),
  ]);
  return Object.fromEntries(entries);
}
