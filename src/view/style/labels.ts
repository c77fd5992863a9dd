import type {
  Access,
  ClauseResult,
  Divergence,
  EvidenceItem,
  EvidenceResult,
  Finding,
  Input,
  JudgementResult,
  Outcome,
  PositionState,
  Score,
  Standing,
} from "../../model/generated/schemas.ts";
import type { VerificationLevel } from "../../model/profile.ts";

/*
 * What the annex calls each value of the result. One exhaustive table per closed set, so that a value nobody worded does not compile.
 */

export const positionPhrases: Readonly<Record<PositionState, string>> = Object.freeze({
  unknown: "Unknown",
  not_consistent: "Not consistent",
  not_shown: "Not shown",
  partly_shown: "Partly shown",
  not_yet_shown: "Not yet shown",
  consistent_with_recommendations: "Consistent, with recommendations",
  meets: "Meets the practice",
  unscored: "No position",
});

/** The same in a sentence. {it} is the principle, or "this practice". */
export const positionSentences: Readonly<Record<PositionState, string>> = Object.freeze({
  unknown: "it cannot be told where the evidence for {it} stands",
  not_consistent: "the evidence shows that {it} is not met",
  not_shown: "the evidence shows nothing of what {it} asks for",
  partly_shown: "the evidence shows a part of what {it} asks for",
  not_yet_shown: "the evidence does not yet show that {it} is met",
  consistent_with_recommendations: "the evidence is consistent with {it}, with recommendations",
  meets: "the evidence shows that every applicable clause of {it} is met",
  unscored: "there is no position on {it}",
});

/** What “not shown” means where something speaks against a clause of such a practice, to follow a colon. */
export const notShownAgainst = "nothing that counts shows what any of the questions asks for, and something may speak against it";

/** What the positions mean that do not say it themselves, to follow a colon. */
export const positionMeanings = Object.freeze({
  not_shown: "nothing that counts bears on any of the questions",
  partly_shown: "something is shown, and at least one question is neither answered in full nor covered by what was recommended or promised",
});

export const findingWords: Readonly<Record<Finding["state"], string>> = Object.freeze({
  unknown: "unknown",
  not_applicable: "not applicable",
  deferred: "deferred",
  not_met: "not met",
  met: "met",
  partly_met: "partly met",
  not_shown: "not shown",
});

/** The same beside a judgement on a page for a board: what a test found does not stand there in the words of a verdict, so that neither is taken for the other. */
export const testedPhrases: Readonly<Record<PositionState, string>> = Object.freeze({
  ...positionPhrases,
  not_consistent: "Failure on record",
  not_yet_shown: "Gaps, some asked about",
  consistent_with_recommendations: "Gaps, all asked about",
  meets: "All met",
});

/** What is said with a judgement. {asks}, {ask}, {outcome}, {count} and {days} are filled in. */
export const conclusionWords = Object.freeze({
  asked: "with {asks}",
  made: "{asks} {are} made",
  recommendations: "with recommendations",
  stale: "{outcome} (out of date)",
  closed: Object.freeze({
    one: "The one {ask} that was made about it was closed {days}.",
    many: "The {count} asks that were made about it were closed {days}.",
  }),
});

/** A judgement, as what the arrangements are. {it} is the practice or the principle. */
export const outcomeWords: Readonly<Record<Outcome, string>> = Object.freeze({
  meets: "meet {it}",
  consistent: "are consistent with {it}",
  consistent_with_recommendations: "are consistent with {it}",
  not_yet_shown: "have not yet been shown to meet {it}",
  not_consistent: "are not consistent with {it}",
  changes_asked: "need changes or improvements in what {it} covers",
  no_comment: "are not commented on",
});

export const outcomePhrases: Readonly<Record<Outcome, string>> = Object.freeze({
  meets: "Meets the practice",
  consistent: "Consistent",
  consistent_with_recommendations: "Consistent, with recommendations",
  not_yet_shown: "Not yet shown",
  not_consistent: "Not consistent",
  changes_asked: "Changes asked for, no verdict",
  no_comment: "No comment",
});

/** How judgement and position relate, as the start of a sentence. Nothing is said where they agree or cannot be compared. */
export const divergenceWords: Readonly<Record<Divergence["kind"], string>> = Object.freeze({
  none: "",
  more_favourable: "The judgement is more favourable than this test",
  stricter: "The judgement is stricter than this test",
  not_judged: "",
  not_comparable: "",
});

export const staleWords: Readonly<Record<JudgementResult["stale"][number], string>> = Object.freeze({
  evidence_changed: "The evidence has changed since the judgement was made, so the judgement is out of date.",
  older_than_evidence: "Some of the evidence that it rests on is dated after the judgement, so the judgement is out of date.",
  new_finding: "Something found after the judgement was made speaks against what it is about, so the judgement is out of date.",
});

export const standingWords: Readonly<Record<Standing["standing"], string>> = Object.freeze({
  sufficient: "sufficient",
  limited: "limited",
  none: "does not count",
  adverse: "speaks against",
});

export const typeWords: Readonly<Record<ClauseResult["type"], string>> = Object.freeze({ DO: "Do", SHOW: "Show", WEIGH: "Weigh" });

export const typeNeeds: Readonly<Record<ClauseResult["type"], string>> = Object.freeze({
  DO: "needs proof that it happens.",
  SHOW: "needs something that the public can open.",
  WEIGH: "needs a dated record that it was considered.",
});

export const accessWords: Readonly<Record<Access, string>> = Object.freeze({
  public: "open to anyone",
  handed_over: "handed over to everybody concerned",
  foi: "released to one requester, under freedom of information",
  on_request: "available on request",
  internal: "open only to people inside the organisation",
});

export { kindWords } from "../../model/kinds.ts";

export const stateWords: Readonly<Record<EvidenceItem["state"], string>> = Object.freeze({
  in_place: "in place",
  in_progress: "in progress",
  planned: "planned",
  discontinued: "ended",
});

export const stanceWords: Readonly<Record<NonNullable<EvidenceItem["stance"]>, string>> = Object.freeze({
  supports: "",
  contradicts: "speaks against",
  context: "background only",
});

export const verificationWords: Readonly<Record<VerificationLevel, string>> = Object.freeze({
  verified: "verified",
  corroborated: "confirmed by a second source",
  checked: "checked, not verified",
  reported: "reported, not verified",
  unverifiable: "cannot be checked",
});

/** The grade of a contradiction. */
export const severityWords: Readonly<Record<NonNullable<EvidenceItem["severity"]>, string>> = Object.freeze({
  failure: "a failure",
  weakness: "a weakness",
  improvement: "an improvement to make",
});

/** The role of somebody who checked something. */
export const roleWords: Readonly<Record<NonNullable<NonNullable<EvidenceResult["counts_as"]>["role"]>, string>> = Object.freeze({
  assessor: "the assessor",
  auditor: "an auditor",
  regulator: "a regulator",
  producer: "the producer's own",
  third_party: "a third party",
});

export const unscoredReasons: Readonly<Record<Extract<Score, { scored: false }>["reason"], string>> = Object.freeze({
  nothing_applicable: "no clause applies",
  all_deferred: "every clause is left to another body for now",
  not_held: "its words are not held",
});

export const inputKinds: Readonly<Record<Input["kind"], string>> = Object.freeze({
  assessment: "assessment",
  practice: "practice evidence",
  asks: "asks",
  catalogue: "catalogue",
  crosswalk: "crosswalk",
  unknown: "unknown",
});
