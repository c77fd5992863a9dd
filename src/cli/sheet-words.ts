/** The longer texts of --help of the commands on spreadsheets. The examples are run by a test. */
export const sheetWords = {
  sheet: {
    description: "Fill in an assessment in a spreadsheet program, and read it back into the files.",
    after: `
Examples:
  t6 sheet export npd-2019 -o npd-2019.xlsx
  t6 sheet import npd-2019.xlsx npd-2019 --dry-run`,
    exportSummary: "write an assessment as a spreadsheet (.xlsx or .ods)",
    exportDescription: `Write an assessment as a spreadsheet: what is assessed, one sheet for each practice with its clauses and the evidence, what the evidence does not show, strengths, clauses that are set aside, judgements, the asks and the sources. Its first sheet says how it is filled in.

The book holds everything in these files, what is marked as internal among it.`,
    output: "the file to write; its ending says which kind: .xlsx or .ods",
    exportAfter: `
Examples:
  t6 sheet export npd-2019 -o npd-2019.xlsx`,
    importSummary: "write into the files what was changed in a spreadsheet",
    importDescription: `Read a spreadsheet that t6 sheet export wrote, and write what was changed in it into the files. Everything else in the files stays as it is, comments and layout included.

While anything is wrong in the book, nothing is written, and everything that is wrong is told at once, cell by cell. With --park, the rows that are ready are written all the same, and the others go into a new book as they are. What was not used is told, cell by cell. A row that is gone deletes nothing. What was changed in the files since the export stays, and where both were changed, nothing is written until somebody decides.

With --map, the table is one that the body has anyway, of policies, certificates or audit actions (.csv, .xlsx or .ods). Each of its rows becomes a piece of evidence that is reported and no more; where no clause is named, a source. A row that is there already adds nothing.`,
    book: "the spreadsheet, .xlsx or .ods; with --map any table, .csv too",
    park: "write the rows that are ready, and put those that are unfinished or wrong into this new book (.xlsx or .ods), which goes on from there",
    map: "read somebody else's table by this map, which says which column is what",
    draftMap: "print a draft of such a map, made of the headings, and write nothing",
    importAfter: `
Examples:
  t6 sheet import npd-2019.xlsx npd-2019 --dry-run
  t6 sheet import policies.csv --draft-map
  t6 sheet import policies.csv npd-2019 --map policies.map.yaml --dry-run`,
  },
} as const;
