import type { Words } from "../words.ts";

/** Mistakes in the names, dates and lists of a register. */
export const registerCellCodes = {
  "register/spellings": {
    severity: "warning",
    title: "One name in several spellings",
    message: "Names in several spellings under “{column}”[ on the sheet {sheet}]: {examples}. Cells that have another than most: {count} of {of}.",
    why: "Whoever counts by body or by law gets several where there is one, and misses rows in every search.",
    help: "Choose one spelling for each, and write it in all rows.",
    means:
      "The same body, law or place is written in more than one way: with a straight or a curly apostrophe, with an abbreviation, with Ltd and with Limited, or with a slip. t6 says which are alike; whether they are one, you know.",
    remedy: "Decide on one spelling, replace the others, and choose names from a list from then on.",
  },
  "register/filled-down": {
    severity: "error",
    title: "Values that were filled down by mistake",
    message: "Cells that look as if they were filled down by mistake: {count} of {of} under “{column}”[ on the sheet {sheet}], such as {examples}.",
    why: "The register then says something that nobody wrote, such as a law that does not exist.",
    help: "Write again what belongs into these cells, from the papers of the request.",
    means:
      "Spreadsheet programs count on when a cell is pulled down: below “Act 2017” comes “Act 2018”. Or two values ran into each other, as in “2021s Act”. Such cells look like the others and are wrong.",
    remedy: "Put each of them right by the papers. To copy a value down without counting, copy the cell and paste it into the others.",
  },
  "register/date-form": {
    severity: "warning",
    title: "Dates that are not written as dates",
    message: "Dates that are not written as dates are: {count} of {of} under “{column}”[ on the sheet {sheet}], such as {examples}.",
    why: "They cannot be sorted or counted with the others, and a month without a day or a year of two digits can be taken for something else.",
    help: "Write them as the other dates of the column: in a file of text year first, 2026-08-29; in a spreadsheet as dates.",
    means:
      "The column has dates in more than one form, or in one that other programs read otherwise: as text, with the month alone, with a year of two digits, or as the bare number that a spreadsheet keeps. t6 reads them; which of day and month is first it takes from the dates that can be read in one way only, or from the map.",
    remedy: "Write all dates of a column in one way. In a file of text, year first is understood everywhere.",
  },
  "register/date-unread": {
    severity: "warning",
    title: "Where a date belongs stands something else",
    message: "Cells without a date that can be read: {count} of {of} under “{column}”[ on the sheet {sheet}], such as {examples}.",
    why: "Nobody can tell from them when it was, and every count by date leaves them out.",
    help: "Write the date. Where there is none yet, leave the cell empty, and say so in another column.",
    means: "A column of dates has cells with other words in them, or with a day that there is not, such as 31 June.",
    remedy: "Put in the date, or leave the cell empty.",
  },
  "register/placeholder": {
    severity: "warning",
    title: "A placeholder where an answer belongs",
    message: "Cells with a placeholder in the place of an answer: {count} of {of} under “{column}”[ on the sheet {sheet}], such as {examples}.",
    why: "They look filled and tell nobody anything. t6 counts them as cells that say nothing.",
    help: "Write what belongs there; or leave the cell empty until it is known.",
    means:
      "The cell has words that put the answer off or point elsewhere, such as “TBC”, “see DSA” or “withheld”; or say nothing, such as “n/a”, “-” or “not known”; or a day that a program puts in where nobody gave one, such as 31/12/9999. Where such a word is the answer, as “pending” is among decisions, it is not told.",
    remedy: "Take the answer from the papers of the request. Where it may not be published, say so in a note to the register, and why.",
  },
  "register/decided-late": {
    severity: "warning",
    title: "A decision after the day of the register",
    message: "Decisions of a day after {date}, of which the register says it is: {count} of {of} under “{column}”[ on the sheet {sheet}], such as {examples}.",
    why: "Of a decision that had not been taken the register could not know, so one of the two dates is wrong.",
    help: "Compare these dates with the papers of the requests, and the date above the table with the day on which the register was made.",
    means: "A date stands above the table or on the sheet before it, and rows have been decided later than that.",
    remedy: "Correct the dates of the rows; or the date of the register, where rows were added since.",
  },
  "register/date-order": {
    severity: "warning",
    title: "Dates of which day and month cannot be told apart",
    message:
      "Dates in figures of which nothing shows whether the day or the month is first: {count} of {of} under “{column}”[ on the sheet {sheet}], such as {examples}.",
    why: "One reader takes 03/04/2024 for a day in April, another for one in March. t6 does not guess: of these cells it reads the year alone.",
    help: "Write them year first; or say in the map what is first, ‘days: day_first’ or ‘days: month_first’.",
    means:
      "The dates of the column are written in figures with the year last, and no day in it, nor in another column of dates, is above the 12th. So nothing in the file shows in which order day and month stand.",
    remedy: "Write dates year first, 2024-04-03. Where the file cannot be changed, ask whoever made it, and put the answer into the map.",
  },
  "register/date-changed-over": {
    severity: "warning",
    title: "Day and month may be changed over",
    message: "Dates in which day and month may be changed over: {count} of {of} under “{column}”[ on the sheet {sheet}], such as {examples}.",
    why: "A date that is wrong by months looks as right as any other.",
    help: "Compare these dates with the papers of the requests.",
    means:
      "Other cells speak for it: the month would be above 12, the date breaks the order of the rows and would not if day and month were changed over, or a program made dates of all days up to the 12th and left the others as text. That happens when a file is opened with American settings.",
    remedy: "Read the file in again from where it came, with the British order of dates, or correct these cells by the papers.",
  },
  "register/end-before-start": {
    severity: "error",
    title: "An end before the start",
    message: "Rows that end before they start: {count} of {of}, “{column}” before “{start}”[ on the sheet {sheet}], such as {examples}.",
    why: "One of the two dates is wrong, so nobody can tell whether the data may still be held.",
    help: "Compare both dates with the agreement.",
    means: "In these rows the day on which the use ends is earlier than the day on which it begins.",
    remedy: "Correct the date that is wrong. Often day and month of one of them are changed over.",
  },
  "register/comma-in-name": {
    severity: "warning",
    title: "A comma in a name, in a list with commas",
    message: "Lists with commas in which a name has a comma too: {count} of {of} cells under “{column}”[ on the sheet {sheet}], such as {examples}.",
    why: "Whoever splits the list gets bodies that do not exist, and misses the one that does.",
    help: "Put semicolons between the names of the list; or name those with a comma in the map, under ‘whole’.",
    means:
      "The cell is a list with commas between its entries, and one of the names has a comma itself, such as “Quill, Ltd”. t6 keeps the name whole where it can tell; other programs make two bodies of it.",
    remedy: "Use a semicolon between entries. A name that the map lists under ‘whole’ is kept whole and not told of again.",
  },
  "register/mixed-lists": {
    severity: "warning",
    title: "Lists that are joined in several ways",
    message:
      "Lists that are not joined alike under “{column}”[ on the sheet {sheet}]: {ways}. By another sign than the first: {count} of {of} lists, such as {examples}.",
    why: "Whoever splits the column in one way takes these lists for one long name.",
    help: "Put the same sign between the entries of all lists of the column.",
    means: "In one column, the entries of lists are joined by semicolons in some cells and by commas or something else in others.",
    remedy: "Choose one sign. A semicolon is the safest, because names have commas.",
  },
  "register/line-breaks": {
    severity: "note",
    title: "Line breaks in cells",
    message: "Cells with line breaks in them: {count} of {of} under “{column}”[ on the sheet {sheet}], such as {examples}.",
    why: "Many programs that read the file as text end the row there.",
    help: "Put semicolons in the place of the line breaks.",
    means: "Several lines stand in one cell. t6 reads them; what else reads the file may not.",
    remedy: "Replace the line breaks by semicolons, or give each entry a row on a sheet of its own.",
  },
} as const satisfies Readonly<Record<string, Words>>;
