import { describe, expect, test } from "vitest";
import { importSheet, type SheetRefusal } from "../../src/api/sheet.ts";
import { writeXlsxBook } from "../../src/sheet/office/write-xlsx.ts";
import type { ReadSheet } from "../../src/sheet/read-book.ts";
import { drawnBook, filesOf, opened } from "./book.ts";
import { imported, inRow, logOfShares, newRow, texts } from "./rows.ts";

/*
 * Whatever is wrong in a book is told in one run, by its cell and in the words of the book. These were met by somebody who filled in a book and had
 * never seen the files.
 */

type Step = (sheets: readonly ReadSheet[]) => readonly ReadSheet[];
const all = (...steps: readonly Step[]): Step => steps.reduce((before, next) => (sheets) => next(before(sheets)));

const evidence = {
  ...logOfShares,
  "Who can open it": "open to anyone",
  "Web address": "https://example.org/log",
};
const row = (cells: Readonly<Record<string, string>>): Step => newRow("T6.4", { ...evidence, ...cells });
const judged = { Conclusion: "Consistent", "Judged by": "Pat O’Neill", "Judged on": "2019-12-30" };
const bare = { ...texts, "case/T6.4.yaml": (texts["case/T6.4.yaml"] ?? "").replace(/\njudgement:[\s\S]*$/, "\n") };

const cases: readonly (readonly [string, Step, RegExp])[] = [
  [
    "a clause without its parts, beside what is no id",
    inRow("T6.1", "sharing-page", { Clauses: "T6.3a", "Check is seen in (id)": "No Such Thing" }),
    /cell C\d+ \(Clauses\) names T6\.3a and not which of its parts[\s\S]*cell [A-Z]+\d+ \(Check is seen in \(id\)\) says “No Such Thing”/,
  ],
  [
    "no full web address",
    row({ "Web address": "www.example.org/log" }),
    /^T6\.4, cell [A-Z]+\d+ \(Web address\) says “www\.example\.org\/log”, which is no full web address\. Did you mean “https:\/\/www\.example\.org\/log”\?/,
  ],
  [
    "a fact without its reason",
    inRow("Assessment", "data.linked.is", { Value: "no" }),
    /^Assessment, cell C\d+ \(How one can tell\) is empty, and goes with “Are they linked to other data\?”, which is filled in\. Fill it in, or empty the other\.$/,
  ],
  ["a clause that is none", row({ Clauses: "T6.4b, T6.9z" }), /^T6\.4, cell [A-Z]+\d+ \(Clauses\) names “T6\.9z”, which is no clause\./],
  [
    "a judgement that goes beyond the evidence",
    inRow("Judgements", "T6.4", judged),
    /^Judgements, cell [A-Z]+\d+ \(Conclusion\) says “consistent”, and the evidence stands at “partly shown” because of 5 clauses, T6\.4a first\. Fill in “Reasons” and “Agreed by” in this row, or choose “[^”]+” here\.$/,
  ],
  ["one of which only the second name is missing", inRow("Judgements", "T6.4", { ...judged, Reasons: "I know more." }), /Fill in “Agreed by” in this row/],
  [
    "the second name of whoever judged",
    inRow("Judgements", "T6.4", { ...judged, Reasons: "I know more.", "Agreed by": "Pat O’Neill" }),
    /^Judgements, cell [A-Z]+\d+ \(Agreed by\) says Pat O’Neill, as “Judged by” does\./,
  ],
  [
    "a source that is not there",
    row({ "Web address": "", "Source (id)": "the-annual-report" }),
    /\(Source \(id\)\) says “the-annual-report”, and no source has that id or title\./,
  ],
  [
    "an address for a source",
    row({ "Web address": "", "Source (id)": "https://example.org/a" }),
    /\(Source \(id\)\) says “https:\/\/example\.org\/a”, which is an address and no id\. Write it under “Web address”/,
  ],
  [
    "something closed that never spoke against anything",
    row({ "Closed on": "2019-05", "Closed by (ids)": "sharing-page" }),
    /\(For or against\) does not say “contradicts”, and “Closed on” is filled in\./,
  ],
  [
    "a closing without evidence",
    row({ "Closed on": "2019-05", "For or against": "contradicts" }),
    /\(Closed by \(ids\)\) is empty, and goes with “Closed on”, which is filled in\./,
  ],
  [
    "an ask without a day or an owner",
    newRow("Asks", { "What is asked": "Publish the log.", Kind: "recommendation", Clauses: "T6.4b", Owner: "Department" }),
    /^Asks, cell [A-Z]+\d+ \(Due\) is empty\. Write the day, or choose “yes” under “No date on purpose”\.$/,
  ],
  [
    "dates the wrong way round",
    row({ "Date of the thing": "2019-05", "Valid until": "2018-05" }),
    /\(Valid until\) says 2018-05\. The day until which it is valid lies before the date of the item itself \(2019-05\)\./,
  ],
  [
    "a range of clauses",
    row({ Clauses: "T6.4a to T6.4c" }),
    /\(Clauses\) says “T6\.4a to T6\.4c”\. Write each of them, with commas between: T6\.4a, T6\.4b, T6\.4c\.$/,
  ],
  [
    "a limitation of another clause",
    newRow("Limitations", { "Evidence (id)": "sharing-page", "What it does not show": "It names no board.", Material: "yes", Clauses: "T6.4e" }),
    /^Limitations, cell [A-Z]+\d+ \(Clauses\) names T6\.4e, which the evidence does not bear on\./,
  ],
  [
    "a word from a word processor in an id",
    row({ "Closed on": "2019-05", "For or against": "contradicts", "Closed by (ids)": "Sharing Page" }),
    /\(Closed by \(ids\)\)/,
  ],
];

describe("what t6 check would call an error is told by its cell", () => {
  test.each(cases)("%s", async (_name, step, expected) => {
    const { refusals, now } = await imported(step, bare);
    expect(now).toBeUndefined();
    expect(refusals).toMatch(expected);
    expect(refusals).not.toMatch(/\.ya?ml|‘[a-z_]+:/);
  });

  test("all of it in one run", async () => {
    const step = all(
      inRow("Assessment", "data.linked.is", { Value: "no" }),
      row({ "Web address": "www.example.org/log" }),
      inRow("T6.1", "sharing-page", { "Checked on": "soon" }),
      inRow("Judgements", "T6.4", judged),
      newRow("Asks", { "What is asked": "Publish the log.", Kind: "recommendation", Clauses: "T6.4b", Owner: "Department" }),
      newRow("Strengths", { Practice: "T6.4" }),
    );
    const { refusals } = await imported(step, bare);
    expect(refusals.split("\n").map((line) => line.replace(/(?: is| says| names).*$/, "").replace(/cell [A-Z]+\d+/, "cell "))).toEqual([
      "Assessment, cell  (How one can tell)",
      "T6.1, cell  (Checked on)",
      "T6.4, cell  (Web address)",
      "Strengths, row 2",
      "Judgements, cell  (Conclusion)",
      "Asks, cell  (Due)",
    ]);
  });

  test("a wrong conclusion is not also a missing one", async () => {
    const { refusals } = await imported(inRow("Judgements", "T6.4", { ...judged, Conclusion: "partly" }), bare);
    expect(refusals).toMatch(/^Judgements, cell C\d+ \(Conclusion\) says “partly”, which is not in the list\.[^\n]*$/);
  });

  test("what was wrong in the files before is no mistake of the book", async () => {
    const files = { ...texts, "case/asks.yaml": 'asks:\n  - {id: first, kind: commitment, clauses: [T6.4c], text: "Publish it.", owner: Department}\n' };
    expect((await imported(inRow("T6.1", "sharing-page", { Title: "Sharing" }), files)).refusals).toBe("");
  });
});

describe("what can only mean one thing is taken for it", () => {
  test.each([
    ["another way of writing a clause", { Clauses: "t6.4B" }, "clauses: [T6.4b]", ""],
    ["clauses as in a sentence", { Clauses: "T6.4b and 6.4c" }, "clauses: [T6.4b, T6.4c]", ""],
    [
      "nothing to say, in words",
      { Speaker: "N/A", "Review due": "-", Publisher: "none" },
      "- id: log-of-shares",
      "says “N/A”: leave it empty where there is nothing to say. It is read as empty.",
    ],
    ["a month with an apostrophe in front", { "Date of the thing": "'2019-04" }, 'about: "2019-04"', ""],
  ] as const)("%s", async (_name, cells, expected, told) => {
    const result = await imported(row(cells), texts);
    expect(result.refusals).toBe("");
    const after = result.now?.["case/T6.4.yaml"] ?? "";
    expect(after.slice(after.indexOf("- id: log-of-shares"))).toContain(expected);
    expect(after.slice(after.indexOf("- id: log-of-shares"))).not.toMatch(/speaker|review_due|publisher/);
    expect(result.told).toContain(told);
  });

  test("nothing to say is no answer where one is needed", async () => {
    expect((await imported(row({ "What it shows": "N/A" }), texts)).refusals).toMatch(
      /\(What it shows\) says “N\/A”, and What it shows is needed\. Fill it in\.$/,
    );
  });

  test("a number in a column for dates tells which day it would be", async () => {
    expect((await imported(row({ "Date of the thing": "45789" }), texts)).refusals).toMatch(
      /\(Date of the thing\) holds the number 45789 where a date belongs\. Spreadsheet programs keep 12 May 2025 as that number: if that is meant, write 2025-05-12\.$/,
    );
  });

  test("a year that was typed into a cell for dates is a year", async () => {
    const { told, refusals } = await imported((sheets) => {
      const wanted = row({ "Date of the thing": "@" })(sheets);
      return wanted.map((sheet) => ({
        ...sheet,
        rows: sheet.rows.map((line) => line.map((cell) => (cell?.text === "@" ? { kind: "day" as const, text: "1905-07-11" } : cell))),
      }));
    }, texts);
    expect(refusals).toBe("");
    expect(told).toMatch(/shows 1905-07-11, which spreadsheet programs make of the year 2019 in a cell for dates: read as 2019\./);
  });
});

test("a refusal says whether rows could wait", async () => {
  const { loaded, decision } = await opened(filesOf("npd-2019"));
  const { drawn, title } = await drawnBook(filesOf("npd-2019"));
  const withTitle = (row: number, text: string) => (sheets: typeof drawn) =>
    sheets.map((sheet) =>
      sheet.name !== "Sources"
        ? sheet
        : { ...sheet, rows: sheet.rows.map((line, at) => line.map((cell, column) => (at === row && column === 1 && cell ? { ...cell, text } : cell))) },
    );
  const told = async (sheets: typeof drawn) => (await importSheet(loaded, decision, await writeXlsxBook(sheets, title))) as SheetRefusal;
  const wrong = withTitle(1, "")(drawn);
  expect((await told(withTitle(2, "Another title")(wrong))).canWait).toBe(true);
  // Where no row is ready, there is nothing to write without it.
  expect((await told(wrong)).canWait).toBe(false);
});
