import type { Words } from "../words.ts";

/** Mistakes in what an entry holds: something is missing, misspelt, or of the wrong sort. */
export const schemaCodes = {
  "schema/missing": {
    severity: "error",
    title: "Something required is missing",
    message: "‘{name}’ is missing[ from {of}].",
    why: "Without it the entry cannot be weighed or printed, so nothing is decided from the whole file until it is there.",
    help: "Add a line ‘{name}:’ to the entry, lined up with the others.",
    means:
      "Some facts have to be there for an entry to mean anything: an evidence item needs a title, the clauses it bears on, what it shows, who said so and who can open it. One of them is missing here. The place shown is where the entry starts.",
    remedy: "Add the missing line. If you do not know what belongs there, find out first: a guess in this place ends up in the published annex.",
  },
  "schema/unknown-key": {
    severity: "error",
    title: "A word that has no meaning here",
    message: "‘{name}’ is not something that can be said here.",
    why: "t6 would have to pass over what it does not know, and a misspelt word would then lose evidence in silence.",
    help: "[Did you mean ‘{suggestion}’?][Possible here: {allowed}.][{hint}]",
    means:
      "Every entry has a fixed list of words that may stand before a colon. This one is not on the list. It is either misspelt, or it is indented so that it belongs to the wrong entry.",
    remedy:
      "Check the spelling first. Then check the indent: a line that is pushed in too far belongs to the entry above it. For a remark of your own, start a line with ‘#’.",
  },
  "schema/wrong-type": {
    severity: "error",
    title: "A value of the wrong sort",
    message: "This should be {expected}, and is {actual}.",
    why: "t6 cannot use it as it stands, and turning one sort of value into another would be a guess.",
    help: "Write {expected} here.[ {hint}]",
    means:
      "Some things are a text, some a list, some a number, some true or false. Here is a value of one sort where another is needed. A list has a hyphen in front of each entry; a text stands behind its colon; a number stands without quotation marks.",
    remedy:
      "Compare the entry with the example below or with one that works. If a text looks like a number or a date and should stay a text, put it in quotation marks.",
    fix: "t6 fix puts a number or a true or false in quotation marks where a text belongs, as it is written, and a single short name in square brackets where a list belongs.",
  },
  "schema/not-one-of": {
    severity: "error",
    title: "A value that is not on the list",
    message: "‘{actual}’ is not one of the values possible here.",
    why: "The rules are written for a fixed list of values; for any other there is no rule, so nothing could be decided.",
    help: "[Did you mean ‘{suggestion}’? ]Possible here: {allowed}.",
    means:
      "Where rules depend on an answer, there is a short list of answers to choose from: what kind of evidence it is, who said it, who can open it. The value here is not on the list.",
    remedy: "Choose the value from the list that is nearest to what you mean, and say the rest in the statement. If none fits, choose the more cautious one.",
    fix: "t6 fix corrects a value that differs from one on the list in nothing but capitals, blanks, hyphens and underscores.",
  },
  "schema/bad-date": {
    severity: "error",
    title: "Not a date",
    message: "‘{actual}’ is not a date that t6 can read.",
    why: "Whether evidence still counts on a given day depends on its dates, and 03/04/2019 is one day in London and another in New York.",
    help: "[Did you mean ‘{suggestion}’? ]Write the year first: 2019-04-30.[ {hint}]",
    means:
      "Dates are written year, month, day, with hyphens. In many places a month (2019-04) or a year (2019) will do where the day is not known. This one is written in another way, or it is a day that does not exist, such as 31 April.",
    remedy: "Write the date year first. Where only the month or year is known, write that and do not make up a day.",
    fix: "t6 fix writes the date year first where it can be told: 22/04/2016, 22.4.2016, 22 April 2016, April 2016. 03/04/2016 is the third of April, as it is written in Britain, unless another date in the file can only be American. A date with the month first, or with a time of day, is left to a person.",
  },
  "schema/odd-sign": {
    severity: "error",
    title: "A sign from a word processor in a value",
    message: "‘{actual}’ is written with {sign}[, {place}].",
    why: "For t6 the sign is part of what is written, and then it is not the date, name, address or word that it looks like.",
    help: "Type it anew: {suggestion}.",
    means:
      "Word processors, e-mail programs and web pages put curly quotation marks, long dashes and special spaces in the place of the plain ones on the keyboard. In a sentence they are welcome. In a date, an address, a short name or a word from a list they make something else of it. Some of them cannot be seen.",
    remedy:
      "Delete the value and type it again in a plain text editor. If it was pasted, look at its neighbours too. Quotation marks around a value have to be straight ones.",
    fix: "t6 fix writes the value with plain signs.",
  },
  "schema/bad-id": {
    severity: "error",
    title: "Not a short name",
    message: "‘{actual}’ cannot be used as a short name.",
    why: "Short names are used in links and file names, where spaces, capitals and accents do not survive.",
    help: "[Did you mean ‘{suggestion}’? ]Use small letters, digits and hyphens[, or describe the document here: ‘{described}’].",
    means:
      "Every evidence item, source and ask has a short name by which the others refer to it. It consists of small letters, digits and hyphens, and starts and ends with a letter or a digit. Ids of practices and clauses are as the catalogue gives them, without spaces.",
    remedy: "Write the name in small letters with hyphens between the words, and change it in the same way wherever it is referred to.",
    fix: "t6 fix makes a short name of it: where an entry is given its name, if no other has that name; where another entry is meant, if there is one of that name.",
  },
  "schema/bad-url": {
    severity: "error",
    title: "Not a full web address",
    message: "‘{actual}’ is not a full web address.",
    why: "The annex prints it as a link, and readers could not open it.",
    help: "[Did you mean ‘{suggestion}’? ]Copy the whole address from the browser. It starts with https:// or http:// and has no spaces.",
    means:
      "An address has to start with https:// or http://, as browsers show it when you copy it. File paths, addresses on a shared drive and addresses with spaces in them cannot be opened by a reader of the annex.",
    remedy:
      "Open the page and copy the address from the browser. For a document without an address, leave the line out and give a reference instead: then it is plain that readers cannot open it.",
  },
  "schema/blank": {
    severity: "error",
    title: "An empty text",
    message: "There is no text here.",
    why: "An empty text would leave a gap in the published annex.",
    help: "Write the text[, or {otherwise}].",
    means: "The line is there, and has nothing but spaces behind its colon or between its quotation marks. The annex would print an empty sentence.",
    remedy: "Fill it in. If the fact is optional and not known, delete the line: leaving it out is honest, and leaving it empty is not.",
  },
  "schema/too-few": {
    severity: "error",
    title: "A list that is too short",
    message: "This list needs at least {least}.",
    why: "A list with nothing in it says that something was meant to be here, and not what.",
    help: "Add what is missing, each entry on a line of its own behind a hyphen, or delete the list.",
    means: "Some lists mean nothing when they are empty: an evidence item bears on at least one clause, an ask is about at least one.",
    remedy: "Add the entries. If there are none, ask whether the item belongs in the file at all.",
  },
  "schema/not-unique": {
    severity: "error",
    title: "The same entry twice in a list",
    message: "This list gives the same entry twice[: ‘{actual}’].",
    why: "Saying it twice adds nothing, and most often one of the two should be something else.",
    help: "Delete one of the two, or correct it.",
    means: "Lists of short names and of tags hold each entry once. The same one stands here twice.",
    remedy: "See whether one of the two is a slip for a neighbour. If not, delete it.",
    fix: "t6 fix takes away the second of the two.",
  },
  "schema/const": {
    severity: "error",
    title: "A value that can only be one thing",
    message: "This can only be {expected}.",
    why: "The line is a deliberate statement; with any other value it would say the opposite of what it is for.",
    help: "Write {expected}, or delete the line.",
    means:
      "A few lines are switches that are either there or not. ‘no_specific_timescale: true’ says on purpose that an ask has no date. To say that it has one, give the date.",
    remedy: "Delete the line if it does not hold. If it does, give it the one value it can have.",
  },
  "schema/text-limit": {
    severity: "error",
    title: "A text beyond what t6 takes",
    message: "This text has {what}, and t6 takes {limit} at most.",
    why: "A text like this cannot be made into a document in a reasonable time, and nobody would read it.",
    help: "Shorten it, or put the long part into a document of its own and name that as evidence.",
    means:
      "There are limits to what one text may hold: its length, how deep lists and quotations in it are nested, and how many signs of Markdown there are. They are many times what a narrative needs. What is beyond them is most often pasted by mistake, or made by a program.",
    remedy: "Look for what was pasted or repeated, and take it out. Long tables and transcripts belong in a document that the evidence names.",
  },
  "schema/invalid": {
    severity: "error",
    title: "An entry that does not fit",
    message: "This does not fit here[: {detail}].",
    why: "What does not fit cannot be weighed or printed, so nothing is decided from the whole file until it does.",
    help: "Compare the entry with the description of the file, which your editor shows when the first line names the schema.",
    means:
      "The entry breaks the description of the file in a way for which t6 has no better words. Every kind of file is described by a schema, and the first line of a file can name it, so that an editor can point out mistakes while you type.",
    remedy: "Compare the entry with one that works. If you cannot see what is wrong, please report it: every mistake should have words of its own.",
    fix: "t6 fix corrects the id of a clause or a practice with a blank or another mark in it, where one alone can be meant.",
  },
} as const satisfies Record<string, Words>;
