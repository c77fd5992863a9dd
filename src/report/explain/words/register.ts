import type { RegisterAnswer, RegisterField, RegisterQuestion } from "../../../model/generated/schemas.ts";
import type { Contrasted, Group, Meaning } from "./meaning.ts";

const fields: Group<RegisterField | "untold"> = Object.freeze({
  id: "register_field",
  one: "a field of a register",
  about: "What somebody wants to know of each entry of a register of who has data. A map says which column is which field.",
  keys: ["register_field", "register_column", "fills", "fields", "columns", "needed"],
  where: "In a map of a register, and in the JSON of t6 register check.",
  values: {
    reference: { means: "By what a request for data is known.", example: "“DS-0412” under “Project Number”." },
    title: { means: "What the request is called.", example: "“Journeys to school in winter”." },
    organisation: { means: "Who has the data, or asked for them.", example: "“Harbour Institute” under “Applicant Organisation”." },
    controller: { means: "Who answers for the data in law.", example: "“Moss Trust” under “Data Controller(s)”." },
    sector: { means: "What kind of body has the data.", example: "“University”." },
    people: { means: "Who works with the data.", example: "The names under “Accredited Researchers”." },
    purpose: { means: "What the data are used for.", example: "A summary in plain words, under “Lay summary”." },
    benefit: { means: "What the public has of it.", example: "“Councils can plan buses by it.”" },
    datasets: { means: "Which data they are.", example: "“School census; Exam results”." },
    type: { means: "What kind of data they are.", example: "“Pseudonymised records”, under “Type of Data”." },
    volume: { means: "How much data there is.", example: "“2.1 million records of 2019 to 2024”." },
    sensitivity: {
      means: "How sensitive the data are. It answers two questions: what type of data it is, and how sensitive the data are.",
      example: "A letter from A to E, or “Sensitive”.",
    },
    identifiability: {
      means:
        "How easily somebody could be known in the data. It answers two questions: what type of data it is, and how sensitive the data are. Where a column answers neither, it is “other”.",
      example: "A number from 1 to 5.",
    },
    legal_basis: { means: "Which law allows it.", example: "“Digital Economy Act 2017” under “Legal Gateway”." },
    decision: { means: "Whether the request was approved or refused.", example: "“declined” under “Application Status”." },
    status: { means: "Whether a share runs or is over.", example: "“Live” or “Ended” under “Current status”." },
    reason: { means: "Why it was approved or refused.", example: "“Published tables meet the purpose.”" },
    decision_date: { means: "When it was decided.", example: "“2026-03-25” under “Accreditation Date”." },
    decision_body: { means: "Who decided.", example: "“Data Sharing Approval Panel”." },
    route: { means: "Where the data are worked with: a safe setting, or a copy that was handed over.", example: "“Secure Research Service”." },
    route_reason: { means: "Why this way of access was chosen and not another.", example: "“The software that is needed does not run in the safe setting.”" },
    released: { means: "When data were handed over.", example: "“Jul-19” under “Month File Released”." },
    start: { means: "From when the data may be used.", example: "“2026-04-01” under “DSA Start Date”." },
    end: { means: "Until when the data may be used.", example: "“2029-03-31” under “DSA End Date”." },
    onward_sharing: { means: "Whether the data may be passed on to others.", example: "“No” under “Does Sublicensing Apply”." },
    end_state: { means: "What became of the data: still held, given back or destroyed.", example: "“Destroyed”." },
    end_proof: { means: "What shows that the data were destroyed or given back.", example: "“Certificate of 4 May 2026”." },
    updated: { means: "When the entry was last changed.", example: "“2026-06-01” under “Last updated”." },
    other: { means: "Something else. It is shown on a page of the register, and not weighed.", example: "“Remarks”." },
    untold: {
      means: "Nobody has looked at the column yet. Only a draft of a map says so, and t6 names the column until somebody does.",
      example: "“INT_FLG”.",
    },
  } satisfies Record<RegisterField | "untold", Meaning>,
});

const states: Group<RegisterAnswer["state"]> = Object.freeze({
  id: "register_state",
  one: "how far a register answers a question",
  about: "Whether the entries of a register say what is asked. It is no finding: what a register does not say may be so all the same.",
  keys: ["state"],
  where: "Under ‘says’ in the JSON of t6 register check.",
  values: {
    shown: { means: "Every entry says it.", example: "1,450 of 1,450 rows name the legal basis.", counter: "All but ten rows name it: partly shown." },
    partly_shown: { means: "Some entries say it.", example: "300 of 1,450 rows say why.", counter: "There is a column for it, and nothing in it: not shown." },
    not_shown: {
      means: "No entry says it, or there is no column for it.",
      example: "0 of 1,450 rows say why. There is no column for it.",
      counter: "The register says that nothing was destroyed: that is said, and so shown.",
    },
  } satisfies Record<RegisterAnswer["state"], Contrasted>,
});

const letters: Group<NonNullable<RegisterAnswer["asked"]>> = Object.freeze({
  id: "asked",
  one: "the letter that asked for something to be in a register",
  about: "Two letters of a regulator on access to the National Pupil Database, of 2016 and 2019, asked for what such lists lacked.",
  keys: ["asked"],
  where: "Under ‘says’ in the JSON of t6 register check.",
  values: {
    "2016": { means: "The letter of 2016 asked for it.", example: "Why requests were approved or refused." },
    "2019": { means: "The letter of 2019 asked for it.", example: "Why some organisations obtain the data directly." },
  } satisfies Record<NonNullable<RegisterAnswer["asked"]>, Meaning>,
});

const questions: Group<RegisterQuestion["question"]> = Object.freeze({
  id: "register_question",
  one: "what is asked of each entry of a register",
  about: "What somebody wants to know of a register of who has data. A catalogue says on which clauses each answer bears.",
  keys: ["question"],
  where: "Under ‘register’ in a catalogue.",
  values: {
    who: { means: "Who has the data.", example: "“Harbour Institute” under “Applicant Organisation”." },
    purpose: { means: "What the data are used for.", example: "A summary in plain words." },
    "legal-basis": { means: "Which law allows it.", example: "“Digital Economy Act 2017”." },
    type: { means: "What type of data it is.", example: "“Pseudonymised records”." },
    sensitivity: { means: "How sensitive the data are.", example: "A letter from A to E." },
    volume: { means: "How much data it is.", example: "“2.1 million records of 2019 to 2024”." },
    reasons: { means: "Why the request was approved or refused.", example: "“Published tables meet the purpose.”" },
    refused: { means: "Whether refused requests are in it.", example: "“declined” under “Application Status”." },
    decided: { means: "What was decided, or when.", example: "“2026-03-25” under “Accreditation Date”." },
    "decided-by": { means: "Who decided.", example: "“Data Sharing Approval Panel”." },
    route: { means: "Whether the data are used in a safe setting or were handed over.", example: "“Secure Research Service”." },
    "route-reasons": { means: "Why this way of access was chosen and not another.", example: "“The software that is needed does not run there.”" },
    "passed-on": { means: "Whether the data may be passed on.", example: "“No” under “Does Sublicensing Apply”." },
    until: { means: "Until when the data may be held.", example: "“2029-03-31” under “DSA End Date”." },
    end: { means: "What became of the data at the end.", example: "“Destroyed”." },
    proof: { means: "What shows that the data were destroyed or given back.", example: "“Certificate of 4 May 2026”." },
    updated: { means: "When the entry was last brought up to date.", example: "“2026-06-01” under “Last updated”." },
  } satisfies Record<RegisterQuestion["question"], Meaning>,
});

const days: Group<"day_first" | "month_first"> = Object.freeze({
  id: "days",
  one: "what is first in a date in figures",
  about: "Of 03/04/2024 nobody can tell the month who does not know what is first in it.",
  keys: ["days"],
  where: "In a map of a register.",
  values: {
    day_first: { means: "The day, as is usual in the United Kingdom.", example: "03/04/2024 is 3 April 2024." },
    month_first: { means: "The month, as is usual in the United States.", example: "03/04/2024 is 4 March 2024." },
  },
});

const order: Group<"day first" | "month first" | "unknown"> = Object.freeze({
  id: "day_order",
  one: "what was taken to be first in the dates of a column",
  about: "Told with the cell that shows it, or that nothing does.",
  keys: ["order"],
  where: "Beside each column of dates in the JSON of t6 register check.",
  values: {
    "day first": { means: "The day: a date of the column, or the map, shows it.", example: "25/04/2024 has no 25th month." },
    "month first": { means: "The month: a date of the column, or the map, shows it.", example: "04/25/2024 has no 25th month." },
    unknown: { means: "Nothing shows it, and only the years are read.", example: "All days of the column are below 13." },
  },
});

const noReference: Group<"true"> = Object.freeze({
  id: "no_reference",
  one: "whether a register has no reference by which its rows are known",
  about: "Then a row that changed is told as one that went and one that came.",
  keys: ["no_reference"],
  where: "Beside each edition in the JSON of t6 register diff.",
  values: { true: { means: "No column of it is read as the reference of a request.", example: "A list of names and purposes without numbers." } },
});

const hiddenInOther: Group<"true"> = Object.freeze({
  id: "hidden_in_other",
  one: "whether a row that went, or came, is in the other file and hidden there",
  about: "For whoever reads that file, the row is not there.",
  keys: ["hidden_in_other"],
  where: "Beside rows that went or came in the JSON of t6 register diff.",
  values: { true: { means: "The file of the other edition has the row and hides it.", example: "A filter was set before the file was saved." } },
});

/** What can stand in a map of a register, and in what is told of one. */
export const registerGroups: readonly Group[] = [fields, questions, days, order, states, letters, noReference, hiddenInOther];
