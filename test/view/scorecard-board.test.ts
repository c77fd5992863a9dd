import { describe, expect, test } from "vitest";
import type { Result } from "../../src/model/generated/schemas.ts";
import { documentView } from "../../src/view/document.ts";
import { roomBeside } from "../../src/view/scorecard/room.ts";
import { ask, bare, practice } from "./builders.ts";
import { markdownOf } from "./rendering.ts";

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

  test("with how many of them are overdue", () => {
    const late = ask("late", { due: "2024-01-31" }, "overdue");
    expect(open(dated("a", "2025-06-30", "Head of Data"), late)).toBe(
      "Open: 2 recommendations, of which 1 is overdue, the next due 30 June 2025 (the Head of Data).",
    );
    expect(open(late, ask("later", { due: "2024-03-31" }, "overdue"))).toBe("Open: 2 recommendations, all of them overdue.");
    expect(open(late)).toBe("Open: 1 recommendation, overdue.");
  });

  test("nothing is said where nothing is open, nor where the table has all of it and no date is set", () => {
    expect(open(ask("done", { closed: { on: "2024" } }, "closed"))).toBe("");
    expect(open(ask("a", { no_specific_timescale: true }))).toBe("");
    const many = Array.from({ length: 13 }, (_, index) => ask(`a${index}`, { no_specific_timescale: true }));
    expect(open(...many)).toBe("Open: 13 recommendations, none with a date ahead.");
  });
});

describe("what is overdue", () => {
  const late = (id: string, due: string) => ask(id, { text: `Publish ${id}.`, due }, "overdue");

  test("stands above everything else, by name, since when and with its owner", () => {
    const view = documentView(bare({ asks: [ask("a", { due: "2025-06-30" }), late("the list", "2024-03-31"), late("the log", "2024-01-31")] }));
    expect(view.scorecard.overdue).toEqual([
      { lead: "Overdue since 31 January 2024:", text: "Publish the log (recommendation; DST)." },
      { lead: "Overdue since 31 March 2024:", text: "Publish the list (recommendation; DST)." },
    ]);
    const page = markdownOf(view, "scorecard");
    expect(page.indexOf("Overdue since 31 January 2024:")).toBeLessThan(page.indexOf("No overall judgement"));
    expect(documentView(bare({ asks: [ask("a")] })).scorecard.overdue).toEqual([]);
  });

  test("is counted where it is much, and the table has all of it", () => {
    const { overdue, asks } = documentView(bare({ asks: ["a", "b", "c", "d", "e"].map((id) => late(id, "2024-01-31")) })).scorecard;
    expect(overdue.at(-1)).toEqual({ lead: "2 more are overdue:", text: "see the table of what is asked." });
    expect(asks.map(({ due }) => due)).toEqual(Array(5).fill("Overdue since 31 January 2024"));
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

  test("has everything that is overdue and everything that is required before anything else, and leaves nothing out, beside a trend as without", () => {
    const all = [
      ...["Recommendation: Name the owner.", "Requirement: Hold the review.", "Requirement: Keep the log."],
      ...[..."abcde"].map((id) => `Recommendation: Publish ${id}.`),
      "",
    ];
    expect(listed(many)).toEqual(all);
    expect(listed(many, [bare()])).toEqual(all);
  });

  test("counts what no page has room for", () => {
    const required = Array.from({ length: 14 }, (_, at) => ask(`a${at}`, { kind: "requirement", text: `Publish ${at}.` }));
    expect(listed(required).slice(12)).toEqual(["2 more are open and not in this table: the follow-up has all of them."]);
  });
});

test("what is asked is never cut off for steps of the tool: the more is asked, the fewer steps and questions are told", () => {
  const hasRoom = (asks: number, hasTrend: boolean) => [roomBeside(asks, hasTrend).moves, roomBeside(asks, hasTrend).lacking];
  expect([0, 4, 5, 7, 9].map((asks) => hasRoom(asks, false)[0])).toEqual([3, 3, 2, 1, 0]);
  expect([0, 2, 4, 5].map((asks) => hasRoom(asks, true)[0])).toEqual([3, 2, 1, 0]);
  for (const hasTrend of [true, false]) for (let asks = 0; asks < 15; asks += 1) expect(hasRoom(asks, hasTrend)[1]).toBeGreaterThan(0);
});

test("“not shown” and “partly shown” are explained once, where they stand", () => {
  const at = (state: "not_shown" | "partly_shown" | "meets") =>
    practice(`P-${state}`, [], { position: { state, rule: "position/meets", on_matters_considered: false } });
  const words = (...states: Parameters<typeof at>[0][]): string => documentView(bare({ practices: states.map(at) })).summary.words;
  expect(words("meets")).toBe("");
  expect(words("partly_shown", "not_shown", "partly_shown")).toBe(
    "Not shown: nothing that counts bears on any of the questions. Partly shown: something is shown, and at least one question is neither answered in full nor covered by what was recommended or promised.",
  );
});
