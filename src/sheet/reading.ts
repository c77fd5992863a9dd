import type { Kept } from "./kept.ts";
import type { Table } from "./model.ts";

/** What clauses and practices there are, by which somebody's way of writing them is known. */
export interface KnownIds {
  readonly clauses: readonly string[];
  readonly practices: readonly string[];
  /** The ids of parts of clauses. */
  readonly parts: readonly string[];
}

/** What a book is read beside. */
export interface Reading {
  readonly tables: readonly Table[];
  /** What was exported. */
  readonly kept: Kept;
  readonly ids: KnownIds;
}

/** The ids of the clauses and practices that some tables are about. */
export const idsIn = (tables: readonly Table[]): KnownIds => ({
  clauses: tables.flatMap(({ headings }) => headings.flatMap(({ clause }) => clause ?? [])),
  parts: [...new Set(tables.flatMap(({ headings }) => headings.flatMap(({ parts }) => parts ?? [])))],
  practices: tables.flatMap(({ practice }) => practice ?? []),
});
