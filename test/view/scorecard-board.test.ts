import { describe, expect, test } from "vitest";
import type { Result } from "../../src/model/generated/schemas.ts";
import { documentView } from "../../src/view/document.ts";
import { ask, bare, practice } from "./builders.ts";

/*
 * What a board reads: what is open, in a line.
 */

describe("what is open", () => {
  const open = (...asks: Result["asks"]): string => documentView(bare({ asks })).scorecard.open_asks;
  const dated = (id: string, due: string, owner: string) => ask(id, { due, owner });

  test("is told in one line: how many of each kind, and which is due next, from whom", () => {
    expect(open(dated("a", "2025-06-30", "Head of Data"), dated("b", "2024-12-31", "DST"), ask("c", { kind: "commitment", no_specific_timescale: true }))).toBe(
      "Open: 2 recommendations and 1 commitment, the next due 31 December 2024 (DST).",
    );
  });

  test("with what is overdue, and since when", () => {
    const late = ask("late", { due: "2024-01-31" }, "overdue");
    expect(open(dated("a", "2025-06-30", "Head of Data"), late)).toBe(
      "Open: 2 recommendations, the next due 30 June 2025 (the Head of Data); 1 is overdue: it was due 31 January 2024 (DST).",
    );
    expect(open(late, ask("later", { due: "2024-03-31" }, "overdue"))).toBe("Open: 2 recommendations; 2 are overdue, the first was due 31 January 2024 (DST).");
  });

  test("nothing is said where nothing is open, and that no date is set where none is", () => {
    expect(open(ask("done", { closed: { on: "2024" } }, "closed"))).toBe("");
    expect(open(ask("a", { no_specific_timescale: true }))).toBe("Open: 1 recommendation, none with a date ahead.");
  });
});

describe("the table of what is asked", () => {
  const many = [
    ...["a", "b", "c", "d", "e"].map((id) => ask(id, { text: `Publish ${id}.`, due: "2025-01-31" })),
    ask("must", { kind: "requirement", text: "Hold the review.", due: "2026-03-31" }),
    ask("must-some-day", { kind: "requirement", text: "Keep the log.", no_specific_timescale: true }),
    ask("late", { text: "Name the owner.", due: "2024-01-31" }, "overdue"),
  ];
  const listed = (asks: Result["asks"], earlier: Result[] = []) => {
    const { scorecard } = documentView(bare({ asks }), { earlier });
    return [...scorecard.asks.map(({ text }) => text), scorecard.more_asks];
  };

  test("has everything that is overdue and everything that is required before anything else", () => {
    const pressing = ["Recommendation: Name the owner.", "Requirement: Hold the review.", "Requirement: Keep the log."];
    expect(listed(many)).toEqual([...pressing, "Recommendation: Publish a.", "4 more are not listed here."]);
    expect(listed(many, [bare()])).toEqual([...pressing, "5 more are not listed here."]);
  });

  test("goes beyond its length for them", () => {
    const required = ["a", "b", "c", "d", "e", "f"].map((id) => ask(id, { kind: "requirement", text: `Publish ${id}.` }));
    expect(listed([...many.slice(0, 1), ...required])).toEqual([..."abcdef"].map((id) => `Requirement: Publish ${id}.`).concat("1 more is not listed here."));
  });
});

test("“not shown” and “partly shown” are explained once, where they stand", () => {
  const at = (state: "not_shown" | "partly_shown" | "meets") =>
    practice(`P-${state}`, [], { position: { state, rule: "position/meets", on_matters_considered: false } });
  const words = (...states: Parameters<typeof at>[0][]): string => documentView(bare({ practices: states.map(at) })).summary.words;
  expect(words("meets")).toBe("");
  expect(words("partly_shown", "not_shown", "partly_shown")).toBe(
    "Not shown: nothing that counts bears on any of the questions. Partly shown: something is shown, and at least one question is neither answered in full nor taken care of by what was recommended or promised.",
  );
});
