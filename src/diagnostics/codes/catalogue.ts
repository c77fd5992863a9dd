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
  "catalogue/confusable-id": {
    severity: "error",
    title: "Two ids in a catalogue that can be taken for each other",
    message: "The {what} ‘{id}’ can be taken for the {other_what} ‘{other}’.",
    why: "Evidence, asks and judgements name practices and clauses by their ids, so a reader has to see from an id what is meant.",
    help: "Give one of the two an id that differs in more than capitals, and that is not the other's.",
    means:
      "The principle, every practice and every clause is named by its id alone. Here two of them have the same id, or ids that differ only in capital and small letters. A slip of the key would name the other one, and nothing would be noticed.",
    remedy: "Ids of clauses usually are the id of their practice with a small letter behind it.",
  },
  "catalogue/own-successor": {
    severity: "error",
    title: "An edition that takes its own place",
    message: "Edition {edition} is one of the editions of this catalogue, and is said to have replaced them.",
    why: "Every document would say that the text it assesses against has been replaced, by itself.",
    help: "Name under ‘successor’ an edition that is not listed under ‘editions’, or take it out of the list.",
    means:
      "A catalogue lists the editions that share its text. A successor is the edition that replaced this text, so it cannot be one of them. Here one edition is both.",
    remedy: "Where the later edition has the same text, leave ‘successor’ out. Where its text is another, it needs a catalogue of its own.",
  },
  "catalogue/held-or-not": {
    severity: "error",
    title: "A practice of which nobody can tell whether its words are held",
    message: "{practice} {what}.",
    why: "A practice without words can be met by nothing, and a practice that is named as a gap has no words that could be quoted.",
    help: "Give {practice} its text and its clauses; or ‘not_held:’ with what is known about it, and neither text nor clauses.",
    means:
      "A practice of a catalogue either has its text, word for word, and the clauses it is split into; or it is named as not held, with what is known about it. Then its position is not known, and every document says that words are missing. Here it is neither, or both.",
    remedy: "Copy the words from the code itself. Where you do not have them, say so with ‘not_held: { known: … }’: nothing is made up in their place.",
  },
  "catalogue/uncovered-words": {
    severity: "warning",
    title: "A sentence of a practice that no clause takes up",
    message: "No clause of {practice} takes up anything of “{words}”.",
    why: "What no clause asks for is never looked at, and the practice would be met without it.",
    help: "Write a clause with words of this sentence.",
    means: "A practice is met when its clauses are met. Here one sentence of its text has no clause, so that nothing in it is ever asked for.",
    remedy:
      "Read the practice sentence by sentence, and put each thing that it asks for into a clause. A sentence that asks for nothing can be joined to the clause that it explains, as a further piece of its words.",
  },
  "catalogue/other-force": {
    severity: "error",
    title: "A clause that is weaker or stronger than its sentence",
    message: "{clause} is given as ‘{force}’, and its sentence says “{said}”.",
    why: "What must be done and what should be done are told apart in every document, in the words of the code.",
    help: "Write ‘force: {said}’.",
    means: "Each clause says with which word the code puts it: must or should. Here the sentence that the words of the clause come from has the other one.",
    remedy: "Go by the sentence that the words stand in. Where a practice says neither, go by the sentence that introduces it.",
  },
  "catalogue/regular-unsaid": {
    severity: "warning",
    title: "A clause that speaks of something regular, and does not ask for it",
    message: "The words of {clause} say “{word}”, and the clause does not say whether it asks for something regular.",
    why: "Of something regular one time shows little: t6 asks for two dated items, or one and the date of the next.",
    help: "Write ‘regular: true’; or ‘regular: false’ where the word is about something else.",
    means:
      "A clause with ‘regular: true’ asks for proof that something is done again and again. The words of this clause say so, and the clause leaves it open.",
    remedy: "Say either, so that whoever reads the catalogue sees that somebody has thought of it.",
  },
  "catalogue/reserved-id": {
    severity: "error",
    title: "A catalogue under the name of the shipped one",
    message: "‘{id}’ is the id of a catalogue that comes with t6, and this file says something else.",
    why: "Whoever reads that id takes it for the code that t6 carries, so it belongs to the catalogue with that code's words and the clauses that were reviewed.",
    help: "Give the catalogue an id and a title of its own.",
    means:
      "The file has the id of a shipped catalogue, and not its content: other practices, clauses, kinds or words. Documents would be headed as if they were about that code.",
    remedy:
      "Choose another id under ‘catalogue’ and say in the title whose catalogue it is. If you meant to use the shipped catalogue, leave ‘--catalogue’ out.",
  },
  "catalogue/register-names": {
    severity: "error",
    title: "A register is said to bear on what is not there",
    message: "Under ‘register’ {where} names the {what} {id}, which this catalogue does not have.",
    why: "What a register says to the question would be held against nothing, and nobody would be told.",
    help: "Name a clause of this catalogue, or a part that one of the clauses beside it has.",
    means:
      "A catalogue says on which of its clauses the answers of a published register bear, and of clauses with parts on which parts. One of the names is none of its own.",
    remedy: "Compare it with the ids of the clauses and of their parts. Where a clause was renamed, write its new id here too.",
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
