import type { Words } from "../words.ts";

/** Mistakes in a catalogue of one's own. */
export const catalogueCodes = {
  "catalogue/duplicate-id": {
    severity: "error",
    title: "Two things in a catalogue with the same id",
    message: "‘{id}’ is already the id of another {what}.",
    why: "Evidence, asks and judgements name clauses by their ids, so a second one of the same name would get none.",
    help: "Give one of the two another id.",
    means:
      "Every practice, every clause and every edition of a catalogue has an id of its own, and so has every part of one clause. Here an id is used twice. The first counts, and the second would always be reported as not shown.",
    remedy:
      "Most often a clause was copied and its letter not changed. Clauses of different practices may not share an id either: assessments name a clause without its practice.",
  },
  "catalogue/reserved-id": {
    severity: "error",
    title: "A catalogue under the name of the shipped one",
    message: "‘{id}’ is the id of the catalogue that comes with t6, and this file says something else.",
    why: "Whoever reads that somebody meets T6 takes it for the Code's T6, so that name belongs to the catalogue with the Code's words and the clauses that were reviewed.",
    help: "Give the catalogue an id and a title of its own.",
    means:
      "The file has the id of the shipped catalogue, and not its content: other practices, clauses, kinds or words. Documents would be headed as if they were about the Code's principle.",
    remedy:
      "Choose another id under ‘catalogue’ and say in the title whose catalogue it is. If you meant to use the shipped catalogue, leave ‘--catalogue’ out.",
  },
  "catalogue/words-not-found": {
    severity: "error",
    title: "Words of a clause that are not in its practice",
    message: "The text of {practice} does not say “{words}”[ behind “{before}”].",
    why: "A finding on words that the code of practice does not contain would be a finding against something made up.",
    help: "Copy the words from the text of {practice}, letter for letter, in the order in which they stand there.",
    means:
      "A clause is a piece of a practice's own words, or several pieces in the order of the text, so that every finding can be traced to what the code really says. These words are not there, or not at that place. A different apostrophe or dash is enough.",
    remedy: "Compare the two letter by letter. Where a clause joins words that stand apart, give them as separate pieces.",
  },
} as const satisfies Record<string, Words>;
