import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { written } from "../../src/api/sheet.ts";
import { planBook } from "../../src/sheet/plan.ts";
import type { ReadCell, ReadSheet } from "../../src/sheet/read-book.ts";
import { tablesOf } from "../../src/sheet/tables.ts";
import { run } from "../cli/host.ts";
import { asRead, changedCell, drawnOf, filesOf, opened, placeOf, withCell } from "./book.ts";

const texts = filesOf("npd-2019");

/** What a book comes to in which something was done. */
async function planned(change: (sheets: readonly ReadSheet[]) => readonly ReadSheet[], files = texts) {
  const { loaded, decision } = await opened(files);
  const drawn = await drawnOf(texts);
  const plan = planBook(tablesOf(decision), change(asRead(drawn)), "M");
  if ("refusal" in plan) return { wrong: [plan.refusal], told: [], doubts: [], done: undefined };
  const done = await written(loaded, decision, plan);
  return { wrong: plan.wrong.map((fault) => fault.text), told: plan.told, doubts: plan.doubts, done };
}

const text = (said: string): ReadCell => ({ kind: "text", text: said });
const inCell =
  (label: string, cell: ReadCell | undefined, id = "sharing-page") =>
  (sheets: readonly ReadSheet[]) =>
    withCell(sheets, "T6.1", placeOf(sheets, "T6.1", id, label), cell);
const sheetOf = (name: string, change: (sheet: ReadSheet) => ReadSheet) => (sheets: readonly ReadSheet[]) =>
  sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet));

describe("what keeps a book from being written is told by the name of its cell", () => {
  test.each([
    ["a formula", inCell("Title", { kind: "formula", text: "=A1" }), /^T6\.1, cell B\d+ \(Title\) holds the formula =A1\./],
    ["an error", inCell("Title", { kind: "error", text: "#REF!" }), /holds the error #REF!/],
    ["a value that is not in its list", inCell("Kind", text("polcy")), /says “polcy”, which is not in the list\. Did you mean “policy”\?/],
    ["a date as text of which nobody can tell the month", inCell("Checked on", text("03/04/2026")), /nothing tells which number is the month/],
    ["no date", inCell("Checked on", text("soon")), /says “soon”, which is no date/],
    ["a number for a date", inCell("Checked on", { kind: "number", text: "43600" }), /holds the number 43600 where a date belongs/],
    ["nothing where something is needed", inCell("Title", undefined), /is empty, and Title is needed/],
    ["an id that nobody knows", inCell("Id", text("no-such")), /says “no-such”, and there is no such entry/],
    ["an id twice", inCell("Id", text("ico-monitoring")), /says “ico-monitoring”, as row \d+ does/],
    ["merged cells", sheetOf("T6.1", (sheet) => ({ ...sheet, merged: [{ row: 4, range: "B5:C6" }] })), /^T6\.1: the cells B5:C6 were made one/],
    ["a renamed sheet", sheetOf("T6.1", (sheet) => ({ ...sheet, name: "Legal" })), /^The sheet “Legal” holds what was on “T6\.1”\. Give it back its name\./],
    [
      "a column twice",
      sheetOf("T6.1", ({ rows, ...sheet }) => ({ ...sheet, rows: rows.map((row, at) => (at === 0 ? [...row, text("Title")] : row)) })),
      /says “Title” a second time/,
    ],
    ["no hidden sheet", (sheets: readonly ReadSheet[]) => sheets.filter(({ name }) => name !== "t6"), /hidden sheet “t6” is gone/],
    [
      "another assessment",
      sheetOf("t6", (sheet) => ({ ...sheet, rows: sheet.rows.map((row, at) => (at === 0 ? [row[0], row[1], text("X")] : row)) })),
      /It was made of “X”/,
    ],
    [
      "another assessment of the same data",
      sheetOf("t6", (sheet) => ({
        ...sheet,
        rows: sheet.rows.map((row, at) => (at === 0 ? row : [row[0], text(`other-${row[1]?.text ?? ""}`), row[2], row[3]])),
      })),
      /^Of the \d+ entries that it was made of, this assessment holds none\. Import it into the assessment/,
    ],
    [
      "words beside a clause: an answer is not lost",
      inCell("Title", text("Ours"), "Clause T6.1a"),
      /cell B\d+ says “Ours”\. This line says what the code asks, and nothing is read from it: write it into a row below/,
    ],
    ["a source by id and described", (sheets: readonly ReadSheet[]) => inCell("Document", text("A page"))(sheets), /“Source \(id\)” names one in the same row/],
  ])("%s", async (_name, change, expected) => {
    const { wrong, done } = await planned(change);
    expect(wrong.join("\n")).toMatch(expected);
    expect(done === undefined || "refusals" in done).toBe(true);
  });

  test("what was changed in the book and in the file since", async () => {
    const files = { ...texts, "case/T6.1.yaml": (texts["case/T6.1.yaml"] ?? "").replace("How we share pupil and workforce data", "How we share") };
    const both = await planned((sheets) => changedCell(sheets, "T6.1", "sharing-page", "title", "Sharing"), files);
    expect(both.wrong.join()).toMatch(/says “Sharing”, and the assessment says “How we share” since the book was exported/);
    expect(await planned((sheets) => sheets, files)).toMatchObject({ wrong: [], done: { changes: [] } });
    expect(await planned((sheets) => changedCell(sheets, "T6.1", "sharing-page", "title", "How we share"), files)).toMatchObject({
      wrong: [],
      done: { changes: [] },
    });
  });
});

describe("what is not used is told, and the rest is written", () => {
  test.each([
    [
      "a row that is gone",
      sheetOf("T6.1", ({ rows, ...sheet }) => ({ ...sheet, rows: rows.filter((row) => row[0]?.text !== "sharing-page") })),
      /the row of “sharing-page” is gone\. Nothing is deleted/,
    ],
    ["a sheet that is gone", (sheets: readonly ReadSheet[]) => sheets.filter(({ name }) => name !== "Asks"), /The sheet “Asks” is gone\. Nothing is deleted/],
    [
      "a cell outside of the table",
      sheetOf("T6.1", ({ rows, ...sheet }) => ({ ...sheet, rows: rows.map((row, at) => (at === 3 ? [...row, undefined, text("mine")] : row)) })),
      /“mine” is not used, because it stands in no column/,
    ],
    [
      "a cell that is only shown",
      inCell("Limitations", text("none")),
      /“none” is not used\. Limitations is only shown here: change it on the sheet “Limitations”/,
    ],
    [
      "what the file says besides",
      inCell("Also recorded", text("none")),
      /“none” is not used\. Also recorded is only shown here: it is changed in the files of the assessment\./,
    ],
    [
      "a sheet of one's own",
      (sheets: readonly ReadSheet[]) => [...sheets, { name: "Notes", isHidden: false, merged: [], comments: [], rows: [[text("call Jo")]] }],
      /Notes, cell A1: “call Jo” is not used/,
    ],
    ["a comment", sheetOf("T6.1", (sheet) => ({ ...sheet, comments: [{ cell: "B3", text: "Why?" }] })), /T6\.1, cell B3: the comment “Why\?” is not recorded/],
    [
      "words on the first sheet",
      sheetOf("Start here", (sheet) => ({ ...sheet, rows: [...sheet.rows, [text("hello")]] })),
      /“hello” is not used, because nothing is filled in on that sheet/,
    ],
  ])("%s", async (name, change, expected) => {
    const { wrong, told, doubts, done } = await planned(change);
    expect(wrong).toEqual([]);
    // What is gone deletes nothing, so nothing has to be done. What somebody wrote and is not used has to be looked at.
    expect((name.endsWith("is gone") ? told : doubts).join("\n")).toMatch(expected);
    expect(done).toMatchObject({ changes: [] });
  });

  test("a date as text that can mean one day only is used, and told", async () => {
    const { told, done } = await planned(inCell("Checked on", text("22 April 2019")));
    expect(told.join()).toMatch(/holds a date as text, “22 April 2019”: read as 2019-04-22/);
    expect(done).toMatchObject({ changes: [{ file: "T6.1.yaml", after: expect.stringContaining('on: "2019-04-22"') }] });
  });
});

describe("a row without an id is a new entry", () => {
  const filled = (sheets: readonly ReadSheet[], cells: Readonly<Record<string, string>>): readonly ReadSheet[] => {
    const start = placeOf(sheets, "T6.1", "Clause T6.1f", "Title").row;
    const rows = sheets.find(({ name }) => name === "T6.1")?.rows ?? [];
    const row = rows.findIndex((cells, at) => at > start && cells[0] === undefined) - 1;
    return Object.entries(cells).reduce(
      (so, [label, said]) => withCell(so, "T6.1", { row: row + 1, column: placeOf(so, "T6.1", "Clause T6.1f", label).column }, text(said)),
      sheets,
    );
  };
  const record = {
    Title: "Log of requests",
    "What it shows": "It lists them.",
    Kind: "record",
    "Does it exist": "in place",
    "Who says so": "producer",
    "Who can open it": "open only to people inside the organisation",
  };

  test("with the clause above, a source called as it is, and a limitation", async () => {
    const { told, done } = await planned((sheets) => filled(sheets, { ...record, Reference: "R/1", "Add a limitation": "It ends in 2018." }));
    expect(told.join()).toMatch(/names no clause, and is taken to bear on T6\.1f, below which it stands/);
    if (done === undefined || "refusals" in done) throw new Error(JSON.stringify(done));
    const after = done.changes[0]?.after ?? "";
    const added = after.slice(after.indexOf("- id: log-of-requests"));
    expect(added).toMatch(/^- id: log-of-requests\n {4}title: Log of requests\n {4}clauses: \[T6\.1f\]\n {4}kind: record\n/);
    expect(added).toMatch(
      /access: internal\n {4}source:\n {6}title: Log of requests\n {6}reference: R\/1\n {4}limitations:\n {6}- text: It ends in 2018\.\n {8}material: true\n/,
    );
    expect(after.startsWith(texts["case/T6.1.yaml"]?.trimEnd().slice(0, 2000) ?? "-")).toBe(true);
  });

  test("and what it lacks is told", async () => {
    const { wrong } = await planned((sheets) => filled(sheets, { Title: "Log" }));
    expect(wrong.join()).toMatch(
      /^T6\.1, row \d+ is new and lacks “What it shows” \(D\d+\), “Kind” \(E\d+\), “Does it exist” \(F\d+\), “Who says so” \(G\d+\), “Who can open it” \([A-Z]+\d+\)\./,
    );
  });
});

describe("on the command line", () => {
  const folder = (): string => {
    const to = mkdtempSync(join(tmpdir(), "t6-sheet-"));
    cpSync(join(import.meta.dirname, "../../fixtures/npd-2019"), join(to, "npd"), { recursive: true });
    return to;
  };

  test("a file that is there is not written over, and one of another ending is none", async () => {
    const to = folder();
    writeFileSync(join(to, "b.xlsx"), "mine");
    expect(await run(["sheet", "export", join(to, "npd"), "-o", join(to, "b.xlsx")])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/is there already/),
    });
    expect(readFileSync(join(to, "b.xlsx"), "utf8")).toBe("mine");
    expect(await run(["sheet", "export", join(to, "npd"), "-o", join(to, "b.csv")])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/has to end in \.xlsx or \.ods/),
    });
    expect(await run(["sheet", "export", join(to, "none"), "-o", join(to, "c.xlsx")])).toMatchObject({ code: 2 });
    expect(existsSync(join(to, "c.xlsx"))).toBe(false);
  });

  test("a book goes out and comes back", async () => {
    const to = folder();
    for (const ending of ["xlsx", "ods"]) {
      const book = join(to, `b.${ending}`);
      expect(await run(["sheet", "export", join(to, "npd"), "-o", book])).toMatchObject({ code: 0 });
      expect(await run(["sheet", "import", book, join(to, "npd")])).toMatchObject({
        code: 0,
        err: "There is nothing to write: the files say already what is filled in.\n",
      });
    }
  });

  test.each([
    ["no spreadsheet", "words", /is no spreadsheet that t6 can read/],
    ["a packed file that is none", zipSync({ "a.xml": new Uint8Array(3) }), /is no spreadsheet that t6 can read/],
    ["a spreadsheet that grows without end", zipSync({ "xl/workbook.xml": new Uint8Array(70 * 1024 * 1024) }), /larger than 64 MiB when it is unpacked/],
  ])("%s is told in a sentence", async (_name, content, expected) => {
    const to = folder();
    writeFileSync(join(to, "b.xlsx"), content);
    const { code, err } = await run(["sheet", "import", join(to, "b.xlsx"), join(to, "npd")]);
    expect(err).toMatch(expected);
    expect(err).toMatch(/Nothing was written/);
    expect(code).toBe(2);
  });
});
