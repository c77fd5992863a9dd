import { describe, expect, test } from "vitest";
import type { AskResult, AssessmentResult, Result } from "../../src/model/generated/schemas.ts";
import { documentView } from "../../src/view/document.ts";
import { plainText } from "../../src/view/prose.ts";
import { ask, bare, judgement } from "./builders.ts";

const none = { type: "root", children: [] } as const;
const requirement = ask(
  "b",
  { kind: "requirement", text: "Stop it.", due: "2024-02-01", progress: [{ on: "2024-03", text: "DST wrote that it was at work." }] },
  "overdue",
);
const recommendation = ask("a", { text: "Publish the list.", due: "2024-03-31", owner: "the Chief Data Officer" }, "overdue");
const { due: _, ...undated } = ask("c", { text: "Review the list." }).item;
const open = { ...ask("c"), item: undated };

function letterOf(asks: readonly AskResult[], letter: NonNullable<AssessmentResult["letter"]> = {}, more: Partial<Result> = {}) {
  const base = bare({ asks: [...asks], judgement: judgement({ outcome: "consistent_with_recommendations" }), ...more });
  const view = documentView({ ...base, assessment: { ...base.assessment, letter } }).letter;
  return { judgement: plainText(view.judgement), asks: plainText(view.asks), next: plainText(view.follow_up ?? { ...none, children: [] }) };
}

describe("what is overdue, in a letter", () => {
  test("it is told with the conclusion, the gravest first, with all that there is to say of it, and not a second time", () => {
    const told = letterOf([recommendation, requirement, open]);
    expect(told.judgement.split("\n")[0]).toContain(
      "A requirement is overdue: to stop it. It was due by 1 February 2024. Since then, in March 2024, DST wrote that it was at work. That has not been verified. " +
        "A recommendation is overdue: to publish the list. It was due by 31 March 2024 (the Chief Data Officer).",
    );
    expect(told.asks).toBe("We have recommended that DST review the list (no date set).");
    expect(told.next).toBe("Please tell us now how what is overdue stands.");
    expect(letterOf([requirement]).next).toBe("Please tell us now how the overdue requirement stands.");
  });

  test("more than two are counted with the conclusion, and told below", () => {
    const third = ask("d", { text: "Ask them.", due: "2024-04-30" }, "overdue");
    const told = letterOf([recommendation, requirement, third, open]);
    expect(told.judgement).toContain("3 matters that stand below are overdue.");
    expect(told.asks).toContain("(overdue: it was due by 1 February 2024)");
    expect(told.next).toBe(
      "Three of these matters are overdue; they were due by 1 February 2024, 31 March 2024 and 30 April 2024. Please tell us now how they stand.",
    );
  });

  test("only whoever was asked is asked how it stands", () => {
    const { producer } = bare().assessment;
    expect(letterOf([requirement], { to: { name: "Jo", organisation: producer.name } }).next).toContain("Please tell us now");
    expect(letterOf([requirement], { to: { name: "Jo", organisation: "A newspaper" } }).next).toBe("We will ask DST how the overdue requirement stands.");
  });
});

describe("the day by which a letter wants an answer", () => {
  const day = { reply_by: "2024-06-28" };

  test("it stands where how something stands is asked, else at the end, and once", () => {
    expect(letterOf([requirement], day).next).toBe("Please tell us by 28 June 2024 how the overdue requirement stands.");
    expect(letterOf([open], day).next).toBe("No date has been set for coming back to these matters. Please reply by 28 June 2024.");
    expect(letterOf([], day).next).toBe("Please reply by 28 June 2024.");
    expect(letterOf([requirement], { ...day, to: { name: "Jo" } }).next).toBe(
      "We will ask DST how the overdue requirement stands. Please reply by 28 June 2024.",
    );
  });

  test("it follows what the author wrote about the next time", () => {
    expect(letterOf([requirement], { ...day, follow_up: "We will meet in spring." }).next).toBe("We will meet in spring.\nPlease reply by 28 June 2024.");
  });

  test("a letter without one names none", () => {
    expect(letterOf([open]).next).not.toContain("reply");
  });

  test("a follow-up tells it too", () => {
    const base = bare({ asks: [open] });
    const tally = (letter: NonNullable<AssessmentResult["letter"]>): string =>
      documentView({ ...base, assessment: { ...base.assessment, letter } }).follow_up.tally;
    expect(tally(day)).toContain("An answer was asked for by 28 June 2024.");
    expect(tally({})).not.toContain("answer");
  });
});

describe("a day that was put back", () => {
  const putBack = ask("e", { text: "Publish the log.", due: "2024-12-31", first_due: "2024-03-31" });

  test("it is told beside the day of today wherever that stands, with what became of the first", () => {
    const view = documentView(bare({ asks: [putBack], judgement: judgement() }));
    expect(letterOf([putBack]).asks).toContain("(by 31 December 2024, first asked for by 31 March 2024, which was not met)");
    expect(view.follow_up.themes[0]?.rows[0]?.terms).toContain("By when: 31 December 2024 (first asked for by 31 March 2024, which was not met).");
    expect(view.scorecard.asks[0]?.due).toBe("31 December 2024 (first asked for by 31 March 2024, which was not met)");
    expect(view.asks[0]?.due).toContain("which was not met");
  });

  test("of what is overdue and of what has no day any longer too; a first day that is to come was not missed", () => {
    const late = ask("e", { due: "2024-05-31", first_due: "2024-03-31" }, "overdue");
    expect(letterOf([late]).judgement).toContain("It was due by 31 May 2024 (first asked for by 31 March 2024, which was not met).");
    const undated = ask("e", { no_specific_timescale: true, first_due: "2024-03-31" });
    expect(letterOf([undated]).asks).toContain("(no specific timescale, first asked for by 31 March 2024, which was not met)");
    expect(letterOf([ask("e", { due: "2024-12-31", first_due: "2024-09-30" })]).asks).toContain("(by 31 December 2024, first asked for by 30 September 2024)");
  });

  test("what was done by the first day was in time, and what was done later was not", () => {
    const closed = (on: string) =>
      documentView(bare({ asks: [ask("e", { due: "2024-12-31", first_due: "2024-03-31", status: "closed", closed: { on } }, "closed")] })).asks[0]?.due;
    expect(closed("2024-03-15")).toBe("31 December 2024 (first asked for by 31 March 2024)");
    expect(closed("2024-04-15")).toBe("31 December 2024 (first asked for by 31 March 2024, which was not met)");
  });
});

describe("what nothing has come of", () => {
  const raised = { on: "2023-06-01" };
  const silent = (id: string) => ask(id, { raised });
  const noted = ask("n", { text: "Ask them.", raised, progress: [{ on: "2024-01", text: "They were asked." }] });

  test("a letter that comes back to what was asked says that no progress is recorded, of all of it once", () => {
    expect(letterOf([silent("a")]).asks).toBe("We have recommended that DST publish the log (by 31 March 2025). No progress is recorded on this.");
    expect(letterOf([silent("a"), silent("b")]).asks).toMatch(/No progress is recorded on any of these\.$/);
    expect(letterOf([silent("a"), noted]).asks.match(/No progress is recorded on this\./g)).toHaveLength(1);
    expect(letterOf([ask("a", { raised, due: "2024-01-31" }, "overdue")]).judgement).toContain("No progress is recorded on this.");
  });

  test("a letter that asks it itself, that does not know when it was asked, or that is restated says nothing of the kind", () => {
    expect(letterOf([silent("a")], { date: "2023-06-01" }).asks).not.toContain("progress");
    expect(letterOf([ask("a")]).asks).not.toContain("progress");
    const restated = { ...bare().assessment, provenance: "Restated." };
    expect(letterOf([silent("a")], {}, { assessment: restated }).asks).not.toContain("progress");
    expect(letterOf([ask("a", { raised, response: "It is done." })]).asks).not.toContain("progress");
  });
});
