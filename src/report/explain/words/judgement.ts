import type { Divergence, JudgementResult, Outcome } from "../../../model/generated/schemas.ts";
import type { Contrasted, Group, Meaning } from "./meaning.ts";

const outcomes: Group<Outcome> = Object.freeze({
  id: "outcome",
  one: "what a named person concluded",
  about: "The outcome of a judgement. A person chooses it and gives reasons; t6 never makes one, and sets the position beside it.",
  keys: ["outcome", "judgement", "state"],
  where: "Under ‘outcome’ of a judgement.",
  values: {
    meets: {
      means: "The practice is met in full.",
      example: "“This meets the requirement”, after all clauses were gone through.",
      counter: "“This meets the requirement, and we recommend that reasons are published”: consistent, with recommendations.",
    },
    consistent: {
      means: "The arrangements are consistent with the practice, and nothing is asked.",
      example: "“We are content that the arrangements are consistent with this practice.”",
      counter: "The same sentence with a list of improvements behind it: consistent, with recommendations.",
    },
    consistent_with_recommendations: {
      means: "Consistent, and something is recommended.",
      example: "“Consistent with the practice. We recommend that the reasons for each decision are published by June.”",
      counter: "“We cannot conclude before the reasons are published”: not yet shown.",
    },
    not_yet_shown: {
      means: "The person cannot say that it is consistent, because too little is shown.",
      example: "“We were not shown how requests are handled.”",
      counter: "“We saw that requests are not answered in time”: not consistent.",
    },
    not_consistent: {
      means: "Something that was found is against the practice.",
      example: "“Data were shared without a legal basis. This is not consistent with the practice.”",
      counter: "“We have no evidence about sharing”: not yet shown.",
    },
    changes_asked: {
      means: "Changes or improvements are asked for, and no verdict is given.",
      example: "A letter that asks for a fuller list of those with access, and does not say whether the practice is met.",
      counter: "A letter that says “consistent” and asks for a fuller list: consistent, with recommendations.",
    },
    no_comment: {
      means: "The person says nothing on it.",
      example: "A letter on two practices, in the record for all five: three of them have no comment.",
      counter: "A practice that nobody has judged: leave the judgement out. ‘No comment’ is somebody's choice.",
    },
  } satisfies Record<Outcome, Contrasted>,
});

const divergences: Group<Divergence["kind"]> = Object.freeze({
  id: "divergence",
  one: "how a judgement relates to the position",
  about: "A judgement may differ from the position. The difference is printed, and neither is changed to fit the other.",
  keys: ["kind", "divergence"],
  where: "Beside each judgement in documents, and under ‘divergence’ in results.",
  values: {
    none: {
      means: "They agree.",
      example: "The position is ‘meets’ and the person concluded ‘consistent’.",
      counter: "Nobody judged: not judged.",
    },
    more_favourable: {
      means: "The person concluded something better than the evidence shows. That needs reasons and somebody who agrees.",
      example: "‘Consistent’, where the position is partly shown.",
      counter: "‘Not yet shown’, where the position is partly shown: they agree.",
    },
    stricter: {
      means: "The person concluded something less good than the evidence shows.",
      example: "‘Consistent, with recommendations’, where the position is ‘meets’.",
      counter: "‘Consistent’, where the position is ‘meets’: they agree.",
    },
    not_judged: {
      means: "No person has judged it.",
      example: "A practice file without ‘judgement’.",
      counter: "The person chose ‘no comment’: not comparable.",
    },
    not_comparable: {
      means: "There is nothing to compare: the judgement gives no verdict, or there is no position.",
      example: "‘Changes asked’, or a position that is unknown.",
      counter: "No judgement at all: not judged.",
    },
  } satisfies Record<Divergence["kind"], Contrasted>,
});

const stale: Group<JudgementResult["stale"][number]> = Object.freeze({
  id: "stale",
  one: "why a judgement is out of date",
  about: "A judgement stays when the evidence changes, and is shown to be out of date until the person looks again.",
  keys: ["stale"],
  where: "Beside a judgement in documents, and under ‘stale’ in results.",
  values: {
    evidence_changed: {
      means: "The evidence differs from what the judgement was made on.",
      example: "An item was corrected after the digest was written into the judgement.",
      counter: "Only the wording of the narrative was changed: the evidence is the same.",
    },
    older_than_evidence: {
      means: "It cites something that is dated after it.",
      example: "A judgement of May that cites a page of June.",
      counter: "The page of June is in the record and the judgement does not cite it. If it speaks against the practice, that is a new finding.",
    },
    new_finding: {
      means: "Something dated later speaks against what was judged, whether or not it is cited.",
      example: "A judgement of May, and an audit of June that found a failure.",
      counter: "The audit of June asks for an improvement only.",
    },
  } satisfies Record<JudgementResult["stale"][number], Meaning>,
});

export const judgementGroups: readonly Group[] = [outcomes, divergences, stale];
