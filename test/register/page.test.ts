import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { answersOf } from "../../src/register/says.ts";
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

test("says what each column means, and what it is called in the file", () => {
  expect(text(page(registerOf([uksaSheet(uksaRows(3))])))).toContain("Legal basis Which law allows it. In the file: “Legal Gateway”.");
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
