import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { Decision, Weighing } from "../../model/decision.ts";
import type { EvidenceItem } from "../../model/generated/schemas.ts";
import { kindsForATime, lastingKinds } from "../../model/kinds.ts";
import { monthsOfProof } from "../../model/profile.ts";
import { provenOn } from "../age.ts";
import { isLimitedBy, isSupport } from "../grouped.ts";
import { kindsWanted } from "../kinds-wanted.ts";
import { sourcesById } from "../link.ts";
import { inWords } from "../phrases.ts";
import { isOfNoUse, shortfalls } from "../shortfalls.ts";

/**
 * Proof that is older than the profile lets it be, where the clause is not met without it. What is also of a kind that cannot show the clause is told all
 * the same: whoever mends one of the two would meet the other.
 */
export function tooOld(decision: Decision): Problem[] {
  const found = shortfalls(decision, ({ weighings }, weighing) => isOld(weighing) && !weighings.some(isNewer));
  if (found.size === 0) return [];
  const scales = { sources: sourcesById(decision.assessment), checkedOf: decision.checkedOf };
  const told = { months: String(monthsOfProof[decision.profile]), as_of: decision.asOf };
  return [...found].map(([{ item, spot }, clauses]) => {
    const other = clauses.filter((id) => !decision.catalogue.clauses.get(id)?.clause.kinds.includes(item.kind));
    const args = { ...told, id: item.id, date: provenOn(item, scales) ?? "", clauses: inWords(clauses) };
    const wanted = other.length === 0 ? hint(item) : `It has to be of another kind too, to show ${inWords(other)}: ${kindsWanted(other, decision.catalogue)}.`;
    return raise("evidence/too-old", { ...args, hint: wanted }, inside(spot, "id"));
  });
}

function isOld(weighing: Weighing): boolean {
  return isLimitedBy(weighing, "standing/too-old");
}

/** Beside something newer, what is old is the history of it. */
function isNewer(weighing: Weighing): boolean {
  return isSupport(weighing) && !isOld(weighing) && !isOfNoUse(weighing);
}

/** What else would do for a thing that goes on or was given for a time. */
function hint({ kind, dates }: EvidenceItem): string | undefined {
  if (kindsForATime.has(kind)) return dates?.valid_until === undefined ? "If it gives a last day that is still ahead, add it as ‘valid_until’." : undefined;
  return lastingKinds.has(kind) ? "If it is still as it was, have that checked, and give the day under ‘on’." : undefined;
}
