import { relative, resolve, sep } from "node:path";
import { assetPath } from "./assets.ts";

/** The way from a folder to the schema of a kind of file, as an editor follows it. */
export function schemaPathFrom(folder: string, kind: string): string {
  return relative(resolve(folder), assetPath(`schemas/editor/${kind}.schema.json`))
    .split(sep)
    .join("/");
}
