import type { Kind } from "../../model/generated/schemas.ts";
import type { ReplyField } from "../../model/reply.ts";

/** A kind of evidence as one of several things that would do. */
export const kindPhrases: Readonly<Record<Kind, string>> = Object.freeze({
  policy: "a policy",
  procedure: "a written procedure",
  record: "a record",
  register: "a register",
  agreement: "an agreement",
  dpia: "a data protection impact assessment",
  ethics_review: "an ethics review",
  training: "a record of training",
  certificate: "a certificate",
  audit: "an audit report",
  review: "a review",
  notice: "a privacy notice",
  guidance: "guidance",
  publication: "a publication",
  correspondence: "correspondence",
  usage_figures: "usage figures",
  statement: "a statement",
  plan: "a plan",
});

/** What belongs behind the words of each line of the form. */
export const fieldHelp: Readonly<Record<ReplyField, string>> = Object.freeze({
  question: "The number of the question. Please leave it as it is.",
  answer: "A sentence or two. “No” and “This does not apply, because …” are answers too.",
  title: "What the document is called.",
  kind: "What it is, in the words that the question uses: a register, an agreement, an audit report.",
  parts: "Where a question names parts: which of them the document covers.",
  covers: "Where several questions stand together: the numbers of those that the answer or the document is about, or “all”.",
  address: "The web address; or, where there is none, what we can ask for it by.",
  dated: "The day, month or year of the document: 22 April 2016, April 2016 or 2016.",
  access: "Anyone, those who ask, or only people inside the organisation.",
});

/** The last line of the form where something may be shown by what is handed over to all who provide the data. */
export const accessWithHandedOver = "Anyone, everybody who takes part (a leaflet at the door), those who ask, or only people inside the organisation.";

/** Before what a clause needs: of one clause, and of several. */
export const clauseNeeds = Object.freeze({ one: "The clause", many: "Each of them" });

/** Behind what a clause needs that the public can open, where those who provide the data are its public. */
export const handedOverToo = "What is handed over to everybody who takes part, such as a leaflet at the door, counts as well.";

/** What is said once in a request, by whether the producer assesses itself. Names in curly brackets are filled in. */
interface Frame {
  readonly title: string;
  readonly notice: string;
  /** What is being done, at the start of the opening. */
  readonly what: string;
  /** Behind it, where there are questions. */
  readonly some: string;
  /** Behind it, where every question has been answered and nobody has checked the answers. */
  readonly answered: string;
  readonly verify: string;
  readonly replies: string;
  /** The last sentence, where there are questions and where there are none. */
  readonly closing: string;
  readonly thanks: string;
}

export const frames: Readonly<Record<"outside" | "own" | "restated", Frame>> = Object.freeze({
  outside: Object.freeze({
    title: "Request for information: {title}",
    notice: "The questions follow by rule from the evidence on record.",
    what: "We are assessing how {producer} {does} {data}, in the light of {principle}.",
    some: "The evidence that we hold, as it stood on {as_of}, leaves {questions}. We would be grateful for your answers.",
    answered: "You have answered every question that the evidence leaves, and we are looking at the answers. We have no further questions for now.",
    verify: "Can you help us to verify {item}?",
    replies: "You have answered these questions, and we have not yet checked the answers. We do not ask again.",
    closing: "Thank you. Where a question is not clear, or would take a great deal of work to answer, please tell us, and we will talk about it.",
    thanks: "Thank you for what you have told us and shown us.",
  }),
  own: Object.freeze({
    title: "Questions to ourselves: {title}",
    notice: "The questions follow by rule from the evidence on record.",
    what: "We are assessing how we {do} {data}, in the light of {principle}.",
    some: "The evidence that we hold, as it stood on {as_of}, leaves {questions}. Please answer what you can, and pass on what somebody else knows better.",
    answered: "Every question that the evidence leaves has been answered, and the answers are still to be checked.",
    verify: "Can somebody check {item}?",
    replies: "These questions have been answered. Nobody has checked the answers yet, so they are not asked again.",
    closing: "Thank you. Where a question is not clear, please ask.",
    thanks: "Thank you to everybody who helped to gather the evidence.",
  }),
  /** Of a record that restates what others published: nobody assesses, and nobody asks. */
  restated: Object.freeze({
    title: "What could be asked: {title}",
    notice: "The questions follow by rule from what was published. Nobody has put them to {producer}.",
    what: "This restates what has been published on how {producer} {does} {data}, and sets it against {principle}. Nobody is assessing it now.",
    some: "What was published, as it stood on {as_of}, leaves {questions}. Whoever wants to know more could ask them.",
    answered: "Every question that the evidence leaves has been answered, and the answers are still to be checked.",
    verify: "What would verify {item}?",
    replies: "These questions have been answered. Nobody has checked the answers yet, so they are not asked again.",
    closing: "Whoever sends these questions to anybody sends them in their own name.",
    thanks: "Nothing is left to ask.",
  }),
});

/** Where nothing is missing; and where nothing is missing in what could be considered. {as_of} is filled in. */
export const noQuestions = Object.freeze({
  all: "The evidence that we hold, as it stood on {as_of}, leaves no questions: every clause that was assessed is met, and every item behind it is verified as far as it has to be.",
  considered: "On the clauses that could be considered, the evidence that we hold, as it stood on {as_of}, leaves no questions.",
});

/** The second paragraph of a request with questions. */
export const noEssays =
  "Nothing has to be written specially. Most questions are best answered by a document that exists already: please say what it is called and where it can be found. Where there is no such document, or where a question does not apply, please say so; that is an answer too.";

/** Where one document would answer several questions. {forms} is filled in. */
export const putTogether = Object.freeze({ one: ", put together in one form", many: ", put together in {forms} forms" });

/** Before what is said of several things. */
export const ofEach = "; of each of them:";

/** Where a question wants nothing but what would verify something; and of what everybody can open already. */
export const verifyWords = Object.freeze({
  alone: "what lets us verify what we have been told, as asked below",
  open: "it can be read; what shows that it is done as it says",
});

/** Above the table that explains the form. */
export const helpNote =
  "Below each question there is a form. Please write after the colon of each line, and leave the first line as it is. To name a further document, repeat the lines from “Document title” on.";

/** What would answer a question about an item. */
export const itemDocuments = "The thing itself would answer it best. A second and independent source that says the same would help.";

/** What is left out, and why. {clauses}, {body} and {count} are filled in. */
export const notAskedWords = Object.freeze({
  deferred: "We ask nothing about {clauses} while the matter is before {body}.",
  not_applicable: "We ask nothing about {clauses}, because the record says that this does not apply.",
  unknown: "We could not consider {clauses}, because a file could not be read.",
  withheld_one: "One further question is about an item recorded for internal use, and is not put here.",
  withheld_many: "{count} further questions are about items recorded for internal use, and are not put here.",
});
