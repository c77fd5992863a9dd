import type { EvidenceItem, Kind } from "./generated/schemas.ts";

/** What a kind of evidence can be for a clause that asks for conduct: proof of it, words about it, or neither. */
export const kindNature: Readonly<Record<Kind, "proof" | "words" | "plan">> = Object.freeze({
  policy: "words",
  procedure: "proof",
  record: "proof",
  register: "proof",
  agreement: "proof",
  dpia: "proof",
  ethics_review: "proof",
  training: "proof",
  certificate: "proof",
  audit: "proof",
  review: "proof",
  notice: "words",
  guidance: "words",
  publication: "proof",
  correspondence: "proof",
  usage_figures: "words",
  statement: "words",
  plan: "plan",
});

/** Those whose open contradiction is enough for "not met", without further verification. */
export const competentBodies: readonly EvidenceItem["said_by"][] = Object.freeze(["regulator", "auditor", "court"] as const);
