import { lists } from "../lists.ts";
import type { Field } from "../model.ts";
import { choice, date, home, ids, text } from "./make.ts";
import { party, partyRole } from "./party.ts";

/** What can be filled in about something that a piece of evidence does not show. */
export const limitationFields: readonly Field[] = [
  home("evidence", { label: "Evidence (id)", help: "In a new row: the id of the evidence that it is about.", width: 28 }),
  text(["text"], { label: "What it does not show", help: "What is missing, in one sentence.", width: 60, required: true }),
  choice(["material"], lists.yesNo, {
    label: "Material",
    help: "Yes: with this open, the evidence cannot show a clause in full. No: worth saying, and no more.",
    width: 12,
    required: true,
  }),
  ids(["clauses"], {
    label: "Clauses",
    help: "The clauses it matters for, with commas between them. Left empty, all clauses of the evidence.",
    names: "clauses",
  }),
  date(["resolved_on"], { label: "Put right on", help: "When it was put right. It needs the next column." }),
  ids(["resolved_by"], {
    label: "Put right by (ids)",
    refers: ["evidence"],
    help: "The ids or titles of the evidence that shows that it was put right.",
    width: 26,
  }),
  party(["accepted_by"], { label: "Accepted by", help: "Who, outside the producer, agrees that it is not material." }),
  partyRole(["accepted_by"], { label: "Who accepted is", help: "What whoever accepted it is to the producer.", name: "Accepted by" }),
  text(["in"], {
    label: "Acceptance is seen in (id)",
    refers: ["evidence", "source"],
    help: "The id or the title of the evidence or source in which that can be seen.",
  }),
];

/** What can be filled in about something that is done well. */
export const strengthFields: readonly Field[] = [
  home("practice", { label: "Practice", help: "In a new row: the practice that it is about, by its id.", width: 14, names: "practice" }),
  text(["text"], { label: "What is done well", help: "One sentence. It is printed, and never counted.", width: 90, required: true }),
];

/** What can be filled in about a clause that cannot apply to the data. */
export const notApplicableFields: readonly Field[] = [
  home("clause", { label: "Clause", help: "In a new row: the one clause that cannot apply. Not every clause can be set aside.", width: 14, names: "clauses" }),
  text(["reason"], { label: "Why it does not apply", help: "Without a reason the clause goes on being assessed.", width: 70, required: true }),
  text(["by"], { label: "Said by", help: "The name of the person who says so.", width: 28, required: true }),
];

/** What can be filled in about a clause that is left to another body for now. */
export const deferredFields: readonly Field[] = [
  home("clause", { label: "Clause", help: "In a new row: the one clause on which nothing is said for now.", width: 14, names: "clauses" }),
  text(["body"], { label: "Body", help: "The body whose case is open.", width: 34, required: true }),
  text(["reason"], { label: "What its case is about", help: "What the case is about.", width: 70, required: true }),
  date(["reopen_on"], { label: "Come back to it on", help: "When to come back to it." }),
];
