import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { EvidenceRecord } from "../../model/assessment.ts";
import type { Decision } from "../../model/decision.ts";
import type { EvidenceItem } from "../../model/generated/schemas.ts";
import { kindNature } from "../../model/kinds.ts";

/** Items that are closed and contradict nothing, and contradictions that are closed on what cannot close them. */
export function closedContradiction({ evidence }: Decision): Problem[] {
  const items = new Map(evidence.map(({ item }) => [item.id, item]));
  return evidence.flatMap((record) => {
    const { item, spot } = record;
    if (item.closed === undefined) return [];
    if (item.stance !== "contradicts") return [raise("evidence/closed-not-contradicting", {}, inside(spot, "closed"), "key")];
    return onPromise(record, item.closed.evidence, items);
  });
}

/** One good item is enough. What is not there at all is told elsewhere. */
function onPromise({ item, spot }: EvidenceRecord, closers: readonly string[], items: ReadonlyMap<string, EvidenceItem>): Problem[] {
  const natures = closers.map((id) => weakness(items.get(id), item));
  const [evidence, nature] = [closers[0], natures[0]];
  if (evidence === undefined || nature === undefined || natures.includes(undefined)) return [];
  return [raise("evidence/closed-on-promise", { id: item.id, evidence, nature }, inside(spot, "closed", "evidence", 0))];
}

function weakness(closer: EvidenceItem | undefined, closed: EvidenceItem): string | undefined {
  if (closer === undefined) return undefined;
  if (closer.id === closed.id) return "the item itself";
  if (closer.stance === "contradicts") return "a contradiction too";
  return closer.state === "planned" || kindNature[closer.kind] === "plan" ? "only planned" : undefined;
}
