import type { CatalogueFile } from "../model/catalogue.ts";
import type { WrittenCatalogue } from "../model/generated/schemas.ts";

/** A catalogue as it was written, with every practice made whole: one that is not held has no words and no clause. */
export function wholeCatalogue(written: WrittenCatalogue): CatalogueFile {
  return { ...written, practices: written.practices.map((practice) => ({ ...practice, text: practice.text ?? "", clauses: practice.clauses ?? [] })) };
}
