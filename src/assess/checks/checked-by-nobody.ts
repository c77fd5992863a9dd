import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { Decision } from "../../model/decision.ts";

/** Items that were checked, and that do not say by whom. */
export function checkedByNobody({ evidence }: Decision): Problem[] {
  return evidence.flatMap(({ item: { verification }, spot }) => {
    const checked = verification?.level === "verified" || verification?.level === "corroborated";
    return checked && verification.by === undefined
      ? [raise("evidence/checked-by-nobody", { level: verification.level }, inside(spot, "verification", "level"))]
      : [];
  });
}
