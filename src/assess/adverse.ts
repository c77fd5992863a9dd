import type { Clause, EvidenceItem } from "../model/generated/schemas.ts";
import { assumedSeverity, bindingBodies } from "../model/kinds.ts";
import type { ClosureRuleId } from "../model/rules.ts";
import { hasCome, liesBefore } from "./dates.ts";
import { dateOf } from "./link.ts";
import { isFromOutside, needsOutside } from "./outside.ts";
import { isProducersWord, sameName } from "./parties.ts";
import type { Proof, Scales } from "./scales.ts";
import { type Register, type Unseen, whyUnseen } from "./verification.ts";

/** How grave a contradiction is. */
export function severityOf({ severity }: EvidenceItem): NonNullable<EvidenceItem["severity"]> {
  return severity ?? assumedSeverity;
}

/** Whether a contradiction binds: said by somebody whose finding does, admitted by the producer, or verified. */
export function isBinding(item: EvidenceItem, { checkedOf, isProducer }: Pick<Scales, "checkedOf" | "isProducer">): boolean {
  const isAdmission = item.said_by !== "processor" && isProducersWord(item, isProducer);
  return isAdmission || bindingBodies.includes(item.said_by) || checkedOf(item).level === "verified";
}

/** A contradiction that is said to have been closed. */
type ClosedItem = EvidenceItem & Required<Pick<EvidenceItem, "closed">>;

/** Whether a contradiction is said to have been closed by the as-of day. */
export function isSaidClosed(item: EvidenceItem, { asOf }: Pick<Scales, "asOf">): item is ClosedItem {
  return item.closed !== undefined && hasCome(item.closed.on, asOf);
}

/** What the closure of a contradiction lacks, for one clause. Nothing where it is proven. */
export function closureLacks(item: ClosedItem, clause: Clause, scales: Scales, proof: Proof): readonly ClosureRuleId[] {
  const lacks: ClosureRuleId[] = [];
  if (!isPutRight(item, scales, proof)) lacks.push("closure/no-proof");
  const { confirmed_by, in: where } = item.closed;
  if (isBinding(item, scales) ? !isConfirmed(item, scales) : needsOutside(clause, scales) && !isFromOutside(item, confirmed_by, where, scales))
    lacks.push("closure/not-confirmed");
  return lacks;
}

/** Whether something that is dated after the finding shows the clause by itself. */
function isPutRight(item: ClosedItem, { items, sources }: Scales, proof: Proof): boolean {
  const found = dateOf(item, sources);
  return item.closed.evidence.some((id) => {
    const shown = items.get(id);
    const date = shown === undefined ? undefined : dateOf(shown, sources);
    return shown !== undefined && proof.has(shown) && found !== undefined && date !== undefined && liesBefore(found, date);
  });
}

/** Whether the body that found it, or somebody else outside the producer, confirms it where that can be seen. */
function isConfirmed(item: ClosedItem, scales: Scales): boolean {
  const { closed } = item;
  if (closed.confirmed_by === undefined) return false;
  const { parties } = scales;
  const { role, name } = parties.partyOf(closed.confirmed_by);
  if (role === "assessor") return true;
  const speaker = parties.speakerOf(item);
  const isFinder = role !== "producer" && speaker !== undefined && sameName(speaker, name);
  return (isFinder || role === "auditor" || role === "regulator") && whyUnconfirmed(item, scales) === undefined;
}

/**
 * Why a confirmation that a finding was put right cannot be seen where it is said to be; undefined where it can. What found the matter does not confirm
 * that it is over, nor does anything that is no later than it.
 */
export function whyUnconfirmed(item: ClosedItem, register: Omit<Register, "parties">): Unseen | undefined {
  const { items, sources } = register;
  const where = item.closed.in;
  const unseen = whyUnseen(item, where, register);
  if (unseen !== undefined || where === undefined) return unseen;
  if (item.source === where) return "finding";
  const report = items.get(where);
  const date = report === undefined ? sources.get(where)?.published : dateOf(report, sources);
  const found = dateOf(item, sources);
  return found !== undefined && date !== undefined && !liesBefore(found, date) ? "not-later" : undefined;
}
