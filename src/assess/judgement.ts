import type { EvidenceRecord } from "../model/assessment.ts";
import type { JudgementDecision, PositionDecision } from "../model/decision.ts";
import type { Divergence, Judgement } from "../model/generated/schemas.ts";
import type { Spot } from "../model/pointer.ts";
import { positionOrder } from "../model/states.ts";
import { severityOf } from "./adverse.ts";
import { firstDay, isAhead, lastDay } from "./dates.ts";
import { dateOf } from "./link.ts";
import type { Scales } from "./scales.ts";

/**
 * The positions that each outcome of a judgement agrees with, as ranks from and to.
 * "Consistent" agrees with both positions that OSR's letters call consistent, and "not yet shown" with nothing shown and with part of it.
 */
const agrees: Readonly<Record<Exclude<Judgement["outcome"], "changes_asked" | "no_comment">, readonly [number, number]>> = {
  meets: [positionOrder.meets, positionOrder.meets],
  consistent: [positionOrder.consistent_with_recommendations, positionOrder.meets],
  consistent_with_recommendations: [positionOrder.consistent_with_recommendations, positionOrder.consistent_with_recommendations],
  not_yet_shown: [positionOrder.not_shown, positionOrder.partly_shown],
  not_consistent: [positionOrder.not_consistent, positionOrder.not_consistent],
};

/** How a judgement relates to the position. Neither is ever changed to fit the other. */
export function divergenceOf(judgement: Judgement | undefined, position: PositionDecision): Divergence["kind"] {
  if (judgement === undefined) return "not_judged";
  const { outcome } = judgement;
  if (outcome === "changes_asked" || outcome === "no_comment") return "not_comparable";
  if (position.state === "unscored" || position.state === "unknown") return "not_comparable";
  const [from, to] = agrees[outcome];
  const rank = positionOrder[position.state];
  if (rank < from) return "more_favourable";
  return rank > to ? "stricter" : "none";
}

/** The items that a judgement rests on: those it cites, else all those put before it. */
export function citedBy(judgement: Judgement, evidence: readonly EvidenceRecord[]): readonly EvidenceRecord[] {
  const { cites } = judgement;
  return cites === undefined ? evidence : evidence.filter((record) => cites.includes(record.item.id));
}

/**
 * Whether the judgement still rests on the evidence as it is. A stale judgement stays, and is shown to be stale.
 * @param evidence what bears on the thing that is judged
 * @param isOf whether a digest is that of what the judgement rests on
 */
export function judgementDecision(
  item: Judgement,
  spot: Spot,
  evidence: readonly EvidenceRecord[],
  isOf: (digest: string) => boolean,
  scales: Pick<Scales, "sources" | "asOf">,
): JudgementDecision {
  const changed = item.evidence_digest !== undefined && !isOf(item.evidence_digest);
  const { on, cites } = item;
  const later = on === undefined ? [] : evidence.filter((record) => isLater(dateOf(record.item, scales.sources), on));
  const older = later.some((record) => (cites?.includes(record.item.id) ?? true) && !isYetToCome(record, scales));
  const found = later.some((record) => isNewFinding(record, scales));
  return {
    item,
    spot,
    stale: [...(changed ? ["evidence_changed" as const] : []), ...(older ? ["older_than_evidence" as const] : []), ...(found ? ["new_finding" as const] : [])],
  };
}

/** Whether something speaks against what was judged. Whoever judged without knowing it has to look again, whatever the judgement cites. */
export function isNewFinding({ item }: EvidenceRecord, { sources, asOf }: Pick<Scales, "sources" | "asOf">): boolean {
  const date = dateOf(item, sources);
  return item.stance === "contradicts" && severityOf(item) !== "improvement" && (date === undefined || !isAhead(date, asOf));
}

/** Whether something is only planned, or dated after the as-of day. It counts for nothing yet, so no judgement rests on it. */
function isYetToCome({ item }: EvidenceRecord, { sources, asOf }: Pick<Scales, "sources" | "asOf">): boolean {
  const date = dateOf(item, sources);
  return item.state === "planned" || (date !== undefined && isAhead(date, asOf));
}

function isLater(date: string | undefined, than: string): boolean {
  return date !== undefined && firstDay(date) > lastDay(than);
}
