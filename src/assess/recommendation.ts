import type { AskRecord } from "../model/assessment.ts";
import type { Weighing } from "../model/decision.ts";
import type { Ask, Source } from "../model/generated/schemas.ts";
import { mostInAsk, verificationOrder } from "../model/profile.ts";
import type { AskLackId } from "../model/rules.ts";
import { isWithinHorizon } from "./age.ts";
import { isOver } from "./dates.ts";
import { type Parties, sameName } from "./parties.ts";
import { isPlaceholder } from "./placeholder.ts";
import type { Scales } from "./scales.ts";

/** Who assesses, by all its names. */
interface Assessor {
  readonly name: string;
  readonly short_name?: string;
}

/** What an ask lacks to count as a recommendation. Nothing where it counts. */
export function askLacksOf(
  { item }: AskRecord,
  assessor: Assessor,
  { asOf, sources, parties }: Pick<Scales, "asOf" | "sources" | "parties">,
): readonly AskLackId[] {
  const lacks: AskLackId[] = [];
  if (item.audience === "internal") lacks.push("ask/internal");
  if (item.kind === "suggestion") lacks.push("ask/only-suggested");
  if (!isAccepted(item, assessor, sources, parties)) lacks.push("ask/not-accepted");
  if (item.clauses.length > mostInAsk) lacks.push("ask/too-wide");
  if (item.owner === undefined || isPlaceholder(item.owner)) lacks.push("ask/no-owner");
  if (item.due === undefined) lacks.push("ask/no-day");
  else if (isOver(item.due, asOf)) lacks.push("ask/overdue");
  else if (!isWithinHorizon(item.due, asOf)) lacks.push("ask/beyond-horizon");
  return lacks;
}

/** Raised by the assessor, or accepted on its side. A commitment that does not say is the producer's, and any other ask the assessor's. */
function isAccepted({ kind, raised, accepted_by }: Ask, assessor: Assessor, sources: ReadonlyMap<string, Source>, { selfAssessed }: Parties): boolean {
  if (accepted_by !== undefined || selfAssessed) return true;
  const isAssessor = (name: string) => sameName(name, assessor.name) || (assessor.short_name !== undefined && sameName(name, assessor.short_name));
  if (raised?.by !== undefined) return isAssessor(raised.by);
  if (kind !== "commitment") return true;
  const publisher = raised?.in === undefined ? undefined : sources.get(raised.in)?.publisher;
  return publisher !== undefined && isAssessor(publisher);
}

/** Whether something behind a clause can carry a recommendation: it is in place, at least reported, and says what it shows for the clause. */
export function canCarry(weighings: readonly Weighing[], { checkedOf }: Pick<Scales, "checkedOf">): boolean {
  return weighings.some(({ standing, rule, also, evidence: { item } }) => {
    if (standing === "sufficient") return true;
    if (standing !== "limited" || item.state !== "in_place") return false;
    return rule !== "standing/unspecific" && !also.includes("standing/unspecific") && verificationOrder[checkedOf(item).level] >= verificationOrder.reported;
  });
}
