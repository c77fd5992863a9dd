import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { EvidenceRecord } from "../../model/assessment.ts";
import type { Decision } from "../../model/decision.ts";
import { assumedVerification, verificationOrder } from "../../model/profile.ts";

/** Figures that do not say whether anybody checked them, or that claim more than their item can bear. */
export function figures({ evidence }: Decision): Problem[] {
  return evidence.flatMap((record) => [...unstated(record), ...overstated(record)]);
}

function unstated({ item, spot }: EvidenceRecord): Problem[] {
  const silent = item.verification === undefined && (item.figures ?? []).some((figure) => figure.verification === undefined);
  return silent ? [raise("evidence/figure-verification", { id: item.id }, inside(spot, "figures"), "key")] : [];
}

function overstated({ item, spot }: EvidenceRecord): Problem[] {
  if (item.verification?.level !== "unverifiable") return [];
  return (item.figures ?? []).flatMap(({ verification: level }, index) =>
    level !== undefined && verificationOrder[level] > verificationOrder[assumedVerification]
      ? raise("evidence/figure-overstated", { level }, inside(spot, "figures", index, "verification"))
      : [],
  );
}
