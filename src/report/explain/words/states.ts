import type { FindingState, PositionState, StandingState } from "../../../model/states.ts";
import type { Contrasted, Group } from "./meaning.ts";

const standings: Group<StandingState> = Object.freeze({
  id: "standing",
  one: "what one item can do for one clause",
  about: "Each item is weighed for each clause it names, by the first rule that fits.",
  keys: ["standing"],
  where: "Beside every item in t6 explain, in documents and under ‘standings’ in results.",
  values: {
    sufficient: {
      means: "It can show the clause by itself, or the parts of it that it covers.",
      example: "This year's log of output checks, looked at by internal audit.",
      counter: "The same log while the checks are on trial: limited.",
    },
    limited: {
      means: "It goes some way. However many such items there are, the clause is partly met at most.",
      example: "A policy, where the clause asks for conduct.",
      counter: "A plan: it goes no way at all, and counts for nothing.",
    },
    none: {
      means: "It counts for nothing here, neither for the clause nor against it.",
      example: "A plan, something withdrawn, something dated after the day of weighing, or mere background.",
      counter: "Something that has lapsed: it still goes some way, and is limited.",
    },
    adverse: {
      means: "It speaks against the clause, and the matter is open.",
      example: "A regulator's finding that nothing shows to have been put right.",
      counter: "A remark on how something could be done better: an improvement, which lowers nothing.",
    },
  } satisfies Record<StandingState, Contrasted>,
});

const findings: Group<FindingState> = Object.freeze({
  id: "finding",
  one: "the finding on a clause",
  about: "Where the evidence leaves one clause. It is computed from the standings of the items, by the first rule that fits, and is nobody's judgement.",
  keys: ["state", "finding", "finding_state", "from", "to", "before", "after"],
  where: "Beside every clause in t6 score, in documents and in results.",
  values: {
    unknown: {
      means: "Nobody can say, because a file that may hold the evidence could not be read.",
      example: "The file of a practice has a mistake that makes it unreadable, so all of the practice is unknown.",
      counter: "No evidence was given: not shown, which is known.",
    },
    not_applicable: {
      means: "The clause does not concern these data, by a fact about them or by a reason that a named person gave.",
      example: "The data are not linked to anything, so the clause on linking does not apply.",
      counter: "Nobody has got round to the clause yet: not shown.",
    },
    deferred: {
      means: "Nothing is said, because another body's case about the matter is open.",
      example: "The data protection regulator is looking into the sharing, so the clause on sharing is left to it.",
      counter: "The regulator has already found a failure: not met, whatever else is still open.",
    },
    not_met: {
      means: "A finding that binds says that it was not done, and nothing shows that it was put right.",
      example: "A regulator found that data were shared without a legal basis.",
      counter: "Nothing at all is known about the sharing: not shown.",
    },
    not_shown: {
      means: "Nothing that counts shows any of the clause. Where nothing speaks against it either, that is neither a failure nor a success.",
      example: "There is only a plan to publish a register.",
      counter: "There is a policy and no proof: partly met.",
    },
    partly_met: {
      means: "Something shows the clause in part: the evidence is limited, disputed, or leaves parts out.",
      example: "There is a policy on output checks, and no log that shows the checks.",
      counter: "The log is there and in order: met, with or without the policy.",
    },
    met: {
      means: "Something shows the clause by itself, and nothing open speaks against it.",
      example: "Internal audit found this year's log of output checks complete.",
      counter: "Ten policies say that outputs are checked: partly met. Their number changes nothing.",
    },
  } satisfies Record<FindingState, Contrasted>,
});

const positions: Group<PositionState> = Object.freeze({
  id: "position",
  one: "the position of a practice or of the principle",
  about:
    "Where the evidence stands. The weakest clause decides; nothing is averaged and nothing is counted. It is computed, and is not the judgement of a person.",
  keys: ["state", "position", "position_state", "minimum_position", "from", "to"],
  where: "At the head of every practice in t6 score, in documents and in results; under ‘minimum_position’ in t6.config.yaml.",
  values: {
    unknown: {
      means: "A clause is unknown because a file could not be read.",
      example: "The file of a practice has a mistake in it, so nobody can say where the practice stands.",
      counter: "The folder is empty: not shown.",
    },
    not_consistent: {
      means: "At least one clause is not met.",
      example: "Seven clauses of a practice are met, and a regulator found a failure on the eighth.",
      counter: "Seven clauses are met and nothing is known of the eighth: partly shown.",
    },
    not_shown: {
      means: "Nothing that counts bears on any clause.",
      example: "A folder in which the work has not begun.",
      counter: "One clause of eight is partly met: partly shown.",
    },
    partly_shown: {
      means: "Something is shown, and some clauses are not shown, or are partly met without a recommendation that counts. Those clauses are named.",
      example: "“Partly shown” with the clause that is missing, where the other four clauses of the practice are met.",
      counter: "The clause is partly met, and has a recommendation with an owner and a day: consistent, with recommendations.",
    },
    not_yet_shown: {
      means: "What version 1 of the rules called both ‘not shown’ and ‘partly shown’. Only results that were decided by it say so.",
      example: "A result saved by t6 0.1.0 with one clause not shown.",
      counter: "A result of today: it says which of the two. As the outcome of a person's judgement the word goes on.",
    },
    consistent_with_recommendations: {
      means: "Every clause is met or partly met, and each gap has a recommendation that counts.",
      example: "Three clauses are partly met, and for each the regulator recommended something, with an owner and a day within two years.",
      counter: "For one of the three there is only a promise that is due in ten years: partly shown.",
    },
    meets: {
      means: "Every clause that applies is met.",
      example: "All clauses are met, but for one that does not apply because the data are not linked.",
      counter: "All clauses but one are met, and that one is partly met: not ‘meets’, however high the score is.",
    },
    unscored: {
      means: "No clause is assessed, so there is no position. It is neither good nor bad.",
      example: "Business data that others collect for purposes of their own: no clause on the people in the data applies.",
      counter: "Clauses apply and there is no evidence: not shown.",
    },
  } satisfies Record<PositionState, Contrasted>,
});

export const stateGroups: readonly Group[] = [standings, findings, positions];
