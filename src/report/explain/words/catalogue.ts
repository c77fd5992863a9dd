import type { Clause, EvidenceItem, Figure } from "../../../model/generated/schemas.ts";
import type { Contrasted, Group, Meaning } from "./meaning.ts";

const types: Group<Clause["type"]> = Object.freeze({
  id: "type",
  one: "what a clause asks for",
  about: "The type of a clause, which says what sort of proof it needs. The types are this tool's, and not the code's.",
  keys: ["type"],
  where: "Under ‘type’ of a clause in a catalogue and in results.",
  values: {
    DO: {
      means: "It asks for conduct, so it needs proof that the thing is done. Words about it go some way and no further.",
      example: "Disclosure control is applied. A log of output checks shows it.",
      counter: "A policy on disclosure control: it says what should be done.",
    },
    SHOW: {
      means: "It asks for openness, so it needs something that the public can open.",
      example: "Arrangements are transparent. A published page shows it.",
      counter: "A page on the staff network: whatever it says, the public cannot open it.",
    },
    WEIGH: {
      means: "It asks for consideration, so it needs a dated record that the thing was considered.",
      example: "Guidelines are considered. A dated note shows which, and what was decided.",
      counter: "The guideline itself: that it exists does not show that anybody weighed it.",
    },
  } satisfies Record<Clause["type"], Contrasted>,
});

const forces: Group<Clause["force"]> = Object.freeze({
  id: "force",
  one: "how strongly the code words it",
  about: "Whether the words of the practice say must or should. It is printed, and changes nothing in the decision.",
  keys: ["force"],
  where: "Under ‘force’ of a clause in a catalogue and in results.",
  values: {
    must: { means: "The practice says must.", example: "“The rights of data subjects must be considered”." },
    should: { means: "The practice says should.", example: "“Regular reviews should be conducted”." },
  } satisfies Record<Clause["force"], Meaning>,
});

const openTo: Group<NonNullable<Clause["open_to"]>> = Object.freeze({
  id: "open_to",
  one: "who has to be able to see it",
  about: "For a clause of the type SHOW: to whom it asks to be open.",
  keys: ["open_to"],
  where: "Under ‘open_to’ of a clause in a catalogue. Left out, it is the public.",
  values: {
    public: {
      means: "Anyone has to be able to open it.",
      example: "The procedures that protect personal data.",
      counter: "A leaflet at the door: those who get it can read it, and nobody else.",
    },
    providers: {
      means: "Those who provide the data have to be able to see it, so what is handed over to all of them counts as public.",
      example: "What people are told: a leaflet that every household gets.",
      counter: "A leaflet that only those get who ask.",
    },
  } satisfies Record<NonNullable<Clause["open_to"]>, Contrasted>,
});

type Safe = NonNullable<EvidenceItem["five_safes"]>[number];

const safes: Group<Safe> = Object.freeze({
  id: "five_safes",
  one: "one of the Five Safes",
  about: "Which of the Five Safes an item speaks to. These are tags for the reader, and never counted.",
  keys: ["five_safes"],
  where: "Under ‘five_safes’ of an evidence item.",
  values: {
    people: { means: "Safe people: whoever uses the data can be trusted to.", example: "A register of researchers who were trained and approved." },
    projects: { means: "Safe projects: the use is fit and serves the public.", example: "Minutes of the panel that approves uses." },
    settings: { means: "Safe settings: the place where the data are used prevents misuse.", example: "A certificate for the secure room." },
    data: { means: "Safe data: what can be seen does not say whose record it is.", example: "A procedure that takes names and addresses out." },
    outputs: { means: "Safe outputs: what leaves identifies nobody.", example: "A log of output checks." },
  } satisfies Record<Safe, Meaning>,
});

type Qualifier = NonNullable<Figure["qualifier"]>;

const qualifiers: Group<Qualifier> = Object.freeze({
  id: "qualifier",
  one: "how exact a figure is",
  about: "The word that stands before a number where somebody gave it, so that nothing is made more exact than it was.",
  keys: ["qualifier"],
  where: "Under ‘qualifier’ of a figure.",
  values: {
    exactly: { means: "The number itself, and it was said to be exact.", example: "“Exactly 1,200 requests”." },
    almost: { means: "A little less than the number.", example: "“Almost 110,000 views”." },
    about: { means: "A little more or less than the number.", example: "“About 40 staff”." },
    over: { means: "More than the number.", example: "“Over 900 shares”." },
    "at least": { means: "That many or more.", example: "“At least two reviews a year”." },
    "at most": { means: "That many or fewer.", example: "“At most ten people have access”." },
    "up to": { means: "That many at most, and often fewer.", example: "“Up to 30 days”." },
  } satisfies Record<Qualifier, Meaning>,
});

export const catalogueGroups: readonly Group[] = [types, forces, openTo, safes, qualifiers];
