import { describe, expect, test } from "vitest";
import { readSpreadsheet } from "../../src/sheet/office/read.ts";
import { imported, newRow, texts } from "./rows.ts";

const log = {
  Title: "Log of output checks 2019",
  "What it shows": "Two people check every table before it leaves.",
  Kind: "record",
  "Does it exist": "in place",
  "Who says so": "producer",
  "Who can open it": "open only to people inside the organisation",
  "Date of the thing": "2019-05",
};
/** A line of the sheet on the assessment, and the one below it emptied. */
const line =
  (key: string, text: string) =>
  (sheets: Parameters<ReturnType<typeof newRow>>[0]): typeof sheets =>
    sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) =>
        row[0]?.text === key ? row.with(2, { kind: "text", text }) : row[0]?.text === key.replace(/is$/, "reason") ? row.with(2, undefined) : row,
      ),
    }));
const refusalsOf = async (cells: Readonly<Record<string, string>>, sheet = "T6.1"): Promise<string> =>
  (await imported(newRow(sheet, { ...log, Clauses: "T6.1a", ...cells }))).refusals;

describe("what a book says of a cell is true of the cell", () => {
  test("“against” and “for” are the words above the column, and are read", async () => {
    const bad = { "What it shows": "The audit found that access rights were not reviewed.", "How grave": "weakness" };
    expect(await refusalsOf({ ...bad, "For or against": "against" })).toBe("");
    expect(await refusalsOf({ "For or against": "For" })).toBe("");
    const wrong = await refusalsOf({ ...bad, "For or against": "perhaps" });
    expect(wrong).toContain("says “perhaps”, which is not in the list.");
    expect(wrong).not.toContain("(For or against) is empty");
  });

  test("a row without a title lacks that, and not the name of its document too", async () => {
    const { Title: _, ...rest } = log;
    const { refusals } = await imported(newRow("T6.1", { ...rest, Clauses: "T6.1a", Reference: "HR/12" }));
    expect(refusals).toMatch(/is new and lacks “Title” \(\w+\)\. Fill it in, or empty the row\.$/);
    expect(refusals).not.toContain("Document");
  });

  test("the place of a file belongs under another column", async () => {
    expect(await refusalsOf({ "Web address": "S:\\stats\\review.docx" })).toMatch(
      /says “S:\\stats\\review\.docx”, which is where a file is kept and no web address\. Write it under “Reference”, and empty this cell\.$/,
    );
  });
});

describe("a clause that there is not", () => {
  test("a letter that the practice does not have: its clauses are named and none is guessed", async () => {
    const refusals = await refusalsOf({ Clauses: "T6.5z" }, "T6.5");
    expect(refusals).toMatch(/names “T6\.5z”, which is no clause\. The clauses of T6\.5 are T6\.5a, .* and T6\.5\w\.$/);
    expect(refusals).not.toContain("Did you mean");
  });

  test("“T6.5 a to e” is told as “T6.5a-e” is", async () => {
    expect(await refusalsOf({ Clauses: "T6.5 a to e" }, "T6.5")).toMatch(
      /says “T6\.5 a to e”\. Write each of them, with commas between: T6\.5a, T6\.5b, T6\.5c/,
    );
  });

  test("an empty cell names nothing: the row stands below a clause that has parts", async () => {
    const { refusals } = await imported((sheets) =>
      sheets.map((sheet) => {
        if (sheet.name !== "T6.3") return sheet;
        const at = sheet.rows.findIndex((row) => row[0]?.text === "Clause T6.3a");
        const head = sheet.rows[0] ?? [];
        const row = head.map((cell) => {
          const text = log[(cell?.text.replace(/ \((?:needed|empty: anyone)\)$/, "") ?? "") as keyof typeof log];
          return text === undefined ? undefined : { kind: "text" as const, text };
        });
        return { ...sheet, rows: [...sheet.rows.slice(0, at + 1), row, ...sheet.rows.slice(at + 1)] };
      }),
    );
    expect(refusals).toMatch(
      /\(Clauses\) is empty, so the row bears on T6\.3a, below which it stands, and not on any of its parts\. Write the clause with them behind it in brackets, such as T6\.3a \(\w+, \w+\)\. Its parts are /,
    );
  });
});

describe("what is gone from a book is told by name", () => {
  test("a column with something in it, and a sheet without entries", async () => {
    const { told } = await imported((sheets) =>
      sheets
        .filter(({ name }) => name !== "Deferred")
        .map((sheet) => {
          if (sheet.name !== "T6.5") return sheet;
          const column = sheet.rows[0]?.findIndex((cell) => cell?.text.startsWith("Does it exist")) ?? -1;
          return { ...sheet, rows: sheet.rows.map((row) => row.filter((_, at) => at !== column)) };
        }),
    );
    expect(told).toMatch(/^T6\.5: the column “Does it exist” is gone, or has other words above it\. Nothing is deleted: what the files say there stays\.$/m);
    expect(told).toMatch(/^The sheet “Deferred” is gone\./m);
  });
});

describe("a title that does not name one thing", () => {
  const file = { Title: "Policy: how data are kept" };
  const cites = (title: string) => newRow("T6.1", { ...log, Clauses: "T6.1a", "Source (id)": title });

  test("with other marks in it, the one that is meant is named", async () => {
    const { refusals } = await imported((sheets) => cites("Policy, how data – are kept")(newRow("Sources", file)(sheets)));
    expect(refusals).toContain("Did you mean “Policy: how data are kept”?");
    expect(refusals).toContain("or add a row for it on the sheet “Sources”, or write its title under “Document” instead");
  });

  test("two that have it are both told", async () => {
    const { refusals } = await imported((sheets) => cites(file.Title)(newRow("Sources", file)(newRow("Sources", file)(sheets))));
    expect(refusals).toMatch(
      /\(Source \(id\)\) says “Policy: how data are kept”, which is the title of several: a new row of this book, a new row of this book\./,
    );
  });

  test("a book that was imported already is told as that, and not of each title in it", async () => {
    const fill = (sheets: Parameters<ReturnType<typeof newRow>>[0]) => cites(file.Title)(newRow("Sources", file)(sheets));
    const { now } = await imported(fill);
    const { refusals } = await imported(fill, now, texts);
    expect(refusals).toMatch(/^T6\.1, row \d+ looks like/m);
    expect(refusals).toMatch(/^Sources, row \d+ looks like/m);
    expect(refusals).not.toContain("title");
  });
});

test("a fact in a word that is not in the list is told together with its reason", async () => {
  const { refusals } = await imported(line("data.collected_by.is", "schools"));
  expect(refusals).toMatch(/\(Who collects the data\?\) says “schools”, which is not in the list\./);
  expect(refusals).toMatch(/\(How one can tell\) is empty, and goes with “Who collects the data\?”\. Fill it in\.$/m);
});

test("a .csv or an .xls is told as what to save it", async () => {
  const { refusal } = await readSpreadsheet(new TextEncoder().encode("Title,Kind\n"));
  expect(refusal).toContain("save it as an Excel workbook (.xlsx), which is another kind than .xls and than .csv");
});
