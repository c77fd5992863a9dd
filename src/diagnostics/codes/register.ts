import type { Words } from "../words.ts";

/** Mistakes in a register of who has data, as data. */
export const registerCodes = {
  "register/key-repeated": {
    severity: "error",
    title: "One reference for several requests",
    message: "References that stand in another row too, which says something else: {count} of {of}[ on the sheet {sheet}], such as {examples}.",
    why: "Whoever counts or follows requests by their reference takes two for one, or one for two.",
    help: "Give each request a reference of its own; where the rows are one request, keep the one that holds.",
    means:
      "A reference is by what a request is known, in the register and in letters about it. Here the same reference stands in several rows that are not the same. Either two requests got one number, or one request was written down twice and changed in one place only. t6 counts both rows.",
    remedy:
      "Look at both rows. Two requests need two references. Where it is one request, keep the row that holds; where each change gets a row of its own, give the versions numbers, and say in the map under ‘versions’ how they are told apart.",
  },
  "register/row-repeated": {
    severity: "warning",
    title: "The same row twice",
    message: "Rows that stand there again, word for word: {count} of {of}[ on the sheet {sheet}], such as {examples}.",
    why: "Every count of requests is too high by these rows.",
    help: "Delete the rows that stand there again.",
    means: "A row is there twice, with the same words in every cell. That happens when parts of a list are put together from two files.",
    remedy: "Delete one of the two rows.",
  },
  "register/state-in-key": {
    severity: "warning",
    title: "A state hidden in a reference",
    message: "References with a state written behind them: {count} of {of} under “{column}”[ on the sheet {sheet}], such as {examples}.",
    why: "The state cannot be filtered or counted, and the same request has another reference than in every letter about it.",
    help: "Write the state into a column of its own, and the reference alone under “{column}”.",
    means:
      "Somebody wrote behind the reference that a request is closed or withdrawn, because there is no column for it. t6 reads the reference without it, so that the row is still known.",
    remedy: "Make a column for the state. Then take the words out of the references.",
  },
  "register/key-untidy": {
    severity: "warning",
    title: "Line breaks or blanks in a reference",
    message: "References with line breaks or blanks that nobody sees: {count} of {of} under “{column}”[ on the sheet {sheet}], such as {examples}.",
    why: "They look right, and no search, filter or formula that joins sheets finds them.",
    help: "Take the line breaks and the blanks out of these cells.",
    means:
      "In the cell stands more than the reference: a line break, a blank at its end, or a blank of another kind. t6 reads the reference without it; other programs do not.",
    remedy: "In a spreadsheet, TRIM and CLEAN take them away. Type the few that are left again.",
  },
  "register/key-year": {
    severity: "note",
    title: "A reference with another year than its date",
    message: "References with a year in them that is not that of the decision: {count} of {of}[ on the sheet {sheet}], such as {examples}.",
    why: "One of the two may be a slip, and a list by year then has the request in the wrong one.",
    help: "Compare the date with the papers of the request. Where it was decided in a later year than it came in, all is well.",
    means:
      "Most references in the register have the year of the decision in them. In these it is another. A request that came in one year and was decided in the next is no mistake, which is why this is a note.",
    remedy: "Look at those that are more than a year apart first: there the date is most often wrong.",
  },
  "register/test-record": {
    severity: "error",
    title: "A record of a test",
    message: "Rows that look like records of a test: {count} of {of}[ on the sheet {sheet}], such as {examples}.",
    why: "What nobody asked for is published as if somebody had data.",
    help: "Take the rows out of what is published.",
    means: "The reference, the title or the organisation says that the row was made to try something out.",
    remedy: "Delete the row where the register is kept, so that the next edition is without it too.",
  },
  "register/empty-cell": {
    severity: "warning",
    title: "An empty cell that has to be filled",
    message: "Rows with nothing under “{column}”: {count} of {of}[ on the sheet {sheet}], such as {examples}.",
    why: "The column has to be filled in every row, and of these requests nobody can tell what belongs there.",
    help: "Fill the cells in; or take the field out of ‘needed’ in the map, where it need not be filled.",
    means:
      "The map says which fields have to be filled in every row. That a register has no column for something is told elsewhere, as something that is not shown.",
    remedy: "Fill in what is missing from the papers of the request.",
  },
  "register/error-cell": {
    severity: "error",
    title: "A formula that leads nowhere",
    message: "Cells in which a formula leads nowhere: {count} of {of} under “{column}”[ on the sheet {sheet}], such as {examples}.",
    why: "What belongs there is lost for everybody who reads the register.",
    help: "Put the formula right, or write the value.",
    means: "The spreadsheet program printed a mistake of its own, such as #REF!, because a formula refers to what is no longer there.",
    remedy: "Before a register is published, put values in the place of formulas.",
  },
  "register/heading-again": {
    severity: "warning",
    title: "The headings stand among the rows",
    message: "Rows in which the headings stand again: {count}[ on the sheet {sheet}], such as {examples}.",
    why: "Whatever counts rows counts them as requests.",
    help: "Delete these rows.",
    means: "The headings are repeated further down, as they are where parts of a list were put below each other. t6 does not count them.",
    remedy: "Delete the rows. To see the headings while scrolling, freeze the first row instead.",
  },
  "register/heading-twice": {
    severity: "error",
    title: "Two columns with one heading",
    message: "Columns with the heading of another: {count}[ on the sheet {sheet}], such as {examples}.",
    why: "t6 reads the first of them only, and nobody can tell which of the two holds.",
    help: "Give one of them another heading, or delete it.",
    means: "The same words stand above two columns of the table.",
    remedy: "Name each column by what is in it.",
  },
  "register/heading-missing": {
    severity: "warning",
    title: "A heading of the map is not there",
    message: "Headings that the map names and that are not there[ on the sheet {sheet}]: {name}[. {near}][. {hidden}].",
    why: "What only these columns say counts as not shown, though the file may say it under other words.",
    help: "Where a column has a new heading, write that into the map; where it is gone, take it out of the map; where it is hidden, show it in the file to have it counted.",
    means:
      "A map goes by the words above the columns. Some of its headings stand nowhere in the line with the headings. Where a heading that the map does not name looks like one of them, t6 says so, and reads it all the same as a column of which it does not know what it is. What is hidden in a file is left out, so a heading of the map may be that of a hidden column.",
    remedy:
      "Compare the headings of the file with the map. t6 register map --shipped NAME prints a map that comes with t6, which you can change and give with --map.",
  },
  "register/merged-cells": {
    severity: "warning",
    title: "Cells that were made one",
    message: "Cells that were merged with others: {count}[ on the sheet {sheet}], such as {examples}.",
    why: "t6 reads the value for each of them; whatever else sorts, filters or exports the table finds the first filled and the others empty.",
    help: "Split them again, and write the value into each cell.",
    means:
      "Somebody made several cells of the rows one, below or beside each other. The file keeps the value in the first of them. t6 takes it for the value of all.",
    remedy: "Select the cells, take the merging away, and fill the empty ones with the value above or beside them.",
  },
  "register/not-joined": {
    severity: "error",
    title: "A row that belongs to no request",
    message: "Rows[ on the sheet {sheet}] whose reference is not among the requests[ on the sheet {first}]: {count} of {of}, such as {examples}.",
    why: "Data were shared, or are said to have been, under a request that the register does not have.",
    help: "Put the reference right, or add the request.",
    means: "The sheets of the register belong together by the reference. These rows have one that the sheet with the requests does not know.",
    remedy: "Look the reference up. A request that was taken off the list leaves its rows behind: keep the request, and say that it has ended.",
  },
  "register/sheets-differ": {
    severity: "warning",
    title: "Two sheets say different things",
    message:
      "Rows that say something else than the sheet {before} of the same data: {count} of {of} under “{column}”[ on the sheet {sheet}], such as {examples}.",
    why: "Nobody can tell which of the two is so.",
    help: "Put right the one that is wrong.",
    means: "Two sheets say of the same data under the same reference how sensitive they are, or of what type, and do not say the same.",
    remedy: "Keep such facts on one sheet, and let the other refer to it.",
  },
  "register/sheet-missing": {
    severity: "warning",
    title: "A sheet of the map is not there",
    message: "The sheet {name}, which the map names, is not in this file, or has not the headings of the map.",
    why: "What only that sheet says counts as not shown.",
    help: "Check the file with all its sheets, or take the sheet out of the map.",
    means: "The map says that the register has several tables. One of them was not found.",
    remedy: "A file of text has one table only: check the spreadsheet instead. Where the sheet has another name or other headings now, change the map.",
  },
} as const satisfies Readonly<Record<string, Words>>;
