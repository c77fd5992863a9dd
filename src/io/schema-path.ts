import { existsSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { schemaFolder } from "../model/schema-names.ts";
import { assetPath } from "./assets.ts";
import { isInSameProject } from "./new-folder.ts";

/**
 * The way from a folder to the schema of a kind of file, as an editor follows it: to the one that the repository keeps, else to the
 * one of this package. Undefined where neither way would hold wherever the project goes.
 */
export function schemaWay(folder: string, kind: string): string | undefined {
  const own = keptSchema(resolve(folder), kind);
  const schema = own ?? (isInSameProject(folder) ? assetPath(`schemas/editor/${kind}.schema.json`) : undefined);
  return schema === undefined ? undefined : relative(resolve(folder), schema).split(sep).join("/");
}

/** The schema that lies in the repository of a folder: not above the top of it, because what lies there stays behind when it moves. */
function keptSchema(folder: string, kind: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    const schema = join(at, schemaFolder, `${kind}.schema.json`);
    if (existsSync(schema)) return schema;
    if (existsSync(join(at, ".git")) || dirname(at) === at) return undefined;
  }
}
