import type { Access, Ask, AssessmentFile, Assessor, EvidenceItem, Outcome } from "../model/generated/schemas.ts";
import { kindNature } from "../model/kinds.ts";
import { verificationOrder } from "../model/profile.ts";

export type Kind = EvidenceItem["kind"];
export type Level = keyof typeof verificationOrder;

/** What can be chosen, in the order in which it is offered. */
export const choices = {
  kind: Object.keys(kindNature) as Kind[],
  state: ["in_place", "in_progress", "planned", "discontinued"] satisfies EvidenceItem["state"][],
  /** What somebody says of a thing that may not be there at all: that is no state of a thing, and is recorded as speaking against. */
  stateOrNone: ["in_place", "in_progress", "planned", "discontinued", "absent"] as const satisfies (EvidenceItem["state"] | "absent")[],
  stance: ["supports", "contradicts", "context"] satisfies NonNullable<EvidenceItem["stance"]>[],
  severity: ["failure", "weakness", "improvement"] satisfies NonNullable<EvidenceItem["severity"]>[],
  saidBy: ["producer", "regulator", "processor", "auditor", "third_party", "court", "parliament"] satisfies EvidenceItem["said_by"][],
  level: (Object.keys(verificationOrder) as Level[]).sort((a, b) => verificationOrder[a] - verificationOrder[b]),
  role: ["producer", "auditor", "assessor", "regulator", "third_party"] as const,
  access: ["public", "handed_over", "foi", "on_request", "internal"] satisfies Access[],
  ask: ["recommendation", "requirement", "suggestion", "commitment"] satisfies Ask["kind"][],
  outcome: ["meets", "consistent", "consistent_with_recommendations", "not_yet_shown", "not_consistent", "changes_asked", "no_comment"] satisfies Outcome[],
} as const;

/** How sensitive the data are, and how much the public cares. */
export const levels = ["low", "medium", "high"] as const satisfies readonly AssessmentFile["profile"]["sensitivity"][];
export const roles = ["producer", "regulator", "other"] as const satisfies readonly Assessor["role"][];

/** The facts that hold or do not; who collects the data is told apart. */
export const yesOrNo = ["personal", "linked", "shared", "microdata_released"] as const;
export const collectors = ["producer", "on_its_behalf", "others"] as const;
