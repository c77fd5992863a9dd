import type { Deed, Effort, NextAssessment, Step } from "../../../model/generated/schemas.ts";
import type { Contrasted, Group, Meaning } from "./meaning.ts";

const deeds: Group<Deed["do"]> = Object.freeze({
  id: "do",
  one: "something that is done in a step",
  about: "What a step of t6 next consists of. Each was made on a copy, and everything was decided again.",
  keys: ["do"],
  where: "In the steps of t6 next, as JSON.",
  values: {
    complete: { means: "Something that is in progress or only planned is put in place.", example: "A programme of impact assessments is carried out." },
    specify: { means: "It is written down what an item shows for a clause in particular.", example: "clauses: [{ clause: …, shows: … }]" },
    date: { means: "The date of an item is written down.", example: "dates: { about: 2019-05 }" },
    refresh: { means: "Something newer shows that it is still so.", example: "The log of this year, beside that of five years ago." },
    renew: { means: "What has lapsed is renewed.", example: "A certificate is given for another year." },
    review: { means: "A review that is past its day is held or recorded, and the day of the next is set.", example: "dates: { review_due: 2026-03 }" },
    address: { means: "It is written down where something public can be opened.", example: "source: { title: …, url: … }" },
    publish: { means: "An item is put where anyone can open it.", example: "A register that only staff could see." },
    check: {
      means: "Somebody looks at an item, or it is written down who did, and where that can be seen.",
      example: "verification: { level: checked, by: … }",
    },
    amend: { means: "A limitation of an item is put right.", example: "The register now says why a request was refused." },
    settle: { means: "What was found against a clause is put right, shown, and confirmed from outside.", example: "A breach, closed by a later audit." },
    confirm: { means: "Somebody outside confirms a closure that nothing else is wanting of.", example: "closed: { …, confirmed_by: … }" },
    show: { means: "A new item is added that shows some clauses.", example: "A review is held, and recorded with its date." },
    ask: { means: "An ask gets what it lacks to count as a recommendation.", example: "An owner and a day." },
    close: {
      means: "What was asked or promised is done, something new shows it, and the ask is closed on that.",
      example: "closed: { on: …, evidence: [ … ] }",
    },
    recommend: { means: "A recommendation is agreed for each of some clauses.", example: "One that the public can read, with an owner and a day." },
  } satisfies Record<Deed["do"], Meaning>,
});

const efforts: Group<Effort> = Object.freeze({
  id: "effort",
  one: "how much a step takes",
  about: "Says nothing of days or money: only whether what it takes is there already.",
  keys: ["effort"],
  where: "In front of each step of t6 next.",
  values: {
    small: {
      means: "Something there is has to be written down, or a page that anybody can open has to be looked at.",
      example: "An ask gets an owner and a day.",
      counter: "A review has to be held: large.",
    },
    large: {
      means: "Something has to be held, made, published, put right, or looked at by others.",
      example: "A review is held.",
      counter: "Somebody of the producer's own looked at an item, and only the name is missing: small.",
    },
  } satisfies Record<Effort, Contrasted>,
});

const abouts: Group<Step["about"]> = Object.freeze({
  id: "step",
  one: "what makes something a step",
  about: "What was found comes first, then what was asked or to be reviewed for a day, then what moves something.",
  keys: ["about"],
  where: "In the steps of t6 next, as JSON.",
  values: {
    finding: {
      means: "Something was found that binds, and is still open.",
      example: "An audit found accounts of people who had left.",
      counter: "Somebody disputes it whose word does not bind: gap.",
    },
    ask: {
      means: "It is on record as asked or promised, and open.",
      example: "A commitment with an owner and a day.",
      counter: "An ask that gets an owner because that moves something: gap.",
    },
    review: {
      means: "The review of an item is past its day, and nothing later took its place.",
      example: "A policy that was to be reviewed by March, in June.",
      counter: "An audit of the same was held in April.",
    },
    gap: {
      means: "It would move a finding or a position, and is on record nowhere.",
      example: "A review is held.",
      counter: "Somebody promised that review: ask.",
    },
  } satisfies Record<Step["about"], Contrasted>,
});

const states: Group<NextAssessment["state"]> = Object.freeze({
  id: "next",
  one: "whether there is something to do",
  about: "What t6 next has to say about an assessment as a whole.",
  keys: ["state"],
  where: "In t6 next, as JSON.",
  values: {
    steps: {
      means: "There are steps that move something.",
      example: "A review would lift a practice.",
      counter: "Every clause that applies is met: finished.",
    },
    finished: { means: "Every clause that applies is met.", example: "t6 next fixtures/all-met", counter: "A file cannot be read: then nobody can tell." },
    stuck: {
      means: "Something falls short, and nothing that t6 knows how to propose moves it.",
      example: "A file that cannot be read is all that is left.",
      counter: "Two steps move something only together: those are steps.",
    },
  } satisfies Record<NextAssessment["state"], Contrasted>,
});

const reviews: Group<"true"> = Object.freeze({
  id: "next_review",
  one: "that the day of the next review is wanted as well",
  about: "A clause that asks for something regular takes two dates, or one and that of the next.",
  keys: ["next_review"],
  where: "In the steps of t6 next, as JSON.",
  values: { true: { means: "Beside its own date it needs that of the next.", example: "dates: { about: 2026-03, review_due: 2027-03 }" } },
});

const opened: Group<"true"> = Object.freeze({
  id: "open_to_anyone",
  one: "that anybody can open what is to be checked",
  about: "The clause asks that something can be seen, and the item names an address that is open to anyone: whoever checks it opens it.",
  keys: ["open_to_anyone"],
  where: "In the steps of t6 next, as JSON.",
  values: { true: { means: "It only has to be opened, and recorded who did, when, and where that can be seen.", example: "A policy on a public web page." } },
});

export const nextGroups: readonly Group[] = [deeds, efforts, abouts, states, reviews, opened];
