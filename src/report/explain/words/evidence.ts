import type { Access, Audience, EvidenceItem } from "../../../model/generated/schemas.ts";
import { accessWords, stateWords } from "../../../view/style/labels.ts";
import type { Contrasted, Group } from "./meaning.ts";

type State = EvidenceItem["state"];
type Stance = NonNullable<EvidenceItem["stance"]>;
type Severity = NonNullable<EvidenceItem["severity"]>;

const states: Group<State> = Object.freeze({
  id: "state",
  one: "the state of a piece of evidence",
  about: "Whether what an item is about exists yet, and whether it still does.",
  keys: ["state"],
  where: "Under ‘state’ of an evidence item.",
  values: {
    in_place: {
      means: "It exists now and is in use.",
      example: "The register of shares is published and kept up to date.",
      counter: "The register is being filled for the first time: in progress.",
    },
    in_progress: {
      means: "It has begun, or is on trial. It goes some way and no further.",
      example: "Two of five teams use the new checks.",
      counter: "All teams use the checks, and they are still being improved: in place.",
    },
    planned: {
      means: "It is intended. Plans never count.",
      example: "“We will publish a register in the spring.”",
      counter: "The first part of the register is out: in progress.",
    },
    discontinued: {
      means: "It has ended or was withdrawn, and no longer counts.",
      example: "A policy that was withdrawn in 2024.",
      counter: "A policy that will be withdrawn next year: until then it is in place, and its end is among its dates.",
    },
  } satisfies Record<State, Contrasted>,
  labels: stateWords,
});

const stances: Group<Stance> = Object.freeze({
  id: "stance",
  one: "which way a piece of evidence speaks",
  about: "Whether an item speaks for its clauses or against them. Where nothing is said, it speaks for them.",
  keys: ["stance"],
  where: "Under ‘stance’ of an evidence item.",
  values: {
    supports: {
      means: "It speaks for the clause.",
      example: "A log that shows that outputs are checked.",
      counter: "An audit that found outputs unchecked: it contradicts, though it is an audit of the checks.",
    },
    contradicts: {
      means: "It speaks against the clause: it says that something was not done, or was done wrongly.",
      example: "A regulator's finding that data were shared without a legal basis.",
      counter: "A page that leaves something out: it supports, with a limitation. A gap in a document is no finding about conduct.",
    },
    context: {
      means: "Background for the reader. It counts for nothing.",
      example: "The law that says what a producer has to do.",
      counter: "A legal review which finds that the producer keeps to that law: it supports.",
    },
  } satisfies Record<Stance, Contrasted>,
});

const severities: Group<Severity> = Object.freeze({
  id: "severity",
  one: "how grave a contradiction is",
  about:
    "What a finding against a clause does to it. Where nothing is said, one that binds counts as a failure. What does not bind disputes what is shown, and no finding is made on it.",
  keys: ["severity"],
  where: "Under ‘severity’ of an evidence item that contradicts.",
  values: {
    failure: {
      means: "What the clause asks for was not done. If the finding binds, the clause is not met.",
      example: "A regulator: data were shared without a legal basis.",
      counter: "A regulator: the legal basis is there and is written down in the wrong place. That is a weakness, or an improvement.",
    },
    weakness: {
      means: "It was done, and not well enough. If the finding binds, the clause is partly met at most.",
      example: "An auditor: leavers keep their access for weeks.",
      counter: "An auditor: anybody could get in. That is a failure.",
    },
    improvement: {
      means: "It was done and could be done better. It lowers nothing, and makes a suggestion.",
      example: "An auditor: number the pages of the transfer log.",
      counter: "An auditor: half of the transfers are not in the log. That is no improvement, whatever it is called.",
    },
  } satisfies Record<Severity, Contrasted>,
});

const access: Group<Access> = Object.freeze({
  id: "access",
  one: "who can open it",
  about: "Who can open the thing itself. A clause that asks for openness needs something the public can open.",
  keys: ["access"],
  where: "Under ‘access’ of an evidence item or a source.",
  values: {
    public: {
      means: "Anyone can open it, at an address that is given.",
      example: "A page on the website.",
      counter: "A paper that anyone may have who writes in: on request.",
    },
    handed_over: {
      means: "Everybody concerned is given it. It counts as public for clauses about what people are told, and needs no address.",
      example: "A leaflet that the interviewer leaves at every door.",
      counter: "A leaflet that lies in the office for whoever asks: on request. For a clause about what the public can see, a leaflet is not public.",
    },
    foi: {
      means: "It was released to one person under freedom of information.",
      example: "An impact assessment that a campaigner was sent.",
      counter: "The same assessment on the producer's website: public.",
    },
    on_request: {
      means: "Whoever asks is given it.",
      example: "A methods paper that the statistics team sends out.",
      counter: "A paper behind a link that anyone can follow: public.",
    },
    internal: {
      means: "Only people inside the organisation can open it. It can be proof of conduct, and cannot show openness.",
      example: "An access log on the staff network.",
      counter: "A published page that names the log: that page is public, and is an item of its own.",
    },
  } satisfies Record<Access, Contrasted>,
  labels: accessWords,
});

const audiences: Group<Audience> = Object.freeze({
  id: "audience",
  one: "who may read it in a document",
  about:
    "Whether an entry may be printed in a document for the public. It is about our documents; who can open the thing itself is said under ‘access’. An ask that only people inside may read makes no position better.",
  keys: ["audience"],
  where: "Under ‘audience’ of items, sources, asks and notes, and as --audience of t6 report.",
  values: {
    public: {
      means: "It may be printed for anyone. Where nothing is said, it is public.",
      example: "What a published letter may say.",
      counter: "A working note: it stays inside unless it says otherwise.",
    },
    internal: {
      means: "It is printed only in documents for people inside.",
      example: "The name of a source that must not become known.",
      counter: "An access log that the public cannot open: that is about who can open it, and the item may still be named in public.",
    },
  } satisfies Record<Audience, Contrasted>,
});

export const evidenceGroups: readonly Group[] = [states, stances, severities, access, audiences];
