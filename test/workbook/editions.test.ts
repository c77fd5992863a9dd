import { expect, test } from "vitest";
import { fill } from "../../src/api/fill.ts";
import { shippedCatalogue, shippedText } from "../../src/api/shipped.ts";
import { editionChoices, editionNote, gapOf, gapsIn } from "../../src/workbook/model/editions.ts";
import { openIn } from "../../src/workbook/model/open.ts";

/*
 * Nobody is led to an edition of which the page has no words; and where it has none, it says so and how they are brought.
 */

const { file } = (await shippedCatalogue()).catalogue;
/** An assessment by another catalogue, as whoever has the tool hands it over. */
async function byStandard4(catalogue = "standard-4", text?: string) {
  const head = `title: Trams\ncatalogue: ${catalogue}\nedition: "3.0"\ndata: { name: Tram Survey }\nproducer: { name: Tram Office }\nassessor: { name: Tram Office, role: producer }\nprofile: { sensitivity: high, public_interest: high }\n`;
  const files = new Map([["trams/assessment.yaml", head]]);
  if (text !== undefined) files.set(`trams/${catalogue}`, text);
  return openIn(files, "trams");
}

test("the editions to choose from are those whose words the page has; another that is written is shown for what it is", () => {
  expect(editionChoices(file, "2.1").map(({ value }) => value)).toEqual(["2.0", "2.1"]);
  expect(editionChoices(file, "").map(({ value }) => value)).toEqual(["2.0", "2.1"]);
  expect(editionChoices(file, "3.0").at(-1)).toEqual({ value: "3.0", label: "3.0: not an edition that can be chosen here" });
});

test("why the newer one is not among them, and how an assessment comes to go by it", () => {
  expect(editionNote(file)).toMatch(
    /^Edition 3\.0 replaced edition 2\.1 on 30 October 2025: .* cannot be chosen here: .* The zip that comes back opens in the workbook\.$/,
  );
  const { successor: _, ...without } = file;
  expect(editionNote(without)).toBeUndefined();
});

test("where words are not held, the practice and the whole say so, what is known, and which file is opened", async () => {
  const { decision } = (await byStandard4()).assessed;
  if (decision === undefined) throw new Error("It can be decided.");
  const whole = gapsIn(decision.catalogue.file);
  expect(whole?.lead).toContain("4.2, 4.3, 4.4 and 4.6-on");
  const gap = gapOf(decision.catalogue.file.practices.find(({ id }) => id === "4.2") as never);
  expect(gap?.lead).toContain("does not have the words of 4.2, and makes none up");
  expect(gap?.known).toMatch(/social acceptability/);
  expect(gap?.ways.join(" ")).toMatch(
    /Save this assessment as a zip\. .* standard-4-filled\.yaml, which is put beside assessment\.yaml and named there\. Open the zip that comes back, whole/,
  );
  expect(gapOf(decision.catalogue.file.practices.find(({ id }) => id === "4.1") as never)).toBeUndefined();
  expect(gapsIn(file)).toBeUndefined();
});

test("the way that is told leads there: with the file of words beside it, and named, the practice has questions", async () => {
  const written = (await shippedText("standard-4")).written;
  const copied = { by: "Rosalind Achebe", from: "The Code, page 12", on: "2026-11-27" };
  const practices = new Map([["4.2", { text: "Trams must run on time." }]]);
  const { text } = fill(written, { copied, practices, all: false }, { take: new Set(), keep: new Set() });
  const { decision } = (await byStandard4("standard-4-filled.yaml", text)).assessed;
  expect(gapOf(decision?.catalogue.practices.get("4.2") as never)).toBeUndefined();
  expect(decision?.catalogue.practices.get("4.2")?.clauses.length).toBeGreaterThan(0);
  expect(gapsIn(decision?.catalogue.file as never)?.lead).not.toContain("4.2");
});
