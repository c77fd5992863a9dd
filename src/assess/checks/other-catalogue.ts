import type { Problem } from "../../diagnostics/problem.ts";
import { raise } from "../../diagnostics/raise.ts";
import type { Decision } from "../../model/decision.ts";
import { clauseReferences } from "../references.ts";

/** From so many unknown ids on, and where they are the greater part, the catalogue is the likelier mistake. */
const many = 4;

interface Strangers {
  readonly all: readonly string[];
  readonly unknown: readonly string[];
}

function strangersIn(decision: Decision): Strangers {
  const { catalogue, assessment } = decision;
  const isOwn = ({ id }: { readonly id: string }): boolean => assessment.seen?.isForeign(id) !== true;
  const named = [
    ...assessment.practices.map(({ data }) => ({ id: data.practice, isKnown: catalogue.practices.has(data.practice) })),
    ...clauseReferences(decision, () => true).map(({ id }) => ({ id, isKnown: catalogue.clauses.has(id) })),
  ].filter(isOwn);
  return { all: [...new Set(named.map(({ id }) => id))], unknown: [...new Set(named.filter(({ isKnown }) => !isKnown).map(({ id }) => id))] };
}

/** Whether an assessment is probably read by another code's catalogue: then its ids are not told one by one. */
export function isReadByAnother(decision: Decision): boolean {
  const { catalogue, assessment } = decision;
  // In most assessments every file is about a known practice, and nothing else has to be looked at.
  if (assessment.practices.some(({ data }) => catalogue.practices.has(data.practice))) return false;
  const { all, unknown } = strangersIn(decision);
  return unknown.length >= many && 2 * unknown.length > all.length;
}

/** That most of the ids are unknown: one sentence in the place of many. */
export function otherCatalogue(decision: Decision): Problem[] {
  if (!isReadByAnother(decision)) return [];
  const { catalogue, title } = decision.catalogue.file;
  const { head } = decision.assessment;
  const spot = { file: head.file, pointer: [head.data.catalogue === undefined ? "edition" : "catalogue"] };
  return [raise("reference/other-catalogue", { catalogue, title }, spot)];
}
