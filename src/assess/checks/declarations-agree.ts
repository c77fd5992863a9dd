import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { Decision } from "../../model/decision.ts";
import { deferrals, firsts, notApplicables, type Written } from "../declared.ts";

/** Declarations that stand in the wrong file, stand twice, or exclude each other. */
export function declarationsAgree(decision: Decision): Problem[] {
  const [notApplicable, deferred] = [notApplicables(decision), deferrals(decision)];
  const allowed = new Set(notApplicable.filter(({ clause }) => clause.not_applicable).map(({ clause }) => clause));
  const both = firsts(deferred).filter(({ clause }) => allowed.has(clause));
  return [
    ...both.map(({ clause, spot }) => raise("scope/not-applicable-and-deferred", { clause: clause.id }, inside(spot, "clause"))),
    ...again(notApplicable, "marked as not applicable"),
    ...again(deferred, "deferred"),
    ...elsewhere(notApplicable, decision),
    ...elsewhere(deferred, decision),
  ];
}

function again(entries: readonly Written<unknown>[], declared: string): Problem[] {
  const kept = firsts(entries);
  return entries
    .filter((entry) => !kept.includes(entry))
    .map(({ clause, spot }) => {
      const first = kept.find((entry) => entry.clause === clause)?.spot.file ?? spot.file;
      return raise("scope/declared-twice", { clause: clause.id, declared, first }, inside(spot, "clause"));
    });
}

/** A file about a practice that is not there is told elsewhere. */
function elsewhere(entries: readonly Written<unknown>[], { catalogue }: Decision): Problem[] {
  return firsts(entries)
    .filter(({ practice, here }) => practice !== here && catalogue.practices.has(here))
    .map(({ clause, practice, here, spot }) => raise("scope/wrong-file", { clause: clause.id, practice, here }, inside(spot, "clause")));
}
