import { nearest } from "../../diagnostics/nearest.ts";
import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { Decision } from "../../model/decision.ts";
import { clausesOf } from "../references.ts";

/** Limitations about a clause on which their item does not bear. Where the item misspells a clause, that is told first. */
export function limitationElsewhere({ evidence, catalogue }: Decision): Problem[] {
  return evidence.flatMap((record) => {
    if (record.item.limitations === undefined) return [];
    const served = clausesOf(record.item);
    if (served.some((id) => !catalogue.clauses.has(id))) return [];
    return record.item.limitations.flatMap((limitation, index) =>
      (limitation.clauses ?? []).flatMap((clause, at) =>
        !catalogue.clauses.has(clause) || served.includes(clause)
          ? []
          : raise("evidence/limitation-elsewhere", { clause, suggestion: nearest(clause, served) }, inside(record.spot, "limitations", index, "clauses", at)),
      ),
    );
  });
}
