import { describe, expect, test } from "vitest";
import { entryOf } from "../../src/workbook/model/apply.ts";
import { calledDraft, leftOutOf } from "../../src/workbook/model/begun.ts";
import { copied, copiedAsPage, deskWith, isUnsaved, withDraft } from "../../src/workbook/model/desk.ts";
import type { Draft } from "../../src/workbook/model/draft.ts";
import { draftWay, isOn } from "../../src/workbook/page/draft-way.ts";
import { deskOf } from "./npd.ts";

/*
 * What is begun and not added is in no file and no document. So wherever somebody is, they are told, by what it is called and with the way to it.
 */

const desk = await deskOf("npd-2019");
const stepsOf = (way: string): readonly string[] => way.replace("#/", "").split("/");

const drafts: readonly (readonly [called: string, draft: Draft])[] = [
  ["New evidence for T6.4c, without a name yet", { what: "evidence", practice: "T6.4", begunFor: "T6.4c", data: { clauses: ["T6.4c"] } }],
  ["New evidence, ‘Log’", { what: "evidence", practice: "T6.4", data: { title: "Log" } }],
  ["Changes to ‘Another’", { what: "evidence", id: "ico-monitoring", data: { title: "Another" } }],
  ["A new ask for T6.1a, without a name yet", { what: "ask", begunFor: "T6.1a", data: {} }],
  ["A new source, ‘Report’", { what: "source", data: { title: "Report" } }],
  ["That T6.5b is left to another body", { what: "deferred", practice: "T6.5", begunFor: "T6.5b", data: { clause: "T6.5b" } }],
  ["The judgement on T6.5, which is not signed", { what: "judgement", id: "T6.5", data: { outcome: "meets" } }],
  ["Changes to what is said of the assessment", { what: "assessment", id: "assessment", data: { title: "Another" } }],
];

test.each(drafts)("%s: it leads to where it goes on, and there it is not told as something elsewhere", (called, draft) => {
  expect(calledDraft(draft)).toBe(called);
  expect(isOn(stepsOf(draftWay(draft, desk)), draft)).toBe(true);
  for (const way of [[""], ["practice", "T6.4"], ["save"], ["documents", "annex"]]) expect(isOn(way, draft)).toBe(false);
  for (const [, other] of drafts) expect(isOn(stepsOf(draftWay(other, desk)), draft)).toBe(other === draft);
});

describe("a draft", () => {
  const before = desk.open.assessed.decision && entryOf(desk.open.assessed.decision, "evidence", "ico-monitoring")?.data;

  test("keeps the day on which it was begun", () => {
    const first = withDraft(desk, { what: "ask", data: { text: "One" }, begun: "2026-11-25" });
    const then = withDraft(first, { what: "ask", data: { text: "One more" } });
    expect([...then.drafts.values()]).toEqual([{ what: "ask", data: { text: "One more" }, begun: "2026-11-25" }]);
  });

  test("that says what the files say is none: whoever typed something and took it back has begun nothing", () => {
    const changed = withDraft(desk, { what: "evidence", id: "ico-monitoring", data: { ...before, title: "Another" } });
    expect(changed.drafts.size).toBe(1);
    expect(withDraft(changed, { what: "evidence", id: "ico-monitoring", data: { ...before } }).drafts.size).toBe(0);
  });

  test("of the letter leads to the letter", () => {
    const data = desk.open.assessed.decision && entryOf(desk.open.assessed.decision, "assessment", "assessment")?.data;
    expect(draftWay({ what: "assessment", id: "assessment", data: { ...data, letter: { date: "2020-01-31" } } }, desk)).toBe("#/letter");
  });

  test("is named when a file is saved that does not have it", () => {
    expect(leftOutOf(new Map())).toBe("");
    expect(leftOutOf(new Map([["a", { what: "source", data: { title: "Report" } } as const]]))).toBe(
      " Not in it, because it is begun and not added: A new source, ‘Report’.",
    );
  });
});

test("what a saved page holds is saved, also what is only begun; typed on, it is not, and a zip does not hold it", () => {
  const ask: Draft = { what: "ask", begunFor: "T6.1a", data: { text: "Say" } };
  const typed = withDraft(desk, ask);
  expect(isUnsaved(typed)).toBe(true);
  expect(isUnsaved(copied(typed, false))).toBe(true);
  const saved = copiedAsPage(typed, false);
  expect(isUnsaved(saved)).toBe(false);
  expect(isUnsaved(withDraft(saved, { ...ask, data: { text: "Say who" } }))).toBe(true);
  expect(isUnsaved(deskWith(saved.open, new Map(), saved.open.files, [...saved.drafts.values()]))).toBe(false);
});
