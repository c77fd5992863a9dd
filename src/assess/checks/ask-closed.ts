import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { AskRecord } from "../../model/assessment.ts";
import type { Decision } from "../../model/decision.ts";

/** Asks that were closed without evidence, and asks whose status does not fit what happened to them. */
export function askClosed({ asks }: Decision): Problem[] {
  return asks.flatMap((ask) => [...disagreement(ask), ...withoutEvidence(ask)]);
}

function disagreement({ item: { id, status, closed, superseded_by }, spot }: AskRecord): Problem[] {
  const disagrees = (yet: string, line: string) => [raise("ask/status-disagrees", { id, status: status ?? "open", yet, line }, inside(spot, "id"))];
  if (closed !== undefined && (status === "open" || status === "superseded")) return disagrees("it says when it was closed", "‘closed’");
  if (superseded_by !== undefined && status !== "superseded") return disagrees("it names an ask that took its place", "‘superseded_by’");
  return [];
}

function withoutEvidence({ item: { id, status, closed }, spot }: AskRecord): Problem[] {
  if (closed === undefined) return status === "closed" ? [raise("ask/closed-without-evidence", { id }, inside(spot, "status"))] : [];
  return closed.evidence === undefined || closed.evidence.length === 0 ? [raise("ask/closed-without-evidence", { id }, inside(spot, "closed"), "key")] : [];
}
