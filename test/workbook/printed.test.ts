import { describe, expect, test } from "vitest";
import { printedIn } from "../../src/api/printed.ts";
import { shippedTemplates } from "../../src/io/templates.ts";
import type { Draft } from "../../src/workbook/model/draft.ts";
import { openIn } from "../../src/workbook/model/open.ts";
import { chosenIn, printedOf } from "../../src/workbook/model/printed.ts";
import { deskOf } from "./npd.ts";

/*
 * Whoever fills in a form sees the sentence into which the words go, as the documents make it.
 */

const templates = shippedTemplates();
const desk = await deskOf("npd-2019");
// A text of an author's own stands in the place of what the tool drafts.
const written = [...desk.open.files].map(
  ([name, text]) => [name, name.endsWith("T6.5.yaml") ? text.replace(/^judgement:\n(?:[ \n].*\n|\n)*/m, "") : text] as const,
);
const open = await openIn(new Map(written), desk.open.folder);

/** The sentences of a draft: each with the documents that print it. */
async function told(draft: Draft, field: string): Promise<readonly string[]> {
  const all = await printedOf(open, draft, (result, words, known) => printedIn(result, words, { templates, known }));
  return (all[field] ?? []).map(({ documents, before, own, after }) => `${documents.join(", ")}: ${before}[${own}]${after}`);
}

const evidence = (data: Draft["data"]): Draft => ({ what: "evidence", practice: "T6.5", begunFor: "T6.5a", data: { title: "Log of shares", ...data } });

describe("a statement", () => {
  test("stands behind who says so, before anything is typed", async () => {
    expect(await told(evidence({}), "statement")).toEqual(["annex: DfE told us that […]."]);
    expect(await told(evidence({ said_by: "producer", statement: "Yes" }), "statement")).toEqual(["annex: DfE told us that […]."]);
  });

  test("as it is typed: its capital goes, a name at its beginning becomes “it”", async () => {
    expect(await told(evidence({ statement: "Each share is listed with its purpose" }), "statement")).toEqual([
      "annex: DfE told us that [each share is listed with its purpose].",
    ]);
    expect(await told(evidence({ statement: "DfE lists each share with its purpose" }), "statement")).toEqual([
      "annex: DfE told us that it [lists each share with its purpose].",
    ]);
  });

  test("with the answers of the pages behind it, once they are given", async () => {
    const seen = { level: "verified", by: { name: "Office for Statistics Regulation", role: "assessor" }, on: "2019-01-01", in: "osr-letter-2019" };
    const statement = "Each share is listed with its purpose";
    expect(await told(evidence({ statement, said_by: "auditor", speaker: "Tram Auditors" }), "statement")).toEqual([
      "annex: Tram Auditors reported that [each share is listed with its purpose].",
    ]);
    expect((await told(evidence({ statement, verification: seen }), "statement")).join()).toContain("[each share is listed with its purpose]");
  });
});

test("reasons of a judgement, in every document that gives them", async () => {
  const draft: Draft = {
    what: "judgement",
    id: "T6.5",
    data: { outcome: "not_consistent", by: "Jo Bloggs", on: "2019-07-01", reasons: "Too little is known of it" },
  };
  expect(await told(draft, "reasons")).toEqual([
    expect.stringMatching(/^letter: .* not consistent with T6\.5 \(.*\), because \[too little is known of it\]\.$/),
    "annex: The reasons given: [Too little is known of it].",
  ]);
  expect((await told({ ...draft, data: { outcome: "consistent" } }, "reasons")).at(-1)).toBe("annex: The reasons given: […].");
});

test("no sentence is shown of a conclusion that nobody has drawn", async () => {
  const draft: Draft = { what: "judgement", id: "T6.5", data: { by: "Jo Bloggs", on: "2019-07-01" } };
  expect(await told(draft, "reasons")).toEqual([]);
  expect(await told({ ...draft, data: { ...draft.data, reasons: "Too little is known of it" } }, "reasons")).toEqual([]);
});

test("what was shown for another choice is not shown while the new sentence is made", () => {
  const draft: Draft = { what: "judgement", id: "T6.5", data: { outcome: "consistent", reasons: "So" } };
  expect(chosenIn({ ...draft, data: { ...draft.data, reasons: "So it is" } })).toBe(chosenIn(draft));
  expect(chosenIn({ ...draft, data: { ...draft.data, outcome: "not_consistent" } })).not.toBe(chosenIn(draft));
  expect(chosenIn({ ...draft, id: "T6.4" })).not.toBe(chosenIn(draft));
});

test("what is asked, why a clause is left out, and what is said of the data", async () => {
  const ask: Draft = { what: "ask", data: { kind: "recommendation", text: "Publish the list of shares each month", clauses: ["T6.5a"] } };
  expect((await told(ask, "text")).join("\n")).toMatch(/\[publish the list of shares each month\]/i);
  const deferred: Draft = {
    what: "deferred",
    practice: "T6.5",
    data: { clause: "T6.5a", body: "Information Commissioner", reason: "It looks into the shares" },
  };
  expect(await told(deferred, "reason")).toEqual(["annex: 1 clause was left out: T6.5a is left to the Information Commissioner: [it looks into the shares]."]);
});

test("where an entry cannot stand in a file yet, nothing is shown", async () => {
  expect(await told(evidence({ statement: "Each share is listed with its purpose", dates: { about: "soon" } }), "statement")).toEqual([]);
});
