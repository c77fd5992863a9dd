import type { Problem } from "../diagnostics/problem.ts";
import { inside, raise } from "../diagnostics/raise.ts";
import type { CatalogueFile, Clause, Practice } from "../model/generated/schemas.ts";
import type { Spot } from "../model/pointer.ts";

interface Identified {
  readonly id: string;
  readonly spot: Spot;
}

/**
 * What a schema cannot say about a catalogue: its ids differ, the words of every clause are found in its practice, and it does not
 * go under the name of the one that t6 carries.
 */
export function checkCatalogue(catalogue: CatalogueFile, file: string, shipped: CatalogueFile | undefined): Problem[] {
  const top: Spot = { file, pointer: [] };
  const practices = catalogue.practices.map((practice, index) => ({ practice, spot: inside(top, "practices", index) }));
  const clauses = practices.flatMap(({ practice, spot }) =>
    practice.clauses.map((clause, index) => ({ practice, clause, spot: inside(spot, "clauses", index) })),
  );
  return [
    ...(takesNameOf(shipped, catalogue) ? [raise("catalogue/reserved-id", { id: catalogue.catalogue }, inside(top, "catalogue"))] : []),
    ...repeated("edition", identified(catalogue.editions, inside(top, "editions"))),
    ...repeated("practice", identified(catalogue.practices, inside(top, "practices"))),
    ...repeated(
      "clause",
      clauses.map(({ clause, spot }) => ({ id: clause.id, spot: inside(spot, "id") })),
    ),
    ...clauses.flatMap(({ clause, spot }) => repeated(`part of ${clause.id}`, identified(clause.parts ?? [], inside(spot, "parts")))),
    ...clauses.flatMap(({ practice, clause, spot }) => misquoted(clause, practice, inside(spot, "words"))),
  ];
}

/**
 * Whether a catalogue goes under the id of the shipped one and is another. Whoever reads that somebody meets T6 takes it for the Code's
 * T6, so the name belongs to it.
 */
export function takesNameOf(shipped: CatalogueFile | undefined, catalogue: CatalogueFile): boolean {
  return shipped !== undefined && catalogue.catalogue === shipped.catalogue && JSON.stringify(catalogue) !== JSON.stringify(shipped);
}

function identified(entries: readonly { readonly id: string }[], spot: Spot): readonly Identified[] {
  return entries.map(({ id }, index) => ({ id, spot: inside(spot, index, "id") }));
}

function repeated(what: string, entries: readonly Identified[]): Problem[] {
  return entries
    .filter(({ id }, index) => entries.findIndex((entry) => entry.id === id) < index)
    .map(({ id, spot }) => raise("catalogue/duplicate-id", { id, what }, spot));
}

/** The first piece that is not found behind the pieces before it. Once one is missing, nobody can say where the others should be. */
function misquoted({ words }: Clause, { id, text }: Practice, spot: Spot): Problem[] {
  let from = 0;
  for (const [index, piece] of words.entries()) {
    const at = text.indexOf(piece, from);
    if (at === -1) {
      const before = text.includes(piece) ? words[index - 1] : undefined;
      return [raise("catalogue/words-not-found", { practice: id, words: piece, before }, inside(spot, index))];
    }
    from = at + piece.length;
  }
  return [];
}
