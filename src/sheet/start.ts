/** A line of the first sheet. */
interface Line {
  readonly text: string;
  readonly isHead?: true;
}

const head = (text: string): Line => ({ text, isHead: true });
const line = (text: string): Line => ({ text });

/** Who made a book: it says in whose words it is brought back. */
export type BookMaker = "command" | "page";

const ways: Readonly<Record<BookMaker, { readonly changes: string; readonly back: string; readonly onward: string }>> = {
  command: {
    changes: "they change when somebody runs t6 sheet import with this book.",
    back: "t6 sheet import BOOK FOLDER --dry-run shows what would change, and without --dry-run writes it. While anything is wrong, nothing is written, and all of it is told at once, cell by cell. With --park NEW-BOOK behind it, the rows that are ready are written, and the others wait in a new book.",
    onward: "To go on after that, export a new book: in this one, the new rows have no ids, and would be added a second time.",
  },
  page: {
    changes: "they change when somebody takes this book in again on the page that it was downloaded from.",
    back: "Open the workbook with the assessment in it, go to “Save” and from there to “As a spreadsheet”, and choose this file. The page shows what would change before anything is changed. While anything is wrong, nothing is taken in, and all of it is told at once. Then the rows that are ready can be taken in, and the others wait in a new book, which is downloaded.",
    onward: "To go on after that, download a new book there: in this one, the new rows have no ids, and would be added a second time.",
  },
};

/** How the book is filled in: the words of its first sheet. */
export const startLines = (maker: BookMaker): readonly Line[] => [
  head("What this is"),
  line(
    `The evidence of one assessment against a code of practice, to be read and filled in. The files of the assessment stay what counts: ${ways[maker].changes}`,
  ),
  line(
    "Assessment: what is assessed, a line each. One sheet for each practice: its clauses, the question of each, and below it the evidence. Limitations: what a piece of evidence does not show. Strengths: what is done well. Not applicable and Deferred: clauses that are set aside, with the reason. Judgements: what a named person concludes. Asks: what was asked or promised. Sources: documents that several entries rest on.",
  ),
  head("Fill it in"),
  line("Change a cell, and only that value changes in the files. Empty a cell, and the value goes."),
  line(
    "Add evidence in the empty rows below a clause, or insert a row there. Leave “Id” empty: t6 makes one. A row without clauses bears on the clause above it.",
  ),
  line("Evidence that bears on several clauses stands once, below the first of them. Its column “Clauses” names them all."),
  line(
    "What every entry needs has “(needed)” behind the words above its column, and stands at the left. Then comes what most entries have. Narrow columns at the right, whose words are not bold, are rarely filled in.",
  ),
  line("A clause that cannot concern these data has “DOES NOT APPLY” before its question: put nothing below it."),
  line(
    "“Who may read of it”: left empty, documents for the public tell of the entry, even where only people inside the organisation can open the thing itself. Choose “internal” to keep it inside.",
  ),
  line("Choose from the list where a cell offers one. Nothing else can be read there."),
  line(
    "Dates: type them as dates; they are shown with the year first. Where only a month or a year is known, put an apostrophe in front, or your program makes a day of it: '2026-04 or '2026.",
  ),
  head("Leave as it is"),
  line("The grey cells: ids, what the code asks, and what is only shown. What is changed there is not used, and t6 says so."),
  line(
    "The names of the sheets, and the words above the columns. Rows may be sorted within the rows of one clause, and columns moved, hidden or made wider. No merged cells, no formulas.",
  ),
  line(
    "Only shown, and changed in the files: figures, notes, progress that is there already, sentences that were let stand at the sign-off, and corrections of a fact-check. The column “Add progress” puts something at the end.",
  ),
  line(
    "A row that is deleted here deletes nothing. To take away a limitation, a strength, a clause that is set aside or a judgement, empty every cell of its row but the grey ones. To delete evidence, an ask or a source, choose “take away” in its row; t6 refuses while something refers to it.",
  ),
  head("Judge"),
  line(
    "A named person judges; t6 only says where the evidence stands. On the sheet Judgements is a row for each practice and one for the principle. Whoever judges fills in the conclusion, the name, the day and the reasons. Leave the row empty where nobody has judged.",
  ),
  line(
    "With a judgement goes the digest of the evidence, as it is in this book. Evidence that is changed afterwards makes the judgement out of date, and t6 says so. Where whoever judged has looked again and it stands, choose “yes” under “Stands as it is”. Any other change in the row counts as a judgement on the evidence as it is in this book, too.",
  ),
  head("Give it back"),
  line(ways[maker].back),
  line(ways[maker].onward),
];
