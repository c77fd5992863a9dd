import type { CatalogueFile, Clause, Practice } from "./generated/schemas.ts";

/** A catalogue with its clauses and practices found by id. */
export interface Catalogue {
  readonly file: CatalogueFile;
  readonly practices: ReadonlyMap<string, Practice>;
  readonly clauses: ReadonlyMap<string, { readonly clause: Clause; readonly practice: string }>;
}
