import type { Clause, WrittenCatalogue, WrittenPractice } from "./generated/schemas.ts";

/** A practice, and what is decided about it. One that is not held has no words, and no clause. */
export type Practice = Omit<WrittenPractice, "text" | "clauses"> & { readonly text: string; readonly clauses: readonly Clause[] };

/** What a catalogue says, with every practice made whole. */
export type CatalogueFile = Omit<WrittenCatalogue, "practices"> & { readonly practices: readonly Practice[] };

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
