import { expect, test } from "vitest";
import { written } from "../../src/api/sheet.ts";
import { planBook } from "../../src/sheet/plan.ts";
import { tablesOf } from "../../src/sheet/tables.ts";
import { asRead, drawnOf, opened } from "./book.ts";
import { dataOf, emptied, imported, inRow, newRow, texts } from "./rows.ts";

/** The case without the text that links to the evidence. */
const unmentioned = { ...texts, "case/T6.5.yaml": (texts["case/T6.5.yaml"] ?? "").replace(/^judgement:\n(?: {2}.*\n|\n)+/m, "") };

const away = (sheet: string, id: string) => inRow(sheet, id, { "Take away": "take away" });

test("evidence is taken away by a word, with its limitations, and that is told", async () => {
  const { now, told, refusals, files } = await imported(away("T6.5", "dpia-programme"), unmentioned);
  expect(refusals).toBe("");
  expect(files).toEqual(["T6.5.yaml"]);
  expect(dataOf(now, "T6.5.yaml").evidence.map(({ id }: { id: string }) => id)).not.toContain("dpia-programme");
  expect(told).toMatch(/^T6\.5, cell \w+ \(Take away\) takes ‘dpia-programme’ away, with everything that is recorded of it\./m);
});

test("what something refers to stays, and the cell that refers to it is told", async () => {
  const { refusals, now } = await imported(away("Sources", "toolkit"));
  expect(refusals).toMatch(/T6\.1, cell \w+ \(Source \(id\)\) names ‘toolkit’, which Sources, cell \w+ \(Take away\) takes away\./);
  expect(refusals).not.toContain("has that id");
  expect(now, refusals).toBeUndefined();
});

test("what was changed in the files since the export stays", async () => {
  const since = {
    ...texts,
    "case/T6.5.yaml": (texts["case/T6.5.yaml"] ?? "").replace("Programme of impact assessments", "The programme of impact assessments"),
  };
  const { refusals } = await imported(away("T6.5", "dpia-programme"), since, texts);
  expect(refusals).toMatch(/\(Take away\) takes ‘dpia-programme’ away, and the assessment says something else of ‘dpia-programme’ since the book was exported/);
});

test("another word is refused, and so is the word in a new row", async () => {
  expect((await imported(inRow("T6.5", "dpia-programme", { "Take away": "yes" }))).refusals).toMatch(/\(Take away\) says “yes”, which is not in the list\./);
  expect((await imported(newRow("Sources", { Title: "A page", "Take away": "take away" }))).refusals).toMatch(
    /\(Take away\) says “take away”, and the row is new\. Empty the row instead\./,
  );
});

test("a source among others, whose next entry follows at once, is taken away alone", async () => {
  const files = {
    ...texts,
    "case/assessment.yaml": (texts["case/assessment.yaml"] ?? "").replace(
      "sources:\n",
      "sources:\n  - id: spare\n    title: A spare page\n    access: public\n",
    ),
  };
  const { now, refusals } = await imported(away("Sources", "spare"), files);
  expect(refusals).toBe("");
  expect(now?.["case/assessment.yaml"]).toBe(texts["case/assessment.yaml"]);
});

test("a row of evidence that was emptied is told in one line how it is deleted", async () => {
  const { refusals } = await imported(emptied("T6.5", "dpia-programme", ["Limitations", "Also recorded", "Add a limitation"]), unmentioned);
  expect(refusals).toMatch(
    /^T6\.5, row \d+ was emptied, and that deletes nothing\. To delete ‘dpia-programme’ from the files, choose “take away” in T6\.5, cell \w+ \(Take away\)\. Otherwise put back what stood in the row\.$/,
  );
});

// The one is named in a cell, the other in a link of a text: neither row is changed, so neither can be left out.
test.each([
  ["Sources", "toolkit"],
  ["T6.5", "dpia-programme"],
])("what another row rests on cannot be taken away while the rest is parked: %s, %s", async (sheet, id) => {
  const { loaded, decision } = await opened(texts);
  const drawn = await drawnOf(texts);
  const plan = planBook(tablesOf(decision), away(sheet, id)(asRead(drawn)), "M");
  expect("refusal" in plan ? plan : await written(loaded, decision, plan, { parks: true })).toHaveProperty("refusals");
});
