import { editorSettings } from "../editor/settings.ts";
import { readAsset } from "../io/assets.ts";
import type { CatalogueFile } from "../model/catalogue.ts";
import { jsonText } from "../model/orders.ts";
import { editedKinds, type SchemaName, schemaFolder, schemaNames } from "../model/schema-names.ts";
import { editorSchemas } from "./editor.ts";

type Schema = { readonly $defs?: object; readonly title: string; readonly description: string };

const read = (name: string): Schema => JSON.parse(readAsset(`schemas/${name}.schema.json`));

const isEdited = (name: SchemaName): boolean => editedKinds.some((kind) => kind === name);

/** Every schema with what it is for. */
export function schemaList(): readonly { readonly name: SchemaName; readonly isEdited: boolean; readonly about: string }[] {
  return schemaNames.map((name) => ({ name, isEdited: isEdited(name), about: read(name).description }));
}

/**
 * The text of a schema, which needs no other file: of what people write as an editor wants it, of what t6 writes as a validator does.
 *
 * @param catalogue whose clauses an editor offers
 */
export async function schemaText(name: SchemaName, catalogue: CatalogueFile): Promise<string> {
  if (isEdited(name)) return (await editorSchemas(catalogue)).get(`${name}.schema.json`) ?? "";
  return `${jsonText(whole(name), 2)}\n`;
}

/** A schema together with those that it refers to, each under its own name, as JSON Schema has it for schemas that travel together. */
function whole(name: string): Schema {
  const found = new Map<string, Schema>();
  const collect = (one: string): void => {
    for (const [, other = ""] of readAsset(`schemas/${one}.schema.json`).matchAll(/"\$ref":\s*"([\w-]+)\.schema\.json/g)) {
      if (other === name || found.has(other)) continue;
      found.set(other, read(other));
      collect(other);
    }
  };
  collect(name);
  const schema = read(name);
  const others = [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([other, text]) => [`${other}.schema.json`, text]);
  return { ...schema, $defs: { ...schema.$defs, ...Object.fromEntries(others) } };
}

/** What a repository needs so that its editors know its files. */
export interface EditorFolder {
  /** The schemas, by the way from the repository. */
  readonly schemas: ReadonlyMap<string, string>;
  /** What the settings of Visual Studio Code have to say. */
  readonly settings: Readonly<Record<string, unknown>>;
}

export async function editorFolder(catalogue: CatalogueFile): Promise<EditorFolder> {
  const schemas = [...(await editorSchemas(catalogue))].map(([name, text]): [string, string] => [`${schemaFolder}/${name}`, text]);
  return { schemas: new Map(schemas), settings: { "yaml.schemas": editorSettings(catalogue) } };
}
