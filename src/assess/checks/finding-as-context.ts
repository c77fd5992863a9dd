import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { Decision } from "../../model/decision.ts";
import type { EvidenceItem, Kind } from "../../model/generated/schemas.ts";

/** Those whose findings bind, apart from the producer itself. */
const who: Readonly<Partial<Record<EvidenceItem["said_by"], string>>> = {
  regulator: "a regulator",
  auditor: "an auditor",
  court: "a court",
  parliament: "Parliament",
};

/** Kinds in which such a body says what it found. */
const findings: ReadonlySet<Kind> = new Set<Kind>(["audit", "review", "correspondence", "publication"]);

/** What an outside body may have found, put down as background. */
export function findingAsContext({ evidence }: Decision): Problem[] {
  const problems: Problem[] = [];
  for (const { item, spot } of evidence) {
    const by = item.stance === "context" && findings.has(item.kind) ? who[item.said_by] : undefined;
    if (by !== undefined) problems.push(raise("evidence/finding-as-context", { id: item.id, who: by }, inside(spot, "stance")));
  }
  return problems;
}
