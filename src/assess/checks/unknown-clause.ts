import { nearest } from "../../diagnostics/nearest.ts";
import type { Problem } from "../../diagnostics/problem.ts";
import { raise } from "../../diagnostics/raise.ts";
import type { Catalogue } from "../../model/catalogue.ts";
import type { Decision } from "../../model/decision.ts";
import { inWords } from "../phrases.ts";
import { clauseReferences } from "../references.ts";

/** A clause id that the catalogue does not have, wherever it is named. */
export function unknownClause(decision: Decision): Problem[] {
  const { catalogue } = decision;
  return clauseReferences(decision, (id) => !catalogue.clauses.has(id)).map(({ id, spot }) =>
    raise("reference/unknown-clause", { clause: id, ...hint(id, catalogue) }, spot),
  );
}

/** One way out: the clauses of the practice that was named, the clause that was probably meant, or what a clause id looks like. */
function hint(id: string, { practices, clauses }: Catalogue) {
  const practice = practices.get(id);
  if (practice !== undefined) return { practice: id, clauses: inWords(practice.clauses.map((clause) => clause.id)) };
  const suggestion = nearest(id, clauses.keys());
  return suggestion === undefined ? { such_as: clauses.keys().next().value } : { suggestion };
}
