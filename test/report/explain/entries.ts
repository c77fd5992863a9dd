import { readFileSync } from "node:fs";
import { join } from "node:path";
import { shippedCatalogue } from "../../../src/api/shipped.ts";
import type { Catalogue } from "../../../src/model/catalogue.ts";
import { entriesFor } from "../../../src/report/explain/entries.ts";
import type { Case, Entry } from "../../../src/report/explain/entry.ts";

/** The catalogue that ships. */
export async function shipped(): Promise<Catalogue> {
  return (await shippedCatalogue()).catalogue;
}

/** Everything that can be explained without an assessment. */
export async function known(): Promise<readonly Entry[]> {
  return entriesFor(await shipped());
}

/** The text below one heading of an entry's sheet; nothing where there is no such heading. */
export function below(entry: Entry, heading: string, cases: readonly Case[] = []): string {
  const passages = entry.passages(cases).filter((passage) => passage.heading === heading);
  return passages.flatMap(({ paragraphs = [], bullets = [] }) => [...paragraphs, ...bullets]).join("\n");
}

export const root = join(import.meta.dirname, "../../..");

export function json(path: string): unknown {
  return JSON.parse(readFileSync(join(root, path), "utf8"));
}
