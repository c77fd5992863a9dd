import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { addressesIn } from "../../src/register/hidden.ts";
import { bandsOf, notesOf } from "../../src/register/notes.ts";
import { answersOf } from "../../src/register/says.ts";
import { narrowLabels } from "../../src/report/page/labels.ts";
import { registerCsv, registerPage } from "../../src/report/register/page.ts";
import { agreement, type CellOf, nhsSheets, registerOf, uksaRows, uksaSheet } from "./synthetic.ts";

const page = (register: ReturnType<typeof registerOf>): string => registerPage(register, { title: "Who has data", csv: "who.csv", style: "", version: "0" });
const text = (html: string): string =>
  html
    .replace(/<style>[\s\S]*?<\/style>|<script>[\s\S]*?<\/script>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");

test("says what is not held, and that this says nothing about what was done", () => {
  const words = text(page(registerOf([uksaSheet(uksaRows(3))])));
  expect(words).toContain("That something is not said here does not mean that it was not done.");
  expect(words).toContain("The register does not say why requests were approved or refused.");
});

describe("of a register with notes and a column of which nobody has said what it is", () => {
  const rows = [["Shares"], ["Key: R means refused, see Kim Lee <kim@example.org>"], ["Ref", "Body", "Held"], ["A1", "Moss Trust", "NULL"], ["A2", "", "Here"]];
  const map = { register: "Shares", tables: [{ columns: { Ref: "reference", Body: "organisation", Held: "untold" } }] } as never;
  const register = registerOf([{ name: "", rows: [...rows, [], ["Note 1: Shares that ended before 2020 are not listed."]] }], map, true);
  const words = text(page(register));

  test("the notes are on the page in full, and their addresses are told", () => {
    expect(words).toContain(
      "Notes in the register Key: R means refused, see Kim Lee &lt;kim@example.org&gt; Note 1: Shares that ended before 2020 are not listed.",
    );
    expect(addressesIn(register)).toEqual(["the note “Key: R means refused, see Kim Lee <kim@example.org>”"]);
  });

  test("nothing is said not to be in it, and what some rows say stands by itself", () => {
    expect(words).not.toContain("does not say");
    expect(words).toContain("One column is not told: “Held”. What the data");
    expect(words).toContain("What only some rows say Only 1 of 2 rows says who has the data.");
  });

  test("each word that was read as empty is named, with how often", () => expect(words).toContain("Read as empty: 1 cell with “NULL” (1)."));

  test("a year with its words above its rows is no note, and the title of the page is none either", () => {
    const titled = [["Shares of data"], ["Ref", "Body", "Held"], ["Approved in 2022"], ["A1", "Moss Trust", "Here"], ["2023"], ["A2", "UCL", "Here"]];
    const read = registerOf([{ name: "", rows: titled }], { ...(map as object), register: "Shares of data" } as never, true);
    expect([notesOf(read), bandsOf(read)]).toEqual([["Shares of data"], ["Approved in 2022", "2023"]]);
    const html = registerPage(read, { title: "Shares of data", csv: "x.csv", style: "", version: "0" });
    expect(html.match(/Shares of data<\/(?:h1|li)>/g)).toHaveLength(1);
  });

  test("groups of columns above their headings are no note", () => {
    const grouped = [["Shares of data"], ["", "Who", "Where"], ["Ref", "Body", "Held"], ["A1", "Moss Trust", "Here"]];
    expect(notesOf(registerOf([{ name: "", rows: grouped }], map, true))).toEqual(["Shares of data"]);
  });

  test("what is empty to a reader is empty, and so it is in the table beside it", () => {
    expect(words.slice(words.indexOf("Read as empty: ")).replace("“NULL”", "")).not.toContain("NULL");
    expect(registerCsv(register)).not.toContain("NULL");
  });
});

test("says what each column means, and what it is called in the file", () => {
  expect(text(page(registerOf([uksaSheet(uksaRows(3))])))).toContain("Legal Gateway Which law allows it. In the table for spreadsheets: “Legal basis”.");
});

test("an entry is one row, with what stands on other sheets", () => {
  const data: CellOf[] = ["NIC-1-v1.0", "Admissions", "Identifiable", "Sensitive", "One-off", "Act 2012", "Consent"];
  const register = registerOf(nhsSheets([agreement("NIC-1-v1.0", 0), agreement("NIC-1-v2.0", 1)], [data, data.with(1, "Births")], []));
  const html = page(register);
  expect(html.match(/<tr><th scope=row>/g)).toHaveLength(1);
  expect(text(html)).toContain("Admissions; Births");
});

test("the table beside it can be checked again as it is, and says the same", () => {
  const register = registerOf([uksaSheet(uksaRows(5).map((row, at) => (at === 2 ? row.with(5, null) : row)))]);
  const again = registerOf([{ name: "", rows: parse(registerCsv(register), { bom: true }) }], undefined, true);
  const said = (one: typeof register) => answersOf(one).map(({ question, state, count }) => [question.id, state, count]);
  expect(again.chosen).toBe("own");
  expect(said(again)).toEqual(said(register));
});

test("what is no character does not reach the page", () => {
  expect(page(registerOf([uksaSheet([(uksaRows(1)[0] ?? []).with(1, "A\ufffe B\ud800")])]))).toContain("A\ufffd B\ufffd");
});

test("what a spreadsheet would take for a formula is none", () => {
  expect(registerCsv(registerOf([uksaSheet([(uksaRows(1)[0] ?? []).with(1, "=HYPERLINK(1)")])]))).toContain("'=HYPERLINK(1)");
});

test("on a narrow page “More” stands once, as what opens", () => {
  expect(narrowLabels([[{ text: "Reference" }, { text: "Organisation" }, { text: "" }]])).toMatch(/\(2\)::before \{ content: "Organisation: "; \}\n\}$/);
});
