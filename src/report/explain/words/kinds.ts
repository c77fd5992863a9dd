import type { Kind } from "../../../model/generated/schemas.ts";
import { kindWords } from "../../../model/kinds.ts";
import type { Contrasted, Group } from "./meaning.ts";

const values: Readonly<Record<Kind, Contrasted>> = Object.freeze({
  policy: {
    means: "A text that says what is to be done, approved by somebody who can decide it.",
    example: "A data sharing policy that the board approved in 2025.",
    counter: "The minutes that show a request being refused under that policy: a record.",
  },
  procedure: {
    means: "The steps by which something is done, written for those who do it.",
    example: "The seven steps in which a request for data is handled, with the forms.",
    counter: "“We are careful”: a statement. A text that says that there will be steps, and not which: a policy.",
  },
  record: {
    means: "What was written down when something was done.",
    example: "The log of output checks of 2025, with dates, names and results; signed minutes; a completed checklist.",
    counter: "“We look after data well”, whatever it is called: a statement. A checklist that nobody has filled in: a procedure.",
  },
  register: {
    means: "A list that is kept up to date, with an entry for each thing of its sort.",
    example: "The register of data shares: who got what, why, on which legal basis, from when and until when.",
    counter: "A page that describes data sharing in general: a publication. A list that was made once and left: a record.",
  },
  agreement: {
    means: "What two or more bodies signed, and are bound by.",
    example: "A signed data sharing agreement that says what may be done with the data and when they are destroyed.",
    counter: "The template from which agreements are made: a procedure. A message that says “agreed”: correspondence.",
  },
  dpia: {
    means: "An assessment of what a use of personal data means for the people concerned, and of how the risks are kept down.",
    example: "The data protection impact assessment of a new linkage, dated and signed off.",
    counter: "The notice that tells people about the linkage: a notice. The project's list of risks to its timetable: a register.",
  },
  ethics_review: {
    means: "Advice or a decision on whether a use of data is ethical, against a named standard.",
    example: "The advice of an ethics committee on a linkage, with the self-assessment that went to it.",
    counter: "“Our work is ethical”: a statement. A standard that is named and was not applied: a publication of somebody else's.",
  },
  training: {
    means: "A course or its material: what people are taught.",
    example: "The slides of the yearly course on disclosure control.",
    counter: "The list of who took the course, and when: a record or a register.",
  },
  certificate: {
    means: "A document in which a body that may do so confirms, for a time, that a standard is met.",
    example: "An ISO/IEC 27001 certificate for the systems on which the data are held, with its last day.",
    counter: "A producer's own “certificate of compliance”: a statement. The list of who holds certificates: a register.",
  },
  audit: {
    means: "An examination by people who were not involved, against stated criteria, with findings.",
    example: "Internal audit's report on access to the data, with its findings and what was agreed.",
    counter: "The team's look at its own work: a review. A letter that announces an audit: a plan.",
  },
  review: {
    means: "Somebody, who may be one of the producer's own, went through how things are done and wrote down what came of it.",
    example: "The yearly review of data sharing, dated, with what was found and what was changed.",
    counter: "Terms of reference, which say what is to be looked at: a plan. A meeting that discussed sharing and found nothing: a record.",
  },
  notice: {
    means: "What people are told about their own information, when they give it or afterwards.",
    example: "The privacy notice that every school hands to parents, in its own words.",
    counter: "Advice to schools on how to write such a notice: guidance.",
  },
  guidance: {
    means: "Advice for others on how to do something.",
    example: "A guide for schools on what to tell parents about the data.",
    counter: "The steps that one's own staff have to follow: a procedure. The text that parents receive: a notice.",
  },
  publication: {
    means: "Something that was published for anyone to read: a page, a report, a release.",
    example: "A page on the website that says how the data are managed.",
    counter: "A register that happens to be published: a register. Who can open a thing is said apart, and not by its kind.",
  },
  correspondence: {
    means: "Letters and messages between people or bodies.",
    example: "A letter in which the producer explains how a share came about.",
    counter: "The audit report that was sent with the letter: an audit.",
  },
  usage_figures: {
    means: "Counts of how often something was seen, used or asked for.",
    example: "1,200 downloads of the guide in 2025.",
    counter: "A test of whether readers understood the guide: a review. The log of each request and what was decided: a record.",
  },
  statement: {
    means: "Somebody says how things are, and nothing more.",
    example: "“All our staff are trained, and outputs are always checked.”",
    counter: "The list of who was trained and when, or the log of the checks: a record.",
  },
  plan: {
    means: "What somebody intends to do.",
    example: "“From April we will publish a register of shares.”",
    counter: "The register, once it is published: a register. A step that is already taken: record what is there, as in progress.",
  },
});

export const kinds: Group<Kind> = Object.freeze({
  id: "kind",
  one: "a kind of evidence",
  about: "What an evidence item is. The catalogue says for each clause which kinds can show it; an item of another kind goes some way and no further.",
  keys: ["kind", "kinds"],
  where: "Under ‘kind’ of an evidence item, and under ‘kinds’ of a clause in a catalogue.",
  values,
  labels: kindWords,
});
