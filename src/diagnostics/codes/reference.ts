import type { Words } from "../words.ts";

/** Mistakes in how entries refer to clauses and to one another. */
export const referenceCodes = {
  "reference/other-catalogue": {
    severity: "error",
    title: "An assessment that is read by another code's catalogue",
    message: "Most of the practices and clauses named here are not in the catalogue ‘{catalogue}’: this is probably not the catalogue.",
    why: "Evidence that is set against another code's clauses counts for nothing, and every position would say that nothing is shown.",
    help: "Is this the catalogue: {title}? If not, name the one that the ids come from: with ‘catalogue:’ in assessment.yaml or in t6.config.yaml, or with --catalogue.",
    means:
      "Practices and clauses are named by the ids of one catalogue. Most of the ids in this assessment are unknown to the one that is gone by, so that it is probably not the one that they come from. The ids are not listed one by one.",
    remedy:
      "t6 explain lists what the catalogue has. An assessment against a code of one's own says so with ‘catalogue:’ and the way to its file; one against an earlier or later edition with the id of that catalogue.",
  },
  "reference/unknown-clause": {
    severity: "error",
    title: "A clause that is not in the catalogue",
    message: "There is no clause ‘{clause}’.",
    why: "Evidence, asks and declarations about a clause that does not exist count for nothing, and a real clause goes without them.",
    help: "[The words of {gap} are not held, so it has no clauses yet. Leave this out until they are: t6 catalogue fill takes them from somebody who has the code open.][Did you mean ‘{suggestion}’?][‘{practice}’ is a whole practice; its clauses are {clauses}.][The clauses of {home} are {clauses}.][Clauses have ids such as ‘{such_as}’.]",
    means:
      "Each practice is split into clauses, each with an id of its own, so that evidence can be put against the very words it speaks to. The clause named here is not among them. t6 goes on as if this reference were not there.",
    remedy: "Correct the id. If you meant a practice as a whole, name the clauses of it that the item really speaks to: few items speak to all of them.",
    fix: "t6 fix corrects the id where one clause alone can be meant: it was written with other capitals or marks, with a sign too many or too few, or without its beginning (its letters, or in the file about one practice the number of that). It guesses no digit, and not which clause of a practice is meant.",
  },
  "reference/unknown-practice": {
    severity: "error",
    title: "A practice that is not in the catalogue",
    message: "There is no practice ‘{practice}’.",
    why: "The judgement and the declarations in this file belong to no practice, so they would appear nowhere.",
    help: "[Did you mean ‘{suggestion}’? ]The practices are {known}.",
    means:
      "The line ‘practice:’ says which practice a file is about, and the name of the file does not. The practice named here is not in the catalogue. The evidence in the file still counts for the clauses it names, but the judgement does not.",
    remedy: "Write the id of the practice as the catalogue has it. A clause is not a practice.",
    fix: "t6 fix corrects the id where one practice alone can be meant: it was written with other capitals or marks, with a sign too many or too few, without its letter (6.2), or as one of its clauses.",
  },
  "reference/of-another-catalogue": {
    severity: "note",
    title: "Something that belongs to another catalogue",
    message: "{what} belongs to the catalogue ‘{catalogue}’, and is left out here.",
    why: "The assessment is looked at by another catalogue, so what stands there counts for nothing in it.",
    help: "Nothing, if the assessment is kept under both. ‘--catalogue {catalogue}’ looks at it by the other one.",
    means:
      "An assessment can be kept under two editions, or two codes, side by side: each leaves out what belongs to the other, and nothing is lost. The file or the clause named here belongs to the other one.",
    remedy: "Nothing has to be put right. Where the id is a mistake, correct it.",
  },
  "reference/edition-before": {
    severity: "error",
    title: "A clause of the edition before, in a file of this one",
    message: "{clause} is a clause of ‘{catalogue}’, from which the assessment was carried over, in a file about a practice of ‘{own}’.",
    why: "It counts for nothing under this edition, and would change, without a word, what the assessment is under the one before.",
    help: "Name a clause of this edition. Where the one before is meant too, say so: ‘of: {catalogue}’ beside ‘clause: {clause}’.",
    means:
      "An assessment that was carried over keeps the files of the edition before as they are, with its clauses. What is added since stands in files of the new edition, and bears on clauses of that one.",
    remedy:
      "Write the clause that is meant. Evidence for the edition before belongs into the file of its practice: ‘t6 add evidence’ puts it there with --catalogue.",
  },
  "reference/unknown-catalogue": {
    severity: "error",
    title: "A clause of a catalogue that nobody knows",
    message: "{clause} is said to be of ‘{catalogue}’, and there is no such catalogue.",
    why: "The item would count for that clause under no catalogue at all.",
    help: "[Did you mean ‘{suggestion}’? ]Those that are known here are {known}.",
    means:
      "‘of:’ beside a clause names the catalogue that the clause belongs to by its id: one that comes with t6, the one that the assessment names, or one that it was carried over from or to. A catalogue with words filled in also has the name of the one that was filled.",
    remedy:
      "Write the id that stands after ‘catalogue:’ in the catalogue's file. A file that nothing in the assessment names is not known: name it in assessment.yaml or crosswalk.yaml.",
  },
  "reference/unknown-part": {
    severity: "error",
    title: "A part that the clause does not have",
    message: "{clause} has no part ‘{part}’.",
    why: "A clause with parts is met when every part is covered, and this item now covers one that nobody asked for.",
    help: "[Did you mean ‘{suggestion}’? ]Its parts are {parts}.",
    means:
      "A few clauses name several things one by one, and each has to be covered. Good practice may have to be shown for collection, storage, transmission, access and analysis. The part given here is not one that the clause names.",
    remedy: "Use the name of the part as the catalogue has it. If the item covers something the clause does not name, say so in its statement instead.",
    fix: "t6 fix corrects the name where exactly one part is a slip away: other capitals or marks, a sign too many or too few, two neighbours swapped, or a wrong letter in a word of four letters or more.",
  },
  "reference/no-parts": {
    severity: "error",
    title: "Parts of a clause that has none",
    message: "{clause} has no parts.",
    why: "Naming parts says that the item covers only some of the clause, which t6 cannot take into account here.",
    help: "Write ‘{clause}’ alone. If the item covers only some of it, say what is missing under limitations.",
    means: "Only a few clauses are divided into named parts. This one is not: an item bears on the whole of it or not at all.",
    remedy: "Write the id of the clause without parts. What the item leaves open belongs under ‘limitations’, where it is printed and weighed.",
  },
  "reference/parts-missing": {
    severity: "error",
    title: "A clause with parts, and no parts named",
    message: "{clause} has parts, and the item does not say which of them it covers.",
    why: "Without its parts the item covers none of them, however good it is.",
    help: "Name the parts it covers: {example}. The parts are {parts}.",
    means:
      "This clause names several things one by one, and is met when each of them is covered. An item that only names the clause could be about one of them or about all. t6 does not take the favourable reading, so the item covers none until it says which.",
    remedy: "Name the parts that the item really shows. If a page speaks of storing data and of nothing else, its part is storage.",
  },
  "reference/duplicate-id": {
    severity: "error",
    title: "Two entries with the same short name",
    message: "‘{id}’ is already the id of another {what}, in {first}.",
    why: "Whatever refers to this name could mean either of the two.",
    help: "Give one of them another id, and change it wherever it is referred to.",
    means:
      "Judgements, asks and narratives refer to evidence by its id, across all files of an assessment. Two entries with one id make every such reference uncertain. Often an item was copied as a start for the next one.",
    remedy:
      "If the second entry is a copy, finish or delete it. If it is the same document seen from another practice, write it once and name the clauses of both practices there: one item may serve clauses anywhere.",
  },
  "reference/source-twice": {
    severity: "warning",
    title: "One document under two short names",
    message: "‘{id}’ has the {same} of ‘{first}’.",
    why: "What is said in one and checked in the other would seem to rest on two documents, and it is one.",
    help: "If it is one document, keep ‘{first}’ and name it wherever ‘{id}’ is named. If they are two, say what tells them apart: the address of each, its reference or its date.",
    means:
      "A source is a document, entered once and named by its short name wherever something rests on it. Two of these sources have the same address, or the same title and nothing that tells them apart. Most often one document was entered a second time.",
    remedy:
      "Keep one of the two entries, with everything that is known of the document. Two reports of a series may have one title: then give the address, the reference or the date of each.",
  },
  "reference/unknown-source": {
    severity: "error",
    title: "A source that is not listed",
    message: "No source has the id ‘{id}’.",
    why: "The annex could not say where the reader can look this up.",
    help: "[Did you mean ‘{suggestion}’? ]Add the document under ‘sources’ in the main file, or correct the id.",
    means:
      "Documents that are used more than once are listed under ‘sources’ in the main file, each with an id. Evidence, judgements and asks then name the id. No listed source has this one.",
    remedy:
      "Correct the id, or add the source with its title and, where there is one, its address. An item may also carry a source of its own, with title and address.",
    fix: "t6 fix corrects the id where exactly one source is a slip away: other capitals or marks, a sign too many or too few, two neighbours swapped, or a wrong letter in a word of four letters or more. Digits are never guessed.",
  },
  "reference/unknown-evidence": {
    severity: "error",
    title: "An evidence item that does not exist",
    message: "No evidence item has the id ‘{id}’.",
    why: "Something is said to rest on evidence, and a reader who looks for that evidence finds nothing.",
    help: "[Did you mean ‘{suggestion}’? ]Correct the id, or add the item to one of the practice files.",
    means:
      "A judgement cites evidence, an ask is closed on evidence, a contradiction is settled by evidence: each names items by their ids. No item in any file has this id. It may have been renamed or removed since.",
    remedy: "Correct the id. If the item was removed because it no longer holds, what rested on it has to be looked at again.",
    fix: "t6 fix corrects the id where exactly one item is a slip away: other capitals or marks, a sign too many or too few, two neighbours swapped, or a wrong letter in a word of four letters or more. Digits are never guessed.",
  },
  "reference/unknown-ask": {
    severity: "error",
    title: "An ask that does not exist",
    message: "No ask has the id ‘{id}’.",
    why: "The ask that was replaced would disappear from the follow-up without a successor.",
    help: "[Did you mean ‘{suggestion}’? ]Correct the id, or add the ask that took its place.",
    means:
      "An ask that was overtaken names the one that took its place, so that a reader can follow it from year to year. There is no ask with the id given here.",
    remedy: "Correct the id. If nothing took its place, it was not superseded: close it, with the evidence on which it could be closed.",
    fix: "t6 fix corrects the id where exactly one ask is a slip away: other capitals or marks, a sign too many or too few, two neighbours swapped, or a wrong letter in a word of four letters or more. Digits are never guessed.",
  },
  "reference/unknown-link": {
    severity: "error",
    title: "A link in a narrative that leads nowhere",
    message: "The narrative links to ‘{id}’, and no source or evidence item has that id.",
    why: "In the annex the words would stand in square brackets instead of being a link.",
    help: "[Did you mean ‘{suggestion}’? ]Use the id of a source or of an evidence item in the second pair of brackets.",
    means:
      "In a narrative, two pairs of square brackets make a link: the first holds the words to print, the second the id of a source or an evidence item, whose address t6 supplies. No source or item has the id given here.",
    remedy: "Correct the id, or add the source to the main file. For an address that is used nowhere else, put it in round brackets behind the words instead.",
    fix: "t6 fix corrects the id in the second pair of brackets where exactly one source or item is a slip away, as for other ids.",
  },
  "reference/unknown-place": {
    severity: "error",
    title: "A place to look something up that does not exist",
    message: "No source and no evidence item has the id ‘{id}’.",
    why: "What somebody outside checked or confirmed counts because a reader can look it up, and here the reader finds nothing.",
    help: "[Did you mean ‘{suggestion}’? ]Give the id of a source in the main file, or of an evidence item.",
    means:
      "‘in’ says where a check, a confirmation or an agreement can be seen: in a source of the main file, such as an auditor's report, or in an evidence item. Neither has the id given here, so t6 takes what was checked as not located.",
    remedy: "Correct the id, or add the report as a source, with its title and, where there is one, its address.",
    fix: "t6 fix corrects the id where exactly one source or item is a slip away, as for other ids.",
  },
  "reference/unsorted-clauses": {
    severity: "note",
    title: "Clauses that are not in order",
    message: "These clauses are not in the order of the catalogue: {clauses}.",
    why: "A list in order shows at a glance what is in it, and a clause that is there twice or is missing stands out.",
    help: "Write them in this order: {sorted}.",
    means:
      "An item or an ask names the clauses that it is about. The order means nothing to t6, and documents print it as it stands. Here it is not the order of the practices and their clauses, as in most lists that were added to later.",
    remedy: "Put the clauses in the order of the catalogue. Nothing depends on it but how easily the list is read.",
    fix: "t6 fix puts them in order. Where they have lines of their own, comments go with them; where comments stand between brackets, it leaves the list alone.",
  },
} as const satisfies Record<string, Words>;
