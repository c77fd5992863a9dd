import type { Words } from "../words.ts";

/** Mistakes in the way a file is written down, before anything in it is read. */
export const yamlCodes = {
  "yaml/syntax": {
    severity: "error",
    title: "The layout of a file is broken",
    message: "The file cannot be read from here on[: {detail}].",
    why: "From this point t6 cannot tell which words belong together, so nothing in the file can be counted.",
    help: "[Put the text in quotation marks: {quoted}. ][{mended} ]Look at this line and the one above it for a missing quotation mark, a colon inside unquoted words, or an indent that does not match its neighbours.",
    means:
      "The files are written in YAML, which shows by indents, hyphens and colons what belongs to what. At this place the layout stops making sense. The commonest causes are a colon followed by a space inside a sentence, a quotation mark that is opened and not closed, and a line that is indented by one space too few. The cause is often on the line above.",
    remedy:
      "Put a sentence with a colon in it in quotation marks. Line up entries that belong together with their neighbours. If the line looks right, look at the one above.",
    fix: "t6 fix puts a text in quotation marks that cannot be read without: one that begins with a sign such as ‘@’, ‘%’, ‘[’ or ‘`’, or that holds a colon and a blank.",
  },
  "yaml/odd-sign": {
    severity: "error",
    title: "A sign from a word processor in the layout",
    message: "There is {sign} here[, in the place of {instead}].",
    why: "YAML takes the sign for a letter of the words beside it, so from here on it cannot tell which words belong together.",
    help: "Delete it[ and type {instead}]. Use a plain text editor: a word processor may put it back.",
    means:
      "Word processors, e-mail programs and web pages put long dashes, curly quotation marks and special spaces in the place of the plain ones on the keyboard. Inside a sentence they are welcome. At the start of a line, behind a colon or around a text they are part of the layout, and there only the plain ones count. Some of them cannot be seen.",
    remedy: "Delete what is marked and type it again on the keyboard. If the lines were pasted, look at the others that came with them.",
  },
  "yaml/cut-off": {
    severity: "warning",
    title: "A text that ends at a number sign",
    message: "This text ends before ‘{lost}’.",
    why: "A blank and a ‘#’ begin a comment, and comments are left out of everything: documents would print half a sentence.",
    help: "If it belongs to the text, put the whole text in quotation marks[: {quoted}]. If it is a comment, put a blank behind the ‘#’.",
    means:
      "In YAML a ‘#’ with a blank in front of it begins a comment, also in the middle of a sentence: of “The review closed action #3 of five” only “The review closed action” is read. t6 takes what follows for a part of the text where the sign stands directly before a letter or a digit, or where a number comes next.",
    remedy:
      "Put the text in quotation marks, from its first word to its last. A comment that is meant as one is written with a blank behind its sign: # like this.",
    fix: "t6 fix puts the whole text in quotation marks where the sign stands before a digit or a small letter.",
  },
  "yaml/duplicate-key": {
    severity: "error",
    title: "The same word is used twice in one entry",
    message: "‘{key}’ is given twice in the same entry.",
    why: "Only one of the two can count, and a reader would not know which.",
    help: "Keep one ‘{key}’.[ {hint}]",
    means:
      "Inside one entry every word before a colon may stand once. Here one stands twice, each time with a value. Most often two evidence items have run together because the hyphen that starts the second one is missing.",
    remedy: "If one of the two is left over, delete it. If there should be two items, put a hyphen and a space in front of the first line of the second.",
  },
  "yaml/multiple-documents": {
    severity: "error",
    title: "One file holds several documents",
    message: "A second document starts here.",
    why: "t6 reads one document from each file, and would pass over whatever comes after the first.",
    help: "Delete the line ‘---’, or move what follows it to a file of its own.",
    means:
      "A line of three hyphens ends one YAML document and starts the next. Some systems keep many documents in one file in that way; an assessment keeps each in a file of its own, so that a line number says where something is.",
    remedy:
      "If the line was meant as a divider for the eye, delete it or turn it into a comment that starts with ‘#’. If a second practice starts there, give it its own file.",
  },
  "yaml/unresolved-alias": {
    severity: "error",
    title: "A shorthand refers to nothing",
    message: "‘*{alias}’ refers to something that is not marked anywhere above.",
    why: "A word that starts with an asterisk stands for a passage marked earlier in the file; without that passage there is nothing to read here.",
    help: "[Did you mean ‘*{suggestion}’? ]If it is meant as an ordinary word, put it in quotation marks[: {quoted}].[ {mended}] Otherwise mark the passage it stands for with ‘&{alias}’.",
    means:
      "YAML lets a writer mark a passage with an ampersand and repeat it elsewhere with an asterisk. Here there is the asterisk, and no passage of that name before it. Often the asterisk was only meant for emphasis, at the start of a sentence.",
    remedy:
      "Put a text that starts with an asterisk in quotation marks. If a passage was to be repeated, write it out again: these files are meant to be read by people.",
    fix: "t6 fix puts a text in quotation marks that begins with an asterisk and has more than one word.",
  },
  "yaml/tab-indent": {
    severity: "error",
    title: "A line is indented with a tab",
    message: "This line is indented with a tab.",
    why: "Tabs are as wide as each editor makes them, so YAML does not accept them to show what belongs to what.",
    help: "Replace the tab with spaces: two for each step.",
    means:
      "What belongs to what is shown by how far a line is indented, and only spaces count. A tab looks like several spaces on the screen and is none. Text pasted from a word processor or a spreadsheet often brings tabs along.",
    remedy:
      "Delete the space in front of the first word of the line and type spaces in its place, so that it lines up with its neighbours. Most editors can be told to put spaces whenever the tab key is pressed.",
  },
  "yaml/empty": {
    severity: "error",
    title: "A file is empty",
    message: "There is nothing in this file.",
    why: "An empty file looks like evidence in a list of files, and holds none.",
    help: "Write what the file is for[, such as ‘{example}’].[ {hint}]",
    means: "The file has no content, or nothing but comments. t6 cannot tell whether its content was lost or was never written.",
    remedy:
      "If something was there before, get it back from an older version. If the file is a placeholder for a practice, one line that names the practice is enough.",
  },
  "yaml/too-many-aliases": {
    severity: "error",
    title: "A file repeats itself too often by shorthand",
    message: "This file repeats marked passages so often that it cannot be read safely.",
    why: "A few lines of shorthand can stand for millions, which is a known way to bring a program to a halt.",
    help: "Write the repeated passages out.",
    means:
      "A passage marked with an ampersand can be repeated with an asterisk, and repeated passages can repeat others. t6 stops when that gets out of hand. No assessment needs it; a file that does it was most likely made by a program.",
    remedy: "Replace the words that start with an asterisk by the passages they stand for.",
  },
  "yaml/unknown-tag": {
    severity: "error",
    title: "A word that starts with an exclamation mark",
    message: "‘{tag}’ at the start of a value is an instruction that t6 does not know.",
    why: "YAML takes a word that starts with an exclamation mark for an instruction on how to read what follows, and t6 follows none.",
    help: "If the text is meant to start with an exclamation mark, put it in quotation marks[: {quoted}].[ {mended}] Otherwise delete ‘{tag}’.",
    means:
      "In YAML a value may be preceded by an instruction such as “!reference”, which some programs use. t6 reads plain words, numbers and lists, so that a file says the same to everybody who opens it.",
    remedy: "Delete the word with the exclamation mark. If it belongs to the text, put the whole text in quotation marks.",
    fix: "t6 fix puts the whole text in quotation marks where somebody's own words belong.",
  },
} as const satisfies Record<string, Words>;
