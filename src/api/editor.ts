import { editorSchema } from "../editor/schema.ts";
import { readAsset } from "../io/assets.ts";
import type { CatalogueFile } from "../model/catalogue.ts";
import { jsonText } from "../model/orders.ts";
import { editedKinds } from "../model/schema-names.ts";
import { groups } from "../report/explain/words/groups.ts";
import { shippedCatalogue } from "./shipped.ts";

/**
 * The schemas by which editors help with the files that people write, by the name of the file each is in.
 *
 * @param catalogue whose clauses are offered; left out, the shipped one
 */
export async function editorSchemas(catalogue?: CatalogueFile): Promise<ReadonlyMap<string, string>> {
  const offered = catalogue ?? (await shippedCatalogue()).catalogue.file;
  const schemas = new Map(["common", ...editedKinds].map((name) => [name, JSON.parse(readAsset(`schemas/${name}.schema.json`))]));
  return new Map(editedKinds.map((kind) => [`${kind}.schema.json`, `${jsonText(editorSchema(kind, { schemas, catalogue: offered, groups }), 1)}\n`]));
}
