import type { Words } from "../words.ts";

/** Mistakes about a file as a whole. */
export const fileCodes = {
  "file/unreadable": {
    severity: "error",
    title: "A file cannot be read",
    message: "This file cannot be read: {reason}.",
    why: "What is in the file is missing from the assessment, so the practice it is about is reported as unknown.",
    help: "Check that the file is there, that it is a file and not a folder, and that you are allowed to open it.",
    means:
      "The computer would not hand the file over. Usually it was moved or renamed while t6 was running, or it belongs to somebody else. The other files are still checked, and the practice that this file is about is given as unknown rather than guessed at.",
    remedy: "Open the file in an editor. If the editor cannot open it either, ask whoever looks after the folder for permission to read it.",
  },
  "file/not-utf8": {
    severity: "error",
    title: "A file is not plain UTF-8 text",
    message: "This file is not UTF-8 text[ but {encoding}][, from line {line} on].",
    why: "Accents, dashes and curly quotes would come out as other characters in the published annex.",
    help: "Save the file again with the encoding UTF-8. In most editors the choice is in the “Save as” window.[ {hint}]",
    means:
      "Text is stored as numbers, and UTF-8 is the agreed way of doing it. This file was saved in another way, such as the one that some spreadsheet programs use, or it is not text at all. t6 does not guess which, because a wrong guess changes names and quotations without anybody noticing.",
    remedy:
      "Open the file in the editor it was made with and save it with the encoding “UTF-8”. Then look at the names and quotations in it: some may have been damaged before.",
  },
  "file/too-large": {
    severity: "error",
    title: "A file is too large",
    message: "This file is {size} long; t6 reads files of up to {limit}.",
    why: "A file of that size is hardly ever a record of evidence, and reading it could stall the whole run.",
    help: "Keep documents where they are and point to them with a source. Split a long list of evidence by practice.",
    means: "An assessment holds pointers to documents, not the documents. A file as large as this has most often been put into the folder by mistake.",
    remedy:
      "If the file is a document or an export, move it out of the folder and describe it as an evidence item with a source. If it really is evidence, split it: there is one file for each practice.",
  },
  "file/over-limit": {
    severity: "error",
    title: "A file beyond a limit of the configuration",
    message: "This file {has}, and {setting} of {config} allows {limit}.",
    why: "A file of that size is most often an export or a paste, and nobody can read it with care.",
    help: "Split it or take out what is no evidence; or ask whoever answers for {config} to raise {setting}.",
    means:
      "A configuration can set limits for the files of an assessment, stricter than those of t6: their size, how deep entries are nested, and how many entries a list has. The file was read, and everything in it counts.",
    remedy:
      "Keep documents where they are and point to them with a source. Where the evidence really is that much, the limit can be raised up to that of t6, or this file waived for a time.",
  },
  "file/unknown-kind": {
    severity: "error",
    title: "t6 cannot tell what a file is",
    message: "t6 cannot tell what this file is for.",
    why: "A file that is passed over in silence could hold evidence that everybody believes is counted.",
    help: "Start a practice file with ‘practice:’, an asks file with ‘asks:’, and the main file with ‘title:’, ‘data:’ and ‘producer:’. Move anything else out of the folder.",
    means:
      "t6 tells files apart by the words at their left margin, not by their names. This one has none of the words that would say what it is. Either the first word is misspelt, or the file does not belong to the assessment.",
    remedy:
      "A file with evidence starts with ‘practice:’ and the number of the practice. A file with asks has ‘asks:’. The main file says who is assessed and by whom. If the file is none of these, keep it somewhere else.",
  },
  "file/duplicate": {
    severity: "error",
    title: "Two files for the same thing",
    message: "This is a second {what}; the first is {first}.",
    why: "If two files speak for the same practice, nobody can tell which judgement or which list is the right one.",
    help: "If it is about something else[ ({suggestion}, as its name says)], correct what it says at its top. Otherwise move what is in it into {first}, and delete it.",
    means:
      "An assessment has one main file, one file for each practice and at most one file of asks. Here two files say that they are the same one. Often somebody has copied a file as a start for the next practice and has not yet changed its first line.",
    remedy: "If the file was copied, correct the line that says which practice it is about. If both are about the same practice, join them into one.",
  },
  "file/practice-missing": {
    severity: "warning",
    title: "A practice has no file",
    message: "There is no file about {practice} ({title}), and no evidence elsewhere bears on it.",
    why: "Every clause of the practice is reported as not shown, which readers may take for a failing when nobody has looked.",
    help: "Add a file that starts with ‘practice: {practice}’. It may be that one line to begin with: it says that you know the practice is there.",
    means:
      "The practices of a code are assessed together, and the position on the principle is that of its weakest practice. Here one practice has neither a file nor a single item of evidence in the other files. That is how a draft looks, and also how a lost file looks.",
    remedy:
      "Add a file for the practice with the evidence you have. If you have none yet, one line that names the practice makes it plain that it was not forgotten, and the warning goes away.",
  },
} as const satisfies Record<string, Words>;
