import { factQuestions } from "../../begin/questions.ts";
import { lists } from "../lists.ts";
import type { Data, Field, List } from "../model.ts";
import { choice, day, lines, text, valueAt, withValue } from "./make.ts";

/** A fact about the data and how one can tell. One that nobody stated counts as holding, and its cell is empty: a default is nobody's answer. */
function fact(key: string, question: string, list: List): readonly Field[] {
  const holds = list.choices.find(({ value }) => value === true);
  const is = choice(["data", key, "is"], list, {
    label: question,
    help: `It decides which clauses apply. ${holds === undefined ? "Left empty, it counts as collected by the producer or on its behalf." : "Left empty, it counts as yes."}`,
  });
  const reason = text(["data", key, "reason"], {
    label: "  How one can tell",
    help: `The reason for the line above. ${holds === undefined ? "Needed where that is filled in." : "A “yes” or a “no” needs one."}`,
  });
  if (holds === undefined) return [is, reason];
  const isUnstated = (entry: Data): boolean => valueAt(entry, ["data", key]) === undefined;
  return [
    is,
    {
      ...reason,
      set: (entry, said) => (isUnstated(entry) && said !== "" ? withValue(entry, ["data", key], { is: true, reason: said }) : reason.set(entry, said)),
    },
  ];
}

/** What can be filled in about the assessment as a whole, a line each. */
export const assessmentFields: readonly Field[] = [
  text(["title"], { label: "Title", help: "What the document is called.", required: true }),
  text(["data", "name"], { label: "Data", help: "The full name of the data that are assessed.", required: true }),
  text(["data", "short_name"], { label: "  Short name", help: "The name used after the first mention." }),
  text(["data", "description"], { label: "  Description", help: "One or two sentences for a reader who does not know the data." }),
  ...fact("personal", factQuestions.personal, lists.yesNo),
  ...fact("collected_by", "Who collects the data?", lists.collectedBy),
  ...fact("linked", factQuestions.linked, lists.yesNo),
  ...fact("shared", factQuestions.shared, lists.yesNo),
  ...fact("microdata_released", factQuestions.microdata_released, lists.yesNo),
  text(["producer", "name"], { label: "Producer", help: "The body that is assessed.", required: true }),
  text(["producer", "short_name"], { label: "  Short name", help: "The name used after the first mention." }),
  text(["assessor", "name"], { label: "Assessor", help: "The body that assesses.", required: true }),
  text(["assessor", "short_name"], { label: "  Short name", help: "The name used after the first mention." }),
  choice(["assessor", "role"], lists.assessor, { label: "  Assessor is", help: "What the assessor is to the producer.", required: true }),
  text(["edition"], { label: "Edition of the code", help: "The edition that is assessed against.", required: true, names: "name" }),
  day(["as_of"], { label: "As-of date", help: "The day on which the evidence is weighed. Leave it empty while you work." }),
  choice(["profile", "sensitivity"], lists.sensitivity, { label: "Sensitivity", help: "How sensitive the data are about people.", required: true }),
  choice(["profile", "public_interest"], lists.publicInterest, { label: "Public interest", help: "How much the public cares about the data.", required: true }),
  text(["profile", "reasons"], { label: "  Reasons", help: "Why these two were chosen." }),
  text(["introduction"], {
    label: "Introduction",
    help: "The opening paragraph of the annex. Left empty, the tool writes one. The description of the data stands below either.",
  }),
  text(["provenance"], { label: "Provenance", help: "Where this record comes from, when it restates somebody else's document." }),
  day(["letter", "date"], { label: "Letter: date", help: "The day of the letter." }),
  text(["letter", "reference"], { label: "Letter: reference", help: "The sender's reference." }),
  text(["letter", "to", "name"], { label: "Letter: to", help: "The person to whom the letter goes." }),
  text(["letter", "to", "role"], { label: "  Post", help: "The post the person holds." }),
  text(["letter", "to", "organisation"], { label: "  Body", help: "The body the person works for." }),
  text(["letter", "to", "salutation"], { label: "  Salutation", help: "The name after “Dear”." }),
  text(["letter", "subject"], { label: "Letter: subject", help: "The line above the text." }),
  text(["letter", "context"], { label: "Letter: context", help: "How the letter came about and what was done. Left empty, it says what was assessed." }),
  text(["letter", "follow_up"], { label: "Letter: follow-up", help: "When and how the matter will be taken up again." }),
  day(["letter", "reply_by"], { label: "Letter: reply by", help: "The day by which the letter wants an answer. Left empty, it names none." }),
  text(["letter", "closing"], { label: "Letter: closing", help: "The last words before the signature." }),
  text(["letter", "signed_by", "name"], { label: "Letter: signed by", help: "Who signs the letter." }),
  text(["letter", "signed_by", "role"], { label: "  Post", help: "The post that person holds." }),
  lines(["letter", "copies"], { label: "Letter: copies", help: "Who gets a copy, one on each line." }),
  day(["letter", "earlier", "date"], { label: "Earlier letter: date", help: "The day of the letter that went out before this one." }),
  text(["letter", "earlier", "reference"], { label: "Earlier letter: reference", help: "Its reference." }),
  text(["request", "to"], { label: "Request: to", help: "Whom the request for information goes to, at the producer." }),
  day(["request", "reply_by"], { label: "Request: reply by", help: "The day by which the producer is to reply." }),
  text(["request", "reply_to"], { label: "Request: reply to", help: "Whom the answers go to." }),
  text(["fact_check", "to"], { label: "Fact-check: to", help: "Whom the fact-check goes to, at the producer." }),
  day(["fact_check", "reply_by"], { label: "Fact-check: reply by", help: "The day by which the producer is to reply." }),
  text(["fact_check", "reply_to"], { label: "Fact-check: reply to", help: "Whom the filled-in copy goes to." }),
];
