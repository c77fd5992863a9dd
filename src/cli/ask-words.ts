/** The longer texts of --help of the commands on questions and answers. The examples are run by a test. */
export const askWords = {
  ask: {
    description: "Put the questions that the evidence leaves, and record the answers.",
    after: `
The request for information is a document: t6 report PATH --document request. It has
a form below each question. Whoever answers sends it back filled in; or fills in the
table that t6 ask export makes. A fact-check (--document fact-check) comes back alike.

Examples:
  t6 ask export npd-2019
  t6 ask import reply.md npd-2019 --dry-run`,
  },
  askExport: {
    summary: "write the questions as a table to be filled in (CSV)",
    description: "Write the questions, or the paragraphs of a fact-check, as a table (CSV), with an empty column for each line of a form.",
    document: "of which document: the questions, or the paragraphs of a fact-check",
    after: `
Examples:
  t6 ask export npd-2019
  t6 ask export npd-2019 --document fact-check -o fact-check.csv`,
  },
  askImport: {
    summary: "record the answers of a filled-in reply, or the corrections of a fact-check",
    description: `Record a filled-in reply: each answer becomes an evidence item in the file of its practice. Each correction of a fact-check becomes an entry under ‘corrections’ in assessment.yaml, for a person to decide on.

The items are stubs, marked as reported by the producer and checked by nobody. Everything else in the files stays as it is, comments and layout included; a file is made where there is none. A person has to complete each stub. What says that there is none is kept under ‘answers’ in assessment.yaml, and is no evidence. The same reply twice adds nothing.`,
    answers:
      "the reply: a filled-in request or fact-check as a Word document, OpenDocument text, Markdown or plain text, or a filled-in table as an Excel workbook, OpenDocument spreadsheet or CSV; - is the standard input",
    after: `
The line “Reference” at the head of a reply says of which assessment it is. One of
another assessment is not imported. Where only a name was corrected since, write the
reference of today there: t6 report PATH --document request has it at its head.

Examples:
  t6 ask import reply.md npd-2019 --dry-run
  t6 ask import fact-check.docx npd-2019`,
  },
} as const;
