import { nearest } from "../../diagnostics/nearest.ts";
import type { Problem } from "../../diagnostics/problem.ts";
import { raise } from "../../diagnostics/raise.ts";
import type { Catalogue } from "../../model/catalogue.ts";
import type { Decision } from "../../model/decision.ts";
import { gapOf } from "../../model/not-held.ts";
import { meantClause } from "../meant.ts";
import { inWords } from "../phrases.ts";
import { clauseReferences } from "../references.ts";
import { isReadByAnother } from "./other-catalogue.ts";

/** A clause id that the catalogue does not have, wherever it is named. */
export function unknownClause(decision: Decision): Problem[] {
  const { catalogue, assessment } = decision;
  if (isReadByAnother(decision)) return [];
  return clauseReferences(decision, (id) => !catalogue.clauses.has(id) && assessment.seen?.isForeign(id) !== true).map(({ id, spot }) => {
    const practice = assessment.practices.find(({ file }) => file === spot.file)?.data.practice;
    return raise("reference/unknown-clause", { clause: id, ...hint(id, catalogue, practice) }, spot);
  });
}

/** One way out: that the words are to be had first, the clauses of the practice that was named, the clause that was probably meant, or what a clause id looks like. */
function hint(id: string, catalogue: Catalogue, practice: string | undefined) {
  const { practices, clauses } = catalogue;
  const gap = gapOf(id, practices.values());
  if (gap !== undefined) return { gap };
  const whole = practices.get(id);
  if (whole !== undefined) return { practice: id, clauses: inWords(whole.clauses.map((clause) => clause.id)) };
  const certain = meantClause(id, catalogue, practice);
  // The practice is plain and the letter is none of its clauses: which of them was meant, nobody can guess.
  const home = certain === undefined ? practices.get(/^(.*\d)[a-z]$/i.exec(id)?.[1] ?? "") : undefined;
  if (home !== undefined) return { home: home.id, clauses: inWords(home.clauses.map((clause) => clause.id)) };
  const suggestion = certain ?? nearest(id, clauses.keys());
  return suggestion === undefined ? { such_as: clauses.keys().next().value } : { suggestion };
}
