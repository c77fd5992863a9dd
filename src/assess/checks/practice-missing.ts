import { nearest } from "../../diagnostics/nearest.ts";
import type { Problem } from "../../diagnostics/problem.ts";
import { raiseWhole } from "../../diagnostics/raise.ts";
import type { Decision } from "../../model/decision.ts";

/** A practice with neither a file nor evidence elsewhere. A file that names the wrong practice may be the reason. */
export function practiceMissing({ assessment, catalogue, practices }: Decision): Problem[] {
  const ids = [...catalogue.practices.keys()];
  const named = assessment.practices.map(({ data }) => data.practice);
  const copied = new Set(named).size < named.length;
  if (copied) return [];
  const misspelt = named.filter((practice) => !catalogue.practices.has(practice)).map((practice) => nearest(practice, ids));
  return practices
    .filter(({ file, clauses }) => file === undefined && clauses.every(({ weighings }) => weighings.length === 0))
    .filter(({ practice }) => !misspelt.includes(practice.id))
    .map(({ practice }) => raiseWhole("file/practice-missing", { practice: practice.id, title: practice.title }, assessment.head.file));
}
