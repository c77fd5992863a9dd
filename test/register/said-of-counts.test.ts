import { expect, test } from "vitest";
import { defectsOf } from "../../src/register/defects.ts";
import { draftMap } from "../../src/register/draft.ts";
import { registerFacts, wasCounted } from "../../src/register/evidence.ts";
import { answersOf } from "../../src/register/says.ts";
import { registerPage } from "../../src/report/register/page.ts";
import { type CellOf, registerOf } from "./synthetic.ts";

const head = ["Reference", "Organisation", "Purpose", "Legal basis"];
const read = (rows: readonly (readonly CellOf[])[]) => registerOf([{ name: "", rows: [head, ...rows] }]);

test("a row that stands there twice and a record of a test are counted, and the statement says so", () => {
  const register = read([
    ["1", "Moss Trust", "A study", "3 rows"],
    ["2", "Linden College", "Another", "5 rows"],
    ["2", "Linden College", "Another", "5 rows"],
    ["TEST-1", "Test company", "Another one", "6 rows"],
  ]);
  const { statement } = registerFacts(register, answersOf(register), defectsOf(register), new Map());
  expect(statement).toContain("has 4 rows. 1 of them stands there twice, and is counted. 1 of them looks like a record of a test, and is counted. Of ");
  expect(wasCounted(statement)).toBe(true);
});

test("words that say nothing are told among the placeholders, each as it was found and how often", () => {
  const words = ["n/a", "N/A", "-", "tbc", "not known", "NULL", "n/a"];
  const register = read(words.map((word, at) => [String(at + 1), "Moss Trust", "A study", word]));
  const found = defectsOf(register).filter(({ code }) => code === "register/placeholder");
  expect(found.map(({ args }) => args?.["examples"])).toEqual(["“n/a” (2), “N/A”, “tbc”, “not known”"]);
});

test("a year above its rows is named on the page, which does not list it", () => {
  const rows = [["2024"], ["A1", "Moss Trust", "A study", "Act"], ["2025"], ["A2", "Linden College", "Another", "Act"]];
  const page = registerPage(read(rows), { title: "Register", csv: "r.csv", style: "", version: "0" });
  expect(page).toContain("<h2>Rows that are no entries</h2>");
  expect(page).toContain("<li>2024</li>\n<li>2025</li>");
});

test("a draft of a map proposes the mark that stands between the entries of a list", () => {
  for (const mark of ["|", " / "]) {
    const rows = [
      ["Reference", "Organisation", "Datasets"],
      ["1", "Moss Trust", `Births${mark}Deaths`],
      ["2", "Linden College", "Births"],
    ];
    const draft = draftMap("list", [{ name: "", rows }]);
    expect("map" in draft && draft.map).toContain(`datasets: { separators: ["${mark}"] }`);
  }
});
