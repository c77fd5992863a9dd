import { existsSync } from "node:fs";
import { join } from "node:path";
import { editorFolder, schemaList, schemaText } from "../../api/schemas.ts";
import { shown } from "../../io/display.ts";
import { readText } from "../../io/read.ts";
import type { CatalogueFile } from "../../model/catalogue.ts";
import type { SchemaName } from "../../model/schema-names.ts";
import { schemasText } from "../../report/schemas.ts";
import { widthFor } from "../appearance.ts";
import { type ExitCode, exit } from "../exit.ts";
import type { Host } from "../host.ts";
import { openedCatalogue } from "../opened-catalogue.ts";
import { Refusal } from "../refusal.ts";
import type { SchemaOptions } from "../schema-command.ts";
import { writeDocuments } from "../write.ts";

/** t6 schema: prints a schema, lists them, or lays out what the editors of a repository need. */
export async function schema(name: SchemaName | undefined, options: SchemaOptions, host: Host): Promise<ExitCode> {
  const { output } = options;
  if (output === undefined && name === undefined) {
    host.out.write(schemasText(schemaList(), widthFor(host.out, host.env)));
    return exit.fine;
  }
  if (output !== undefined && name !== undefined)
    throw new Refusal(`-o writes all schemas for editors: leave out ‘${name}’. One alone is printed, and “t6 schema ${name} > FILE” keeps it.`);
  const catalogue = (await openedCatalogue(options.catalogue, host, "none of its clauses can be offered. Nothing was written")).catalogue.file;
  if (name !== undefined) host.out.write(await schemaText(name, catalogue));
  else if (output !== undefined) await layOut(output, catalogue, options, host);
  return exit.fine;
}

/** Writes the schemas, and the settings where there are none: somebody's own settings are theirs, so what to add is told. */
async function layOut(folder: string, catalogue: CatalogueFile, options: SchemaOptions, host: Host): Promise<void> {
  if (!existsSync(folder)) throw new Refusal(`${shown(folder)} is not there: name the top folder of the repository. Nothing was written.`);
  const { schemas, settings } = await editorFolder(catalogue);
  const settingsFile = join(folder, ".vscode/settings.json");
  const there = existsSync(settingsFile) ? (readText(settingsFile).text ?? "") : undefined;
  const text = `${JSON.stringify(settings, undefined, 2)}\n`;
  const files = [...schemas].map(([way, content]) => ({ to: join(folder, way), content, updates: true }));
  writeDocuments(there === undefined ? [...files, { to: settingsFile, content: text }] : files, host, options.quiet === true);
  const isSaid = [...schemas.keys()].every((way) => there?.includes(`./${way}`) === true);
  if (there === undefined || isSaid) return;
  host.err.write(`${shown(settingsFile)} is there already, and was left as it is. Add to it what stands between the outer braces here:\n${text}`);
}
