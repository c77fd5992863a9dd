import type { Catalogue, CatalogueClause, CatalogueFile } from "../model/catalogue.ts";

/** Makes a catalogue's practices and clauses findable by id. Of two with the same id the first counts. */
export function buildCatalogue(file: CatalogueFile): Catalogue {
  const practices = new Map<string, CatalogueFile["practices"][number]>();
  const clauses = new Map<string, CatalogueClause>();
  for (const practice of file.practices) {
    if (!practices.has(practice.id)) practices.set(practice.id, practice);
    for (const clause of practice.clauses) if (!clauses.has(clause.id)) clauses.set(clause.id, { clause, practice: practice.id, rank: clauses.size });
  }
  return { file, practices, clauses };
}
