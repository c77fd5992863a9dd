import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { Decision, Weighing } from "../../model/decision.ts";
import type { EvidenceItem } from "../../model/generated/schemas.ts";
import { kindsForATime, lastingKinds } from "../../model/kinds.ts";
import { monthsOfProof } from "../../model/profile.ts";
import { provenOn } from "../age.ts";
import { isLimitedBy, isSupport } from "../grouped.ts";
import { sourcesById } from "../link.ts";
import { inWords } from "../phrases.ts";
import { isOfNoUse, shortfalls } from "../shortfalls.ts";

/** Proof that is older than the profile lets it be, where the clause is not met without it. */
export function tooOld(decision: Decision): Problem[] {
  const found = shortfalls(decision, ({ weighings }, weighing) => isOld(weighing) && !weighings.some(isNewer));
  if (found.size === 0) return [];
  const scales = { sources: sourcesById(decision.assessment), checkedOf: decision.checkedOf };
  const told = { months: String(monthsOfProof[decision.profile]), as_of: decision.asOf };
  return [...found].map(([{ item, spot }, clauses]) =>
    raise("evidence/too-old", { ...told, id: item.id, date: provenOn(item, scales) ?? "", clauses: inWords(clauses), hint: hint(item) }, inside(spot, "id")),
  );
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
