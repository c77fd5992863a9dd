import type { Problem } from "../../diagnostics/problem.ts";
import { raiseWhole } from "../../diagnostics/raise.ts";
import type { Assessment } from "../../model/assessment.ts";
import type { Practice } from "../../model/catalogue.ts";
import type { Decision } from "../../model/decision.ts";
import { mayBeLost } from "../held.ts";

/** A practice with neither a file nor evidence elsewhere. A file that is lost, or that names another practice by mistake, may be the reason. */
export function practiceMissing({ assessment, catalogue, practices }: Decision): Problem[] {
  const named = assessment.practices.map(({ data }) => data.practice);
  if (new Set(named).size < named.length || named.some((practice) => !catalogue.practices.has(practice))) return [];
  return practices
    .filter(({ practice, file, clauses }) => practice.not_held === undefined && file === undefined && clauses.every(({ weighings }) => weighings.length === 0))
    .filter(({ practice }) => !isLost(practice, assessment))
    .map(({ practice }) => raiseWhole("file/practice-missing", { practice: practice.id, title: practice.title }, assessment.head.file));
}

function isLost(practice: Practice, assessment: Assessment): boolean {
  const isOwn = assessment.broken.some((file) => file.practice === undefined || file.practice === practice.id);
  return isOwn || practice.clauses.some(({ id }) => mayBeLost(id, assessment));
}
