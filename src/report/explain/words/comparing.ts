import type { AssessmentDiff, ComparisonDocument, DiffCause, DiffChange, Verdict, VoicedJudgement } from "../../../model/generated/schemas.ts";
import type { Contrasted, Group, Meaning } from "./meaning.ts";

const verdicts: Group<Verdict> = Object.freeze({
  id: "verdict",
  one: "how a self-assessment compares",
  about: "Where a self-assessment is beside another assessment of the same data. Neither is corrected by the other.",
  keys: ["verdict"],
  where: "Beside each practice and clause in t6 compare.",
  values: {
    agree: {
      means: "Both are at the same place.",
      example: "Both find a practice partly shown.",
      counter: "One says ‘meets’ and the other ‘consistent, with recommendations’.",
    },
    self_higher: {
      means: "The self-assessment is more favourable.",
      example: "‘Meets’ beside ‘partly shown’.",
      counter: "‘Not shown’ beside ‘partly shown’: it is lower.",
    },
    self_lower: {
      means: "The self-assessment is stricter.",
      example: "‘Partly shown’ beside ‘meets’.",
      counter: "‘Partly shown’ beside ‘not consistent’: the other is stricter.",
    },
    not_comparable: {
      means: "One of the two says nothing about it.",
      example: "The regulator's letter left out the practice on reviews.",
      counter: "One says ‘not shown’: that says something.",
    },
  } satisfies Record<Verdict, Contrasted>,
});

type Apart = ComparisonDocument["apart"][number];

const apart: Group<Apart> = Object.freeze({
  id: "apart",
  one: "a respect in which two assessments differ",
  about: "What else the two do not have in common, which may explain why they differ.",
  keys: ["apart"],
  where: "At the head of t6 compare.",
  values: {
    as_of: { means: "They weigh the evidence as of different days.", example: "December 2024 and June 2025." },
    edition: { means: "They assess against different editions.", example: "2.0 and 2.1." },
    profile: { means: "They ask for evidence of different strength.", example: "Basic and comprehensive." },
    catalogue: { means: "They go by different texts or clauses.", example: "The shipped catalogue and one of somebody's own." },
    rules: { means: "They were decided by different versions of the rules.", example: "A result saved in 2025 by version 1, and one of today." },
  } satisfies Record<Apart, Meaning>,
});

type TextFrom = NonNullable<VoicedJudgement["text_from"]>;

const textFrom: Group<TextFrom> = Object.freeze({
  id: "text_from",
  one: "where the words of a judgement are taken from",
  about: "Which words of a judgement t6 compare prints.",
  keys: ["text_from"],
  where: "Beside each judgement in the JSON of t6 compare.",
  values: {
    reasons: { means: "The reasons that were given.", example: "“The access log was not shown to us.”" },
    narrative: { means: "No reasons were given, so it is the first sentence of the narrative.", example: "“The department keeps a register of shares.”" },
  } satisfies Record<TextFrom, Meaning>,
});

const presence: Group<AssessmentDiff["status"]> = Object.freeze({
  id: "presence",
  one: "on which side of a diff an assessment is",
  about: "Whether an assessment is in both of what t6 diff compares.",
  keys: ["status"],
  where: "Beside each assessment in the JSON of t6 diff.",
  values: {
    compared: { means: "It is on both sides.", example: "The same folder, before and after a change." },
    added: { means: "It is on the new side only.", example: "A folder that a change adds." },
    removed: { means: "It is on the old side only.", example: "A folder that a change deletes." },
  } satisfies Record<AssessmentDiff["status"], Meaning>,
});

const changes: Group<DiffChange["on"]> = Object.freeze({
  id: "change",
  one: "what is decided differently",
  about: "What a change in t6 diff is about.",
  keys: ["on"],
  where: "Beside each change in the JSON of t6 diff.",
  values: {
    clause: { means: "The finding on a clause.", example: "A clause goes from partly met to met." },
    practice: { means: "The position of a practice.", example: "A practice goes from partly shown to meets." },
    principle: { means: "The position of the principle.", example: "The principle goes from not consistent to partly shown." },
    judgement: { means: "What a person concluded, or whether that is out of date.", example: "The judgement on a practice is out of date." },
    ask: { means: "What has become of an ask.", example: "‘publish-reasons’ goes from open to overdue." },
  } satisfies Record<DiffChange["on"], Meaning>,
});

const directions: Group<DiffChange["direction"]> = Object.freeze({
  id: "direction",
  one: "which way a change goes",
  about: "Whether a change is for the worse, for the better, or neither.",
  keys: ["direction"],
  where: "Beside each change in t6 diff; --fail-on worse goes by it.",
  values: {
    worse: {
      means: "For the worse.",
      example: "A clause goes from met to partly met, or can no longer be told.",
      counter: "A clause is new and not shown: neither.",
    },
    better: {
      means: "For the better.",
      example: "A clause goes from not shown to partly met.",
      counter: "A clause is set aside as not applicable: it has not got better.",
    },
    other: { means: "Neither, because the two cannot be ranked.", example: "A clause goes from not shown to deferred.", counter: "From met to not met." },
  } satisfies Record<DiffChange["direction"], Contrasted>,
});

const subjects: Group<DiffCause["on"]> = Object.freeze({
  id: "about",
  one: "what a cause is about",
  about: "What sort of thing differs between two results.",
  keys: ["on"],
  where: "Beside each cause in the JSON of t6 diff.",
  values: {
    rules: { means: "The rules of the decision.", example: "From version 1 to version 2." },
    catalogue: { means: "The catalogue.", example: "A clause may no longer be marked as not applicable." },
    edition: { means: "The edition of the code.", example: "From 2.0 to 2.1." },
    profile: { means: "The assurance profile.", example: "From basic to enhanced." },
    as_of: { means: "The day on which the evidence is weighed.", example: "A year later." },
    body: { means: "Who is assessed, and by whom.", example: "The assessor is now the producer itself." },
    fact: { means: "A fact about the data.", example: "The data are not about people." },
    head: { means: "What assessment.yaml says of the assessment and the data.", example: "A new title." },
    strengths: { means: "What is said to be done well.", example: "A sentence more." },
    file: { means: "A practice file.", example: "The file of a practice was added." },
    broken: { means: "A file that cannot be read.", example: "The file of a practice has a mistake in it." },
    source: { means: "A source.", example: "A page was given its address." },
    evidence: { means: "An evidence item.", example: "A log was verified." },
    not_applicable: { means: "A clause that is marked as not applicable.", example: "The clause on release, before the first release." },
    deferred: { means: "A clause that is left to another body.", example: "The clause on sharing, while a case is open." },
    ask: { means: "An ask.", example: "A recommendation was closed." },
    judgement: { means: "A judgement.", example: "A practice was judged anew." },
  } satisfies Record<DiffCause["on"], Meaning>,
});

const hidden: Group<`${NonNullable<DiffCause["internal"]>}`> = Object.freeze({
  id: "internal",
  one: "something recorded for internal use",
  about: "Says that a thing is recorded for internal use, so it is counted and not described.",
  keys: ["internal"],
  where: "Beside a cause in the JSON of t6 diff.",
  values: { true: { means: "It is for internal use, and not described here.", example: "“1 item that is recorded for internal use was changed.”" } },
});

type Effect = NonNullable<DiffCause["alone"]>[number];

const outOfDate: Group<`${NonNullable<Effect["out_of_date"]>}`> = Object.freeze({
  id: "out_of_date",
  one: "a judgement that would have been out of date",
  about: "What a cause would have done to a judgement by itself.",
  keys: ["out_of_date"],
  where: "Under ‘alone’ of a cause in the JSON of t6 diff.",
  values: { true: { means: "By itself it would have left the judgement out of date.", example: "A new finding, recorded after the judgement was made." } },
});

export const comparingGroups: readonly Group[] = [verdicts, apart, textFrom, presence, changes, directions, subjects, hidden, outOfDate];
