import type { CatalogueFile, Clause, Practice } from "./generated/schemas.ts";

export interface CatalogueClause {
  readonly clause: Clause;
  /** The id of the practice that it is part of. */
  readonly practice: string;
  /** Where it stands among all clauses of the catalogue. */
  readonly rank: number;
}

/** A catalogue with its clauses and practices found by id. */
export interface Catalogue {
  readonly file: CatalogueFile;
  readonly practices: ReadonlyMap<string, Practice>;
  readonly clauses: ReadonlyMap<string, CatalogueClause>;
}
