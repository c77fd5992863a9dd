import { nearest } from "../diagnostics/nearest.ts";
import type { Problem } from "../diagnostics/problem.ts";
import { inside, raise } from "../diagnostics/raise.ts";
import type { Assessment } from "../model/assessment.ts";
import type { Catalogue } from "../model/catalogue.ts";
import { isCalled } from "../model/catalogue-name.ts";
import type { ClauseReference } from "../model/generated/schemas.ts";
import type { Spot } from "../model/pointer.ts";
import { inWords } from "./phrases.ts";

/** The catalogues to which what stands in the files may belong. */
interface Catalogues {
  /** The one that is assessed against. */
  readonly catalogue: Catalogue;
  /** The others of which ids stand in the files. */
  readonly others: readonly Catalogue[];
  /** All that can be named. */
  readonly known: readonly Catalogue[];
  /** The one from which the assessment was carried over: that its ids stand in the files is how it should be. Undefined where it was not. */
  readonly before: Catalogue | undefined;
}

/**
 * What stands in the files of an assessment and belongs to another catalogue: it is left out, which is no mistake, and is told. And clauses of a
 * catalogue that nobody knows, which would count nowhere.
 */
export function elsewhereProblems({ practices }: Assessment, catalogues: Catalogues): Problem[] {
  const { before } = catalogues;
  return practices.flatMap(({ file, data }) => {
    const top: Spot = { file, pointer: [] };
    const home = otherOf(data.practice, catalogues);
    const isOther = home !== undefined && home !== before;
    return [
      ...(isOther ? [raise("reference/of-another-catalogue", { what: data.practice, catalogue: home.file.catalogue }, inside(top, "practice"))] : []),
      ...(data.evidence ?? []).flatMap(({ clauses }, index) =>
        clauses.flatMap((clause, at) => {
          const spot = inside(top, "evidence", index, "clauses", at);
          return [...unknownName(clause, spot, catalogues), ...(isOther ? [] : leftOut(clause, { spot, isHere: home === undefined }, catalogues))];
        }),
      ),
    ];
  });
}

const otherOf = (id: string, { catalogue, others }: Catalogues): Catalogue | undefined =>
  holds(catalogue, id) ? undefined : others.find((other) => holds(other, id));

const holds = ({ practices, clauses, file }: Catalogue, id: string): boolean => clauses.has(id) || practices.has(id) || file.principle.id === id;

/** Where a clause is named. */
interface Named {
  readonly spot: Spot;
  /** Whether it is in a file about a practice of the catalogue that is assessed against. */
  readonly isHere: boolean;
}

/**
 * A clause of another catalogue, which does not say whose it is. In the files of the edition before that is how it should be; in one of this edition it
 * would count for nothing here, and change what was.
 */
function leftOut(clause: ClauseReference, { spot, isHere }: Named, catalogues: Catalogues): Problem[] {
  if (typeof clause === "object" && clause.of !== undefined) return [];
  const id = typeof clause === "string" ? clause : clause.clause;
  const other = otherOf(id, catalogues);
  if (other === undefined || (other === catalogues.before && !isHere)) return [];
  const at = typeof clause === "string" ? spot : inside(spot, "clause");
  const { catalogue } = other.file;
  return [
    other === catalogues.before
      ? raise("reference/edition-before", { clause: id, catalogue, own: catalogues.catalogue.file.catalogue }, at)
      : raise("reference/of-another-catalogue", { what: id, catalogue }, at),
  ];
}

/** A clause that is said to be of a catalogue that nobody knows by that name. */
function unknownName(clause: ClauseReference, spot: Spot, { known }: Catalogues): Problem[] {
  if (typeof clause === "string" || clause.of === undefined) return [];
  const { of } = clause;
  if (known.some(({ file }) => isCalled(file, of))) return [];
  const names = [...new Set(known.flatMap(({ file }) => [file.catalogue, ...(file.filled_from === undefined ? [] : [file.filled_from])]))].toSorted();
  return [
    raise("reference/unknown-catalogue", { catalogue: of, clause: clause.clause, suggestion: nearest(of, names), known: inWords(names) }, inside(spot, "of")),
  ];
}
