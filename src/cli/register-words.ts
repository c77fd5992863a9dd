/** The longer texts of --help of the commands on registers. The examples are run by a test. */
export const registerWords = {
  register: {
    description: "Check a published register of who has data, or use it as evidence.",
    after: `
Examples:
  t6 register check projects.csv
  t6 register map projects.csv > projects.map.yaml`,
    file: "the register: .csv, .xlsx or .ods",
    map: "which column is what: a file, or uksa, nhs-england, hdr-uk, uk-llc or own (default: the one of these that fits the headings)",
    format: "how it is written; FORMAT=FILE writes to a file; give it again for several (default: pretty)",
    failOn: "the least severity that ends with exit code 1",
    checkSummary: "say what a register says and does not say, and what is wrong with it as data",
    checkDescription: `Read a register of who has data, and say what it says and does not say: how many rows name who has the data, how much, why, and what became of the data at the end, against the clauses and what the letters of 2016 and 2019 asked for. And what is wrong with it as data, cell by cell: references that come twice, one body under several spellings, dates that are none, and so on.

What a register has no column for is not shown, which says nothing about whether it is so. Nothing is judged.`,
    checkAfter: `
The headings are found by their words, in whichever row they stand. Exit code 1 where
something is wrong of --fail-on or graver, 2 where the file cannot be read.

Examples:
  t6 register check projects.csv
  t6 register check projects.csv --map projects.map.yaml --format json`,
    mapFile: "the register for which a map is drafted",
    mapSummary: "draft a map of a register's columns, or print one that comes with t6",
    mapDescription: `Print a draft of a map: a file that says which column of a register is which field. It is made of the headings, for somebody to go through.`,
    shipped: "print this map instead of a draft: uksa, nhs-england, hdr-uk, uk-llc or own",
    old: "the older edition",
    now: "the newer edition",
    diffSummary: "say what is different between two editions of a register",
    diffDescription: `Compare two editions of a register: rows that came and went, rows that changed without saying so, values that were relabelled in many rows at once, and changes of looks only; and whether an edition was issued again under its old date. What is hidden in a file is left out, and that is said.`,
    diffFormat: "text to read, a document for programs, or Markdown",
    diffFailOn:
      "which changes make the exit code 1: silent ones (rows that went or changed without saying so, an edition under an old date), or any (default: none)",
    diffAfter: `
Examples:
  t6 register diff projects-june.csv projects-august.csv
  t6 register diff projects-june.csv projects-august.csv --fail-on silent`,
    evidenceSummary: "write what a register says into an assessment as evidence",
    evidenceDescription: `Write what a register says and does not say into an assessment, as one evidence item: what it shows for each clause, figures, limitations by clause, and the digest of the file. Called again, with the same file or a newer edition, it brings the item up to date; what a person wrote in it stays, comments too.

The figures are recorded as reported. t6 counted and judged nothing: whoever checks them adds their name. An item that somebody has checked is not changed.`,
    id: "the id of the item (default: made of the file's name without its date, so that editions share it)",
    title: "what the item is called (default: what the map calls the register)",
    access: "who can open the register",
    url: "where it is published",
    publisher: "who publishes it",
    evidenceAfter: `
Examples:
  t6 register evidence projects.csv npd-2019 --dry-run
  t6 register evidence projects.csv npd-2019 --access public --url https://example.org/projects`,
    pageSummary: "make one page of a register, which can be published as it is",
    pageDescription: `Make one HTML page of a register, with the same as CSV beside it: what it does not say, what each column means, and its rows, to be searched and filtered. It is one file that opens nothing else, and works without a script.

Everything in the register goes onto the page: look at it before it is published.`,
    pageOutput: "the page, which ends in .html; the CSV beside it has the same name",
    mapSheet: "the sheet of which the map is made (default: the one that looks most like a register, and what has its references)",
    catalogue: "hold it against the clauses of another catalogue: a file, or the id of one that comes with t6",
    pageHidden: "put hidden sheets, rows and columns onto the page too; else they are left out, and named",
    pageTitle: "the heading of the page (default: what the map calls the register)",
    pageAfter: `
Examples:
  t6 register page projects.csv -o public/projects.html`,
    mapAfter: `
Examples:
  t6 register map projects.csv > projects.map.yaml
  t6 register map --shipped uksa`,
  },
} as const;
