import type { CatalogueFile } from "../model/catalogue.ts";
import type { Node } from "./node.ts";

interface Offer {
  readonly value: string;
  readonly means: string;
}

/** Values that an editor offers, each with what it means. */
export const offering = (offers: readonly Offer[]): Node => ({
  type: "string",
  enum: offers.map(({ value }) => value),
  markdownEnumDescriptions: offers.map(({ means }) => means),
});

/** The clauses of a catalogue, each with the question that it puts and with its practice. */
export const clauseOffers = ({ practices }: CatalogueFile): readonly Offer[] =>
  practices.flatMap(({ id, title, clauses }) => clauses.map((clause) => ({ value: clause.id, means: `${clause.question} (${id}, ${title})` })));

export const practiceOffers = ({ practices }: CatalogueFile): readonly Offer[] =>
  practices.map(({ id, title, text }) => ({ value: id, means: `${title}. “${text}”` }));

/** The parts of the clauses that have some, each with the clauses that name it. */
export function partOffers({ practices }: CatalogueFile): readonly Offer[] {
  const clauses = new Map<string, string[]>();
  for (const practice of practices)
    for (const { id, parts = [] } of practice.clauses) for (const part of parts) clauses.set(part.id, [...(clauses.get(part.id) ?? []), id]);
  return [...clauses].map(([value, ids]) => ({ value, means: `A part of ${ids.join(", ")}.` }));
}
