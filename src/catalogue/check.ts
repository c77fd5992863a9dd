import type { Problem } from "../diagnostics/problem.ts";
import { inside, raise } from "../diagnostics/raise.ts";
import type { CatalogueFile, Clause, Practice } from "../model/generated/schemas.ts";
import type { Spot } from "../model/pointer.ts";

interface Identified {
  readonly id: string;
  readonly spot: Spot;
}

/** What a schema cannot say about a catalogue: its ids differ, and the words of every clause are found in its practice. */
export function checkCatalogue(catalogue: CatalogueFile, file: string): Problem[] {
  const top: Spot = { file, pointer: [] };
  const practices = catalogue.practices.map((practice, index) => ({ practice, spot: inside(top, "practices", index) }));
  const clauses = practices.flatMap(({ practice, spot }) =>
    practice.clauses.map((clause, index) => ({ practice, clause, spot: inside(spot, "clauses", index) })),
  );
  return [
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
