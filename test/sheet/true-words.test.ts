import { describe, expect, test } from "vitest";
import { imported, newRow } from "./rows.ts";

const log = {
  Title: "Log of output checks 2019",
  "What it shows": "Two people check every table before it leaves.",
  Kind: "record",
  "Does it exist": "in place",
  "Who says so": "producer",
  "Who can open it": "open only to people inside the organisation",
  "Date of the thing": "2019-05",
};
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
