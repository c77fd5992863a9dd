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
      "This is overdue, and was due by 1 February 2024: the requirement to stop it. Since then, in March 2024: DST wrote that it was at work. That has not been verified. " +
        "This is overdue, and was due by 31 March 2024: the recommendation to publish the list (the Chief Data Officer).",
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
