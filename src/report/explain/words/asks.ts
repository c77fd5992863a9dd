import type { Ask, AskResult, ProposedAsk } from "../../../model/generated/schemas.ts";
import type { Contrasted, Group, Meaning } from "./meaning.ts";

const kinds: Group<Ask["kind"]> = Object.freeze({
  id: "ask",
  one: "a kind of ask",
  about: "What was put to the producer, or promised by it.",
  keys: ["kind"],
  where: "Under ‘kind’ of an ask in asks.yaml.",
  values: {
    requirement: {
      means: "It must be done.",
      example: "“Stop sharing without an agreement, from today.”",
      counter: "“You should write down the legal basis of each share”: a recommendation.",
    },
    recommendation: {
      means: "It should be done.",
      example: "“Publish the reason for each decision by June.”",
      counter: "“You could add a picture to the page”: a suggestion. Only recommendations and more can lift a position.",
    },
    suggestion: {
      means: "It is worth doing. It makes no position better.",
      example: "“You could add a link to the register.”",
      counter: "“Add the missing shares to the register by May”: a recommendation.",
    },
    commitment: {
      means: "The producer said that it would do it. It counts once the assessor has taken it up.",
      example: "“We will publish the register in March”, which the regulator accepted in its letter.",
      counter: "“We are thinking of a register”: no commitment, and at most a note of progress.",
    },
  } satisfies Record<Ask["kind"], Contrasted>,
});

const proposals: Group<ProposedAsk["kind"]> = Object.freeze({
  id: "proposal",
  one: "a kind of proposed ask",
  about: "What the tool would ask for one clause. A person decides whether to ask it.",
  keys: ["kind"],
  where: "In annexes and requests, and under ‘proposed_asks’ in results.",
  values: {
    requirement: { means: "Proposed where a clause is not met.", example: "“Put right what the audit found, and show that it has been put right.”" },
    recommendation: { means: "Proposed where a clause is partly met.", example: "“Publish the register where anyone can open it.”" },
    question: { means: "Proposed where nothing is shown: the first thing to do is to ask.", example: "“Which linkages are made with these data?”" },
    suggestion: {
      means: "Proposed where a clause is met and something minor is left.",
      example: "“Consider what the register leaves open: it is updated every two months.”",
    },
  } satisfies Record<ProposedAsk["kind"], Meaning>,
});

type Status = NonNullable<Ask["status"]> | AskResult["state"];

const statuses: Group<Status> = Object.freeze({
  id: "status",
  one: "what has become of an ask",
  about: "Where an ask stands on the day on which the evidence is weighed.",
  keys: ["status", "state"],
  where: "Under ‘status’ of an ask in asks.yaml; under ‘state’ of an ask in results. Only ‘overdue’ cannot be written: it follows from ‘due’.",
  values: {
    open: {
      means: "It is still to be done, and its day is not past. Where nothing is said, an ask is open.",
      example: "Due in March, weighed in January.",
      counter: "Due last year and not done: overdue.",
    },
    overdue: {
      means: "It is still to be done, and its day is past. It makes no position better.",
      example: "Due on 30 June, weighed on 1 July.",
      counter: "Due on 30 June, weighed on 30 June: open to the end of that day.",
    },
    closed: {
      means: "It was done, and the day is given, with what shows it.",
      example: "The register was published in March, and the item that shows it is named.",
      counter: "The producer has dropped it: it stays open, with a note of progress, or another ask takes its place.",
    },
    superseded: {
      means: "Another ask has taken its place, and is named.",
      example: "The recommendation of 2016 was put anew, in other words, in 2019.",
      counter: "It was done: closed.",
    },
  } satisfies Record<Status, Contrasted>,
});

const timescale: Group<`${NonNullable<Ask["no_specific_timescale"]>}`> = Object.freeze({
  id: "no_specific_timescale",
  one: "an ask without a day, on purpose",
  about: "Says that nobody set a day, and that this was no oversight.",
  keys: ["no_specific_timescale"],
  where: "In asks.yaml, in place of ‘due’.",
  values: {
    true: {
      means: "No day was set, on purpose. Such an ask is honest, and does not count as a recommendation.",
      example: "A letter that asks for something “in due course”.",
      counter: "A day was agreed later: give ‘due’ instead.",
    },
  },
});

export const askGroups: readonly Group[] = [kinds, proposals, statuses, timescale];
