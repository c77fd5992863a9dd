import type { ComparisonDocument, Verdict } from "../../model/generated/schemas.ts";

/*
 * What t6 compare says, to be reviewed as prose. {self} and {other} are the two assessors, {one} is either of them.
 */

export const verdictWords: Readonly<Record<Verdict, string>> = Object.freeze({
  agree: "agree",
  self_higher: "self higher",
  self_lower: "self lower",
  not_comparable: "cannot be compared",
});

/** The same of one body under two editions. */
export const editionVerdicts: Readonly<Record<Verdict, string>> = Object.freeze({
  agree: "agree",
  self_higher: "higher before",
  self_lower: "higher now",
  not_comparable: "cannot be compared",
});

/** What the two do not have in common and may explain a difference. */
export const apartWords: Readonly<Record<ComparisonDocument["apart"][number], string>> = Object.freeze({
  as_of: "They weigh the evidence as of different days.",
  edition: "They assess against different editions.",
  profile: "They choose different assurance profiles, so they ask for evidence of different strength.",
  catalogue: "They assess against different texts or clauses.",
  rules: "They were decided by different versions of the rules.",
});

export const comparisonWords = Object.freeze({
  selfAssessment: "{self}, self-assessment",
  // Of one body under two editions.
  edition: "edition {edition}",
  underEdition: "{assessor}, under edition {edition}",
  onlyUnder: "only in {edition}",
  waits: "waits for a review",
  waitMany: "wait for a review",
  waitsWhy: "Lines of the crosswalk wait for a review: what they propose does not count yet.",
  onlyOne: "Only {one} has {items}.",
  weighedDifferently: "Both have {item}: {mine} for {self}; {theirs} for {other}.",
  sameEvidence: "Both have the same evidence.",
  noEvidence: "Neither has evidence for it.",
  declared: "{one} sets it aside: “{reason}”",
  notJudged: "not judged",
  notThere: "not in this assessment",
  outOfDate: "out of date",
  unnamed: "an item recorded for internal use",
  unnamedMany: "{count} items recorded for internal use",
  decidedBy: "{clause} decides, {finding}: “{words}”",
  decidedTogether: "{clauses}. One of them, {clause}, {finding}: “{words}”",
});
