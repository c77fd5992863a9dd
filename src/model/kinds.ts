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
  publication: "words",
  correspondence: "words",
  usage_figures: "words",
  statement: "words",
  plan: "plan",
});

/** What each kind is called. */
export const kindWords: Readonly<Record<Kind, string>> = Object.freeze({
  policy: "policy",
  procedure: "procedure",
  record: "record",
  register: "register",
  agreement: "agreement",
  dpia: "data protection impact assessment",
  ethics_review: "ethics review",
  training: "training",
  certificate: "certificate",
  audit: "audit",
  review: "review",
  notice: "notice",
  guidance: "guidance",
  publication: "publication",
  correspondence: "correspondence",
  usage_figures: "usage figures",
  statement: "statement",
  plan: "plan",
});

/** Kinds in which somebody tells what they examined themselves. */
export const examinations: ReadonlySet<Kind> = new Set<Kind>(["audit", "certificate", "review", "ethics_review"]);

/** Kinds of things that go on: a later check shows that they are still there. An event stays as old as it is. */
export const lastingKinds: ReadonlySet<Kind> = new Set<Kind>(["policy", "procedure", "register", "agreement", "certificate", "notice", "guidance"]);

/** Kinds that somebody else gives for a time, so that they do not grow old before their last day. */
export const kindsForATime: ReadonlySet<Kind> = new Set<Kind>(["certificate", "agreement"]);

/** Those whose finding binds without further verification. What the producer says against itself is an admission. */
export const bindingBodies: readonly EvidenceItem["said_by"][] = Object.freeze(["regulator", "auditor", "court", "parliament", "producer"] as const);

/** How grave a contradiction is that does not say. */
export const assumedSeverity: NonNullable<EvidenceItem["severity"]> = "failure";
