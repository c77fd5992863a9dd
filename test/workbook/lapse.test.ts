import { expect, test } from "vitest";
import { entryOf } from "../../src/workbook/model/apply.ts";
import { type Desk, saved } from "../../src/workbook/model/desk.ts";
import type { Data, Draft } from "../../src/workbook/model/draft.ts";
import { lapsedIn, sinceSigned } from "../../src/workbook/model/lapse.ts";
import { judgedIn, signed, standing } from "../../src/workbook/model/sign.ts";
import { deskOf } from "./npd.ts";

/*
 * Whoever signed and then put something right is told what exactly is another than what was signed, and can sign again on that.
 */

async function does(desk: Desk, draft: Draft): Promise<Desk> {
  const done = await saved(desk, draft, "doing");
  if ("refusal" in done) throw new Error(done.refusal);
  return done.desk;
}

const dataOf = ({ open }: Desk, what: Draft["what"], id: string): Data => (open.assessed.decision && entryOf(open.assessed.decision, what, id)?.data) ?? {};

/** T6.1, signed as it stands. */
async function signedDesk(): Promise<Desk> {
  const desk = await deskOf("npd-2019");
  const judged = desk.open.assessed.decision && judgedIn(desk.open.assessed.decision, "T6.1");
  if (judged === undefined) throw new Error("There is such a practice.");
  const data = { outcome: "not_yet_shown", by: "Rosalind Achebe", on: "2019-12-30", reasons: "One page is little." };
  return does(desk, { what: "judgement", id: "T6.1", data: signed(data, judged) });
}

const told = async (desk: Desk, id = "T6.1") =>
  (await sinceSigned(desk, id))?.map(({ called, deed, lines }) => [called, deed, ...lines.map(({ text }) => text)].join(" | "));

test("a small repair and an answer about the data lapse a judgement, and both are told, the old beside the new", async () => {
  const desk = await signedDesk();
  expect(lapsedIn(desk.open.assessed.decision)).not.toContain("T6.1");
  const page = dataOf(desk, "evidence", "sharing-page");
  const repaired = await does(desk, { what: "evidence", id: "sharing-page", data: { ...page, title: "How we share", dates: { about: "2019-05-03" } } });
  expect(lapsedIn(repaired.open.assessed.decision)).toContain("T6.1");
  const [line, ...others] = (await told(repaired)) ?? [];
  expect(others).toEqual([]);
  expect(line).toMatch(new RegExp(`^‘How we share’ \\(T6\\.1\\) \\| changed \\| “[^”]*called[^”]*”: “${String(page["title"])}” → “How we share”`));
  expect(line).toContain("3 May 2019”");
  // Another entry, and what no judgement rests on, is not told.
  const asked = await does(repaired, {
    what: "ask",
    data: { kind: "recommendation", text: "Publish it.", clauses: ["T6.1a"], owner: "Data team", no_specific_timescale: true },
  });
  expect(await told(asked)).toEqual([line]);
});

test("an answer about the data is told by its question", async () => {
  const desk = await signedDesk();
  const head = dataOf(desk, "assessment", "assessment");
  const data = { ...(head["data"] as Data), shared: { is: false, reason: "Nobody receives them." } };
  const answered = await does(desk, { what: "assessment", id: "assessment", data: { ...head, data, title: "Another" } });
  expect(lapsedIn(answered.open.assessed.decision)).toContain("T6.1");
  expect((await told(answered))?.join()).toMatch(/^What is said of the assessment \| changed \| /);
  expect((await told(answered))?.join()).not.toContain("Another");
});

test("signed again on what it is now, it is up to date", async () => {
  const desk = await signedDesk();
  const repaired = await does(desk, { what: "evidence", id: "sharing-page", data: { ...dataOf(desk, "evidence", "sharing-page"), title: "How we share" } });
  const judged = repaired.open.assessed.decision && judgedIn(repaired.open.assessed.decision, "T6.1");
  if (judged === undefined) throw new Error("There is such a practice.");
  const again = await does(repaired, { what: "judgement", id: "T6.1", data: standing(dataOf(repaired, "judgement", "T6.1"), judged, "2019-12-31") });
  expect(lapsedIn(again.open.assessed.decision)).not.toContain("T6.1");
});

test("what was changed before the page was opened is not made up", async () => {
  const desk = await signedDesk();
  const repaired = await does(desk, { what: "evidence", id: "sharing-page", data: { ...dataOf(desk, "evidence", "sharing-page"), title: "How we share" } });
  expect(await sinceSigned({ ...repaired, past: [] }, "T6.1")).toBeUndefined();
});
